// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * The moment before which no request leaves, because SMSAPI said that there were too many. Only ever moves ahead:
 * requests that were under way together and are refused together pause once, until the latest moment that one of their
 * responses asks for. Without {@code Retry-After} a pause lasts twice as long each time in a row. Thread-safe.
 */
final class Pause {

    private static final int DOUBLINGS_MAX = 6;
    private static final Duration LONGEST = Duration.ofDays(365); // so that a moment stays countable in nanoseconds

    private final Duration first;
    private final LongSupplier nanoTime;
    private final AtomicReference<State> state;

    /**
     * @param first    how long the first pause lasts when SMSAPI does not say
     * @param nanoTime the clock, as {@link System#nanoTime}
     */
    Pause(Duration first, LongSupplier nanoTime) {
        this.first = first;
        this.nanoTime = nanoTime;
        var now = nanoTime.getAsLong();
        this.state = new AtomicReference<>(new State(now, now, 0));
    }

    /**
     * @param since   when the last refusal came that was not part of an earlier one
     * @param until   when requests leave again
     * @param refused how often in a row there were too many
     */
    private record State(long since, long until, int refused) {

        /** Whether a request had left before SMSAPI last said that there were too many. */
        private boolean isRefusedAlready(long leftAt) {
            return refused > 0 && leftAt - since <= 0;
        }

        private State refused(long leftAt, long now, Optional<Duration> wait, Duration first) {
            var again = isRefusedAlready(leftAt);
            var inARow = again ? refused : refused + 1;
            var pause = wait.orElseGet(() -> first.multipliedBy(1L << Math.min(inARow - 1, DOUBLINGS_MAX)));
            var end = now + (pause.compareTo(LONGEST) < 0 ? pause : LONGEST).toNanos();
            return new State(again ? since : now, end - until > 0 ? end : until, inARow);
        }

        private State accepted(long leftAt) {
            return refused == 0 || isRefusedAlready(leftAt) ? this : new State(since, until, 0);
        }
    }

    /**
     * SMSAPI refused a request because there were too many.
     *
     * @param  leftAt when the request left
     * @param  wait   how long SMSAPI asks to wait, if it says so
     * @return        how long requests pause from now on
     */
    Duration refused(long leftAt, Optional<Duration> wait) {
        var now = nanoTime.getAsLong();
        return Duration.ofNanos(state.updateAndGet(before -> before.refused(leftAt, now, wait, first)).until() - now);
    }

    /** SMSAPI did not refuse the request that left at the given time, so its next refusal is the first in a row. */
    void accepted(long leftAt) {
        if (state.get().refused() > 0) {
            state.updateAndGet(before -> before.accepted(leftAt));
        }
    }

    /** Nanoseconds until requests leave again; 0 or less when there is no pause. */
    long left() {
        return state.get().until() - nanoTime.getAsLong();
    }
}
