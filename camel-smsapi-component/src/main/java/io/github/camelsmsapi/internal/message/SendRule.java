// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

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

    /** @param explanation made only when it is needed: nearly every message breaks no rule */
    static Optional<String> when(boolean broken, Supplier<String> explanation) {
        return broken ? Optional.of(explanation.get()) : Optional.empty();
    }

    /** Returns the first value of which something is true. */
    static Optional<String> first(List<String> values, Predicate<String> what) {
        for (var value : values) {
            if (what.test(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
