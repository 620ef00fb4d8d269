// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a client's requests within SMSAPI's limits (wire reference, section 1.6): so many a second, so many at a time.
 * When SMSAPI says that there were too many all the same, all requests {@linkplain Pause pause}, those that wait for
 * their turn already too. Nodes that share a bucket share the limit and the pause. Thread-safe.
 */
final class RateLimit {

    private static final Logger LOG = LoggerFactory.getLogger(RateLimit.class);

    private final RateLimits limits;
    private final Tokens tokens;
    /** Whether to ask for a token costs next to nothing; one that nodes share is asked for by one thread at a time. */
    private final boolean isOwn;
    private final Pause pause;
    private final Semaphore places;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Measurements measurements;
    private final ThrottledLog log = new ThrottledLog(Clock.systemUTC());

    RateLimit(RateLimits limits, Measurements measurements) {
        this.limits = limits;
        this.measurements = measurements;
        this.tokens = Tokens.of(limits, System::nanoTime);
        this.isOwn = limits.shared().isEmpty();
        this.pause = new Pause(limits.firstPause(), System::nanoTime);
        this.places = new Semaphore(limits.maxConcurrentRequests());
    }

    /** Something that makes a request. */
    interface Attempt<T> {
        T make();
    }

    /**
     * Makes a request when it is its turn.
     *
     * @throws SmsapiErrorException     with code 203, found before the call, when its turn does not come within the
     *                                  time; its {@code retryAfter} says when it can come
     * @throws SmsapiTransportException with outcome {@code NOT_SENT} when the shared limit cannot be asked
     */
    <T> T run(Attempt<T> attempt) {
        try {
            var start = System.nanoTime();
            var deadline = start + limits.maxWait().toNanos();
            if (!places.tryAcquire(limits.maxWait().toNanos(), TimeUnit.NANOSECONDS)) {
                throw outOfTime(nextTurn(places.getQueueLength()));
            }
            try {
                awaitTurn(deadline);
                measurements.waited(Duration.ofNanos(System.nanoTime() - start));
                return watched(attempt);
            } finally {
                places.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw outOfTime(nextTurn(0));
        }
    }

    /** Only the first in the queue waits for a token; the others wait behind it, so that a pause holds them all. */
    private void awaitTurn(long deadline) throws InterruptedException {
        if (isOwn && !turn.isLocked() && nanosToTurn() <= 0) { // mostly nobody waits, and there is no queue to stand in
            return;
        }
        if (!turn.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw outOfTime(nextTurn(turn.getQueueLength()));
        }
        try {
            for (var wait = nanosToTurn(); wait > 0; wait = nanosToTurn()) {
                if (System.nanoTime() + wait - deadline > 0) {
                    throw outOfTime(Duration.ofNanos(wait));
                }
                TimeUnit.NANOSECONDS.sleep(wait);
            }
        } finally {
            turn.unlock();
        }
    }

    private long nanosToTurn() {
        var left = pause.left();
        return left > 0 ? left : tokens.take(isOwn ? 0 : turn.getQueueLength());
    }

    private <T> T watched(Attempt<T> attempt) {
        var leftAt = System.nanoTime();
        try {
            var result = attempt.make();
            pause.accepted(leftAt);
            return result;
        } catch (SmsapiException failure) {
            if (failure.getCategory() == ErrorCategory.THROTTLING && !isAboutOneNumber(failure)) {
                slowDown(failure, leftAt);
            }
            throw failure;
        }
    }

    private static boolean isAboutOneNumber(SmsapiException failure) {
        return failure instanceof SmsapiErrorException error && error.is(SmsapiErrorCode.TOO_MANY_ATTEMPTS_TO_NUMBER);
    }

    private void slowDown(SmsapiException failure, long leftAt) {
        var left = pause.refused(leftAt, failure.getRetryAfter());
        log.ifDue(failure.getReason(), earlier -> LOG.info("All requests pause for {}: {}{}", left, failure.getMessage(),
                earlier));
        try {
            tokens.pause(left);
        } catch (RuntimeException notShared) {
            // only in the log: Camel looks among the suppressed first, and would take this one for the failure
            LOG.warn("The other nodes could not be told to pause for {}, this one does", left, notShared);
        }
    }

    RateState state() {
        return new RateState(
                available(), limits.maxConcurrentRequests() - places.availablePermits(), places.getQueueLength());
    }

    /** Whether no request is under way or waits, and no pause that SMSAPI asked for has to be remembered here. */
    boolean isAtRest() {
        return places.availablePermits() == limits.maxConcurrentRequests() && !places.hasQueuedThreads()
                && pause.left() <= 0;
    }

    private long available() {
        try {
            return tokens.available();
        } catch (SmsapiTransportException notReached) {
            LOG.debug("The shared rate limit does not answer", notReached);
            return 0;
        }
    }

    /** When the turn of a request can come before which others wait. */
    private Duration nextTurn(int others) {
        var turns = Duration.ofSeconds(1).multipliedBy(others + 1L).dividedBy(limits.requestsPerSecond());
        return turns.plusNanos(Math.max(0, pause.left()));
    }

    private SmsapiErrorException outOfTime(Duration nextTurn) {
        var refusal = SmsapiErrorException.foundLocally(SmsapiErrorCode.TOO_MANY_REQUESTS,
                "no turn came within " + limits.maxWait() + " at requestsPerSecond=" + limits.requestsPerSecond()
                                                                                           + " and maxConcurrentRequests="
                                                                                           + limits.maxConcurrentRequests()
                                                                                           + "; raise them, or send fewer");
        refusal.setRetryAfter(nextTurn);
        return refusal;
    }
}
