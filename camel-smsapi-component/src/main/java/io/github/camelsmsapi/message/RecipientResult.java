// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
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

    /** What SMSAPI accepted of a message to one recipient. */
    public static RecipientResult accepted(SendRequest message, SentMessage sent) {
        return new RecipientResult(recipientOf(message), idxOf(message), sent, null);
    }

    /** Why a message to one recipient was not accepted. */
    public static RecipientResult failed(SendRequest message, SmsapiException failure) {
        return new RecipientResult(recipientOf(message), idxOf(message), null, failure);
    }

    /** A message to one recipient whom SMSAPI left out, with the reason if it gave one. */
    static RecipientResult leftOut(SendRequest message, Optional<RefusedRecipient> reason) {
        return failed(message, SmsapiErrorException.answered(
                reason.map(RefusedRecipient::code).orElse(SmsapiErrorCode.NO_VALID_RECIPIENT.code()),
                reason.map(RefusedRecipient::message).orElse("left out by SMSAPI without a reason"),
                reason.map(List::of).orElse(List.of())));
    }

    private static String recipientOf(SendRequest message) {
        return message.recipients().isEmpty() ? "" : message.recipients().get(0);
    }

    private static String idxOf(SendRequest message) {
        return message.idx().isEmpty() ? null : message.idx().get(0);
    }

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
