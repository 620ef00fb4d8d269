/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.client;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;

/**
 * Keeps a client's requests within SMSAPI's limits (wire reference, section 1.6): so many a second, so many at a time.
 * When SMSAPI says that there were too many all the same, it is not one message that waits but all of them: the bucket
 * goes into debt for as long as SMSAPI asks, or else for a time that grows with each such answer in a row. Nodes that
 * share a bucket share the limit and the debt. Thread-safe.
 */
final class RateLimit {

    private static final int DOUBLINGS_MAX = 6;

    private final RateLimits limits;
    private final Bucket bucket;
    private final Semaphore places;
    private final Measurements measurements;
    private final AtomicInteger refusalsInARow = new AtomicInteger();

    RateLimit(RateLimits limits, Measurements measurements) {
        this.limits = limits;
        this.measurements = measurements;
        this.places = new Semaphore(limits.maxConcurrentRequests());
        var bandwidth = Bandwidth.builder().capacity(limits.requestsPerSecond())
                .refillGreedy(limits.requestsPerSecond(), Duration.ofSeconds(1)).build();
        this.bucket = limits.shared().<Bucket> map(shared -> shared.builder().build(
                limits.sharedKey(), () -> BucketConfiguration.builder().addLimit(bandwidth).build()))
                .orElseGet(() -> Bucket.builder().addLimit(bandwidth).build());
    }

    /** Something that makes a request. */
    interface Attempt<T> {
        T make();
    }

    /**
     * Makes a request when it is its turn.
     *
     * @throws SmsapiErrorException with code 203, found before the call, when its turn does not come within the time
     */
    <T> T run(Attempt<T> attempt) {
        try {
            var start = System.nanoTime();
            var deadline = start + limits.maxWait().toNanos();
            if (!places.tryAcquire(limits.maxWait().toNanos(), TimeUnit.NANOSECONDS)) {
                throw outOfTime();
            }
            try {
                var left = Math.max(1, deadline - System.nanoTime());
                if (!bucket.asBlocking().tryConsume(1, Duration.ofNanos(left))) {
                    throw outOfTime();
                }
                measurements.waited(Duration.ofNanos(System.nanoTime() - start));
                return watched(attempt);
            } finally {
                places.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw outOfTime();
        }
    }

    private <T> T watched(Attempt<T> attempt) {
        try {
            var result = attempt.make();
            refusalsInARow.set(0);
            return result;
        } catch (SmsapiException failure) {
            if (failure.getCategory() == ErrorCategory.THROTTLING && !isAboutOneNumber(failure)) {
                slowDown(failure);
            }
            throw failure;
        }
    }

    private static boolean isAboutOneNumber(SmsapiException failure) {
        return failure instanceof SmsapiErrorException error && error.is(SmsapiErrorCode.TOO_MANY_ATTEMPTS_TO_NUMBER);
    }

    private void slowDown(SmsapiException failure) {
        var doublings = Math.min(refusalsInARow.getAndIncrement(), DOUBLINGS_MAX);
        var pause = failure.getRetryAfter().orElse(limits.firstPause().multipliedBy(1L << doublings));
        // requests that were under way together are refused together, and wait once
        var available = bucket.getAvailableTokens();
        var debt = pause.toMillis() * limits.requestsPerSecond() / 1000 + available;
        if (debt > 0) {
            bucket.consumeIgnoringRateLimits(debt);
        }
    }

    RateState state() {
        return new RateState(
                bucket.getAvailableTokens(), limits.maxConcurrentRequests() - places.availablePermits(),
                places.getQueueLength());
    }

    /** Whether no request is under way or waits, and no pause that SMSAPI asked for has to be remembered here. */
    boolean isAtRest() {
        return places.availablePermits() == limits.maxConcurrentRequests() && !places.hasQueuedThreads()
                && (limits.shared().isPresent() || bucket.getAvailableTokens() >= 0);
    }

    private SmsapiErrorException outOfTime() {
        return SmsapiErrorException.foundLocally(SmsapiErrorCode.TOO_MANY_REQUESTS,
                "no turn came within " + limits.maxWait() + " at requestsPerSecond=" + limits.requestsPerSecond()
                                                                                    + " and maxConcurrentRequests="
                                                                                    + limits.maxConcurrentRequests()
                                                                                    + "; raise them, or send fewer");
    }
}
