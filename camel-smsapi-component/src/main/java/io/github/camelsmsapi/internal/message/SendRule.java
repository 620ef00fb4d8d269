// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Instant;
import java.util.Optional;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;

/**
 * What SMSAPI would refuse and can be known before a call. A rule breaks only where the refusal is certain: what
 * depends on the account or on values that SMSAPI fills in is left to SMSAPI. Adding a rule is adding a constant to
 * {@link MessageRule}, which holds for all kinds of message, or to the enum of one kind.
 */
interface SendRule {

    /** With which code SMSAPI would refuse the message. */
    SmsapiErrorCode code();

    /** What is wrong with the message, with the value, the rule and the option to change; empty when nothing is. */
    Optional<String> broken(SendRequest message, Instant now);

    /**
     * Checks a message against the rules of its kind.
     *
     * @throws SmsapiErrorException for the first rule that is broken
     */
    static void check(SendRequest message, Instant now) {
        var own = switch (message.kind()) {
            case SMS -> SmsRule.values();
            case MMS -> MmsRule.values();
            case VMS -> VmsRule.values();
        };
        check(message, now, MessageRule.values());
        check(message, now, own);
    }

    private static void check(SendRequest message, Instant now, SendRule... rules) {
        for (var rule : rules) {
            rule.broken(message, now).ifPresent(explanation -> {
                throw SmsapiErrorException.foundLocally(rule.code(), explanation);
            });
        }
    }

    static Optional<String> when(boolean broken, String explanation) {
        return broken ? Optional.of(explanation) : Optional.empty();
    }
}
