// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.consent;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A number that gets no messages (wire reference, section 11). What SMSAPI does not say is null.
 *
 * @param id          the id of the entry
 * @param phoneNumber the number
 * @param expireAt    until when; empty for always
 * @param createdAt   since when
 */
public record BlacklistEntry(String id, @JsonProperty("phone_number") String phoneNumber,
        @JsonProperty("expire_at") LocalDate expireAt,
        @JsonProperty("created_at") Instant createdAt) implements SmsapiResult {

    @Override
    public String toString() {
        return "BlacklistEntry[id=" + id + ", phoneNumber=" + Masked.number(String.valueOf(phoneNumber)) + "]";
    }

}
