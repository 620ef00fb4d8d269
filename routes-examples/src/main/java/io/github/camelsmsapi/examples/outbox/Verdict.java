// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import java.time.Duration;

import io.github.camelsmsapi.error.ErrorCategory;

/**
 * What becomes of a row after an attempt that failed.
 *
 * @param state  its next state
 * @param delay  when it is tried again; zero for never
 * @param reason in words, without personal data
 */
public record Verdict(OutboxState state, Duration delay, String reason) {

    private static final int LONGEST_REASON = 500;

    public Verdict {
        reason = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    /**
     * @param inDoubt  whether some attempt, of this round or an earlier one, may have been accepted
     * @param category why the last one failed
     * @param delay    after which to try again, if that can help
     */
    static Verdict of(boolean inDoubt, ErrorCategory category, Duration delay, String reason) {
        return switch (category.reaction()) {
            case DEAD_LETTER, DUPLICATE, ACCEPTED -> new Verdict(
                    inDoubt ? OutboxState.UNKNOWN : OutboxState.DEAD, Duration.ZERO, reason);
            case RETRY, WAIT, PARK, DEFER, ALERT -> new Verdict(
                    inDoubt ? OutboxState.SENDING : OutboxState.NEW, delay, reason);
        };
    }

    /** The gateway no longer remembers the idx, so that a repetition could be a second message. */
    static Verdict forgotten() {
        return new Verdict(
                OutboxState.UNKNOWN, Duration.ZERO,
                "no answer came, and it is too long ago to ask again: the gateway remembers an idx for 24 hours");
    }

    /** Whether there is a later attempt. */
    public boolean later() {
        return !delay.isZero();
    }

    /** The delay, for the SQL. */
    public long millis() {
        return delay.toMillis();
    }
}
