// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.MessageKind;

/**
 * What SMSAPI would refuse and can be known before a call. A rule breaks only where the refusal is certain: what
 * depends on the account or on values that SMSAPI fills in is left to SMSAPI. Adding a rule is adding a constant to
 * {@link MessageRule}, which holds for all kinds of message, or to the enum of one kind.
 */
interface SendRule {

    /** The rules of each kind of message, in the order in which they are checked. */
    Map<MessageKind, List<SendRule>> OF_KIND = Map.of(
            MessageKind.SMS, and(SmsRule.values()),
            MessageKind.MMS, and(MmsRule.values()),
            MessageKind.VMS, and(VmsRule.values()));

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
        for (var rule : OF_KIND.get(message.kind())) {
            var explanation = rule.broken(message, now);
            if (explanation.isPresent()) {
                throw SmsapiErrorException.foundLocally(rule.code(), explanation.get());
            }
        }
    }

    private static List<SendRule> and(SendRule... own) {
        return Stream.of(MessageRule.values(), own).flatMap(Stream::of).toList();
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
