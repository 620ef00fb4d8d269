// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * A recipient that got no message, while others of the same request may have (wire reference, section 2.5).
 *
 * @param number  as submitted
 * @param code    SMSAPI's code for this recipient, null where it gives none
 * @param message SMSAPI's words, in which numbers are masked, or this component's when SMSAPI left the number out
 *                without a word
 */
public record RefusedRecipient(String number, Integer code, String message) {

    public RefusedRecipient {
        message = Masked.numbersIn(message);
    }

    @Override
    public String toString() {
        return Masked.number(number) + ": " + message;
    }
}
