// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Cancels requests whose answer takes too long. However many are under way, one task of the timer waits for the
 * earliest deadline; a request that is answered in time costs no task. Thread-safe.
 */
final class Deadlines {

    private static final long NEVER = Long.MAX_VALUE;

    private final ScheduledExecutorService timer;
    private final Set<SentDetector> underWay = ConcurrentHashMap.newKeySet();
    private final Object lock = new Object();
    private final long epoch = System.nanoTime();
    /** When the next look is, in nanoseconds since the epoch. */
    private volatile long nextLook = NEVER;
    private Future<?> look;

    Deadlines(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** Nanoseconds on the scale of the deadlines. */
    long now() {
        return System.nanoTime() - epoch;
    }

    void watch(SentDetector departure) {
        underWay.add(departure);
        lookAt(departure.deadline());
    }

    void forget(SentDetector departure) {
        underWay.remove(departure);
    }

    private void lookAt(long deadline) {
        if (deadline >= nextLook) {
            return;
        }
        synchronized (lock) {
            if (deadline < nextLook) {
                nextLook = deadline;
                if (look != null) {
                    look.cancel(false);
                }
                try {
                    look = timer.schedule(this::look, Math.max(0, deadline - now()), TimeUnit.NANOSECONDS);
                } catch (RejectedExecutionException stopped) {
                    nextLook = NEVER; // the connections are about to be closed, which ends every request
                }
            }
        }
    }

    private void look() {
        synchronized (lock) {
            look = null;
            nextLook = NEVER; // before the requests are gone through: one that comes meanwhile asks for a look itself
        }
        var now = now();
        var earliest = NEVER;
        for (var departure : underWay) {
            if (departure.deadline() <= now) {
                underWay.remove(departure);
                departure.cancel();
            } else {
                earliest = Math.min(earliest, departure.deadline());
            }
        }
        lookAt(earliest);
    }

    /** How many requests have a deadline now. */
    int size() {
        return underWay.size();
    }
}
