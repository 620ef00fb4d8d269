// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;

/**
 * What became of one recipient's message among several that went together.
 *
 * @param number  the recipient as it was sent to SMSAPI
 * @param idx     the own id of the message; null when it has none
 * @param sent    the accepted message; null when it was not accepted
 * @param failure why it was not accepted, or why that is unknown; null exactly when {@code sent} is not
 */
public record RecipientResult(
        String number, String idx, SentMessage sent,
        SmsapiException failure) implements SmsapiResult {

    /** What is known of the message. */
    public Outcome outcome() {
        return failure == null ? Outcome.SENT : failure.getOutcome();
    }

    @Override
    public String toString() {
        return "RecipientResult[number=" + Masked.number(number) + ", outcome=" + outcome()
               + (failure == null ? "" : ", reason=" + failure.getReason()) + "]";
    }
}
