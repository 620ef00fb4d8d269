// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.sender;

import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A sender name (wire reference, section 7.2). What SMSAPI does not say is null.
 *
 * @param sender    the name
 * @param isDefault whether it is used where a message names none
 * @param status    {@code ACTIVE}, {@code INACTIVE}, or another word of SMSAPI, in capital letters
 * @param createdAt when it was made
 */
public record SenderName(String sender, @JsonProperty("is_default") boolean isDefault, String status,
        @JsonProperty("created_at") Instant createdAt) implements SmsapiResult {

    public SenderName {
        status = status == null ? "UNKNOWN" : status.toUpperCase(Locale.ROOT);
    }

    /** Whether messages may be sent under it. */
    @JsonIgnore
    public boolean isActive() {
        return "ACTIVE".equals(status);
    }

}
