// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import io.github.camelsmsapi.error.Masked;

/**
 * A message that SMSAPI has accepted (wire reference, section 2.3).
 *
 * @param id              SMSAPI's id of the message, opaque; empty when a repetition showed that the message had been
 *                        accepted before, and its delivery report will bring the id
 * @param number          the recipient with country prefix
 * @param submittedNumber the recipient as it was sent to SMSAPI
 * @param idx             the caller's own id
 * @param status          the status in SMSAPI's words, {@code QUEUE} for a new message
 * @param points          the price
 * @param parts           of how many parts the message is; 0 when SMSAPI did not say
 * @param sentAt          when it is sent, which can lie ahead
 */
public record SentMessage(
        Optional<String> id, String number, String submittedNumber, Optional<String> idx, Optional<String> status,
        BigDecimal points, int parts,
        Optional<Instant> sentAt) implements SmsapiResult {

    /** A message accepted on an earlier attempt whose answer was lost. */
    static SentMessage acceptedEarlier(String number, String idx) {
        return new SentMessage(
                Optional.empty(), number, number, Optional.of(idx), Optional.empty(), BigDecimal.ZERO, 0, Optional.empty());
    }

    @Override
    public String toString() {
        return "SentMessage[id=" + id.orElse("not yet known") + ", number=" + Masked.number(number) + "]";
    }
}
