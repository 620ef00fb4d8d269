// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.legacy;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A contact (wire reference, section 9.2). What SMSAPI does not say is null.
 *
 * @param number    the phone number
 * @param firstName the first name
 * @param lastName  the last name
 * @param info      a note
 * @param email     the e-mail address
 * @param birthday  the day of birth
 * @param city      the city
 * @param gender    {@code male}, {@code female} or {@code unknown}
 * @param dateAdd   when it was made, as SMSAPI writes it
 * @param dateMod   when it was last changed
 * @param groups    the names of its groups, where they were asked for
 */
public record LegacyContact(String number, @JsonProperty("first_name") String firstName,
        @JsonProperty("last_name") String lastName, String info, String email,
        String birthday, String city, String gender,
        @JsonProperty("date_add") String dateAdd, @JsonProperty("date_mod") String dateMod,
        List<String> groups) implements SmsapiResult {

    public LegacyContact {
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    @Override
    public String toString() {
        return "LegacyContact[number=" + Masked.number(String.valueOf(number)) + "]";
    }

}
