// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A contact (wire reference, section 9.1). What SMSAPI does not say is null.
 *
 * @param id                  the id of the contact
 * @param phoneNumber         the phone number
 * @param email               the e-mail address
 * @param firstName           the first name
 * @param lastName            the last name
 * @param gender              {@code male}, {@code female} or {@code undefined}
 * @param birthdayDate        the day of birth
 * @param description         a note
 * @param city                the city
 * @param country             the country
 * @param source              where the contact came from
 * @param idx                 the caller's own id
 * @param dateCreated         when it was made
 * @param dateUpdated         when it was last changed
 * @param groups              the groups it belongs to
 * @param undeliveredMessages how many messages did not reach it
 * @param fields              the account's own fields, by name; what SMSAPI adds one day stands here too
 */
public record Contact(String id, @JsonProperty("phone_number") String phoneNumber, String email,
        @JsonProperty("first_name") String firstName, @JsonProperty("last_name") String lastName,
        String gender, @JsonProperty("birthday_date") LocalDate birthdayDate, String description,
        String city, String country, String source, String idx,
        @JsonProperty("date_created") Instant dateCreated,
        @JsonProperty("date_updated") Instant dateUpdated, List<Group> groups,
        @JsonProperty("undelivered_messages") Integer undeliveredMessages,
        @JsonAnySetter Map<String, Object> fields) implements SmsapiResult {

    public Contact {
        groups = groups == null ? List.of() : List.copyOf(groups);
        fields = fields == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String toString() {
        return "Contact[id=" + id + ", phoneNumber=" + Masked.number(phoneNumber) + "]";
    }

}
