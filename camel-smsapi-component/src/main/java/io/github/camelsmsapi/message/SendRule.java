// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.time.Instant;
import java.util.Optional;

import io.github.camelsmsapi.error.SmsapiErrorCode;

/**
 * What SMSAPI would refuse and can be known before a call. A rule breaks only where the refusal is certain: what
 * depends on the account or on values that SMSAPI fills in is left to SMSAPI. Adding a rule is adding a constant to
 * what it is about; which rules hold for a message, its {@link MessageKind} says.
 */
interface SendRule {

    /** With which code SMSAPI would refuse the message. */
    SmsapiErrorCode code();

    /** What is wrong with the message, with the value, the rule and the option to change; empty when nothing is. */
    Optional<String> broken(SendRequest message, Instant now);

    static Optional<String> when(boolean broken, String explanation) {
        return broken ? Optional.of(explanation) : Optional.empty();
    }
}
