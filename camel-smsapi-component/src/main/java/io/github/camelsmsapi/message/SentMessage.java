// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.math.BigDecimal;
import java.time.Instant;

import io.github.camelsmsapi.error.Masked;

/**
 * A message that SMSAPI has accepted (wire reference, section 2.3).
 *
 * @param id              SMSAPI's id of the message, opaque; null when a repetition showed that the message had been
 *                        accepted before, and its delivery report will bring the id
 * @param number          the recipient with country prefix
 * @param submittedNumber the recipient as it was sent to SMSAPI
 * @param idx             the caller's own id; null when it has none
 * @param status          the status in SMSAPI's words, {@code QUEUE} for a new message; null where it gives none
 * @param points          the price
 * @param parts           of how many parts the message is; 0 when SMSAPI did not say
 * @param sentAt          when it is sent, which can lie ahead; null where SMSAPI does not say
 */
public record SentMessage(
        String id, String number, String submittedNumber, String idx, String status,
        BigDecimal points, int parts,
        Instant sentAt) implements SmsapiResult {

    @Override
    public String toString() {
        return "SentMessage[id=" + id + ", number=" + Masked.number(number) + "]";
    }
}
