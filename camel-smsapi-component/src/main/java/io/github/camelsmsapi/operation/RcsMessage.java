// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * An RCS message that was sent (wire reference, section 14). What SMSAPI does not say is null.
 *
 * @param id          SMSAPI's id of the message
 * @param recipient   the phone number
 * @param sender      the sender's name
 * @param senderId    the sender's id
 * @param sentAt      when it was sent
 * @param deliveredAt when it was delivered
 * @param readAt      when it was read
 * @param expiredAt   when it expired
 * @param messageType the kind of content, in SMSAPI's words
 * @param via         by which way it came to SMSAPI, {@code interface} on the wire
 */
public record RcsMessage(
        String id, String recipient, String sender, String senderId, Instant sentAt,
        Instant deliveredAt, Instant readAt, Instant expiredAt,
        String messageType, @JsonProperty("interface") String via) implements SmsapiResult {

    @Override
    public String toString() {
        return "RcsMessage[id=" + id + ", recipient=" + Masked.number(String.valueOf(recipient)) + "]";
    }

    /**
     * An RCS message that SMSAPI has accepted (wire reference, section 14).
     *
     * @param id the id of the message
     */
    public record Receipt(String id) implements SmsapiResult {
    }

    /**
     * A sender of RCS messages (wire reference, section 14).
     *
     * @param id     what the option {@code sender} of {@code rcs/send} takes
     * @param sender its name
     */
    public record Sender(String id, String sender) implements SmsapiResult {
    }
}
