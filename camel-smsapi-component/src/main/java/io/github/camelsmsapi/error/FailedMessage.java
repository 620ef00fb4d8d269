// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The message that a {@link SmsapiException} is about.
 *
 * @param idx          the idx it was sent under, several joined by {@code |}; empty when it had none
 * @param idxGiven     whether the caller gave that idx; one that was made here is made anew by whatever sends the
 *                     message again in another exchange
 * @param attempts     how often it was tried, the failed attempt included; at least 1
 * @param firstAttempt when it was tried first
 * @param outcome      what is known of it after all attempts: {@link Outcome#UNKNOWN} when any of them may have been
 *                     accepted
 * @param operation    that sends it, as {@code sms/send}
 * @param values       what was to be sent, by SMSAPI's parameter names; a file as bytes. Never shown by
 *                     {@link #toString()}
 */
public record FailedMessage(
        String idx, boolean idxGiven, int attempts, Instant firstAttempt, Outcome outcome, String operation,
        Map<String, Object> values)
        implements
            Serializable {

    public FailedMessage {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A message of which is known how it fared, and not what it says. */
    public FailedMessage(String idx, boolean idxGiven, int attempts, Instant firstAttempt, Outcome outcome) {
        this(idx, idxGiven, attempts, firstAttempt, outcome, "", Map.of());
    }

    @Override
    public String toString() {
        return "FailedMessage[" + operation + ", idx=" + idx + ", attempts=" + attempts + ", outcome=" + outcome + "]";
    }
}
