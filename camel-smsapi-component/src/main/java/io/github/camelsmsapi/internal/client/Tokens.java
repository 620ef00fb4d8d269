// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.function.LongSupplier;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;

/** A bucket from which each request takes a token, and which fills up at the rate at which requests may leave. */
interface Tokens {

    /**
     * Takes a token if there is one.
     *
     * @return nanoseconds until there is one; 0 when it was taken
     */
    long take();

    /**
     * The same, and where the bucket is far away, tokens for others too, who get them as soon as they ask.
     *
     * @param others how many wait for a token behind this one
     */
    default long take(int others) {
        return take();
    }

    /** Empties the bucket so far that there is no token before the given time is over. A longer pause goes on. */
    void pause(Duration pause);

    /** How many tokens there are; 0 or less during a pause. */
    long available();

    /**
     * A bucket that holds a tenth of a second's tokens, so that after a rest no second has many more requests than the
     * others; if it held a whole second's, twice as many could leave in the first. It has to hold some, because those
     * who wait wake up late, and what comes meanwhile would be lost.
     */
    static BucketConfiguration configuration(RateLimits limits) {
        var perSecond = limits.requestsPerSecond();
        var held = Math.ceil(perSecond / 10.0);
        return BucketConfiguration.builder().addLimit(Bandwidth.builder().capacity((long) held)
                .refillGreedy(perSecond, Duration.ofSeconds(1)).build()).build();
    }

    static long perSecond(BucketConfiguration rate) {
        return rate.getBandwidths()[0].getRefillTokens();
    }

    /** How many tokens are missing to an empty bucket that fills up to one in the given time. */
    static long debt(Duration pause, long available, long perSecond) {
        return available + (long) Math.ceil(pause.toMillis() * (perSecond / 1000.0));
    }

    /** @param nanoTime the clock of this process, as {@link System#nanoTime}; a bucket that is shared has its own */
    static Tokens of(RateLimits limits, LongSupplier nanoTime) {
        return limits.shared().<Tokens> map(shared -> new SharedTokens(shared, limits, nanoTime))
                .orElseGet(() -> new OwnTokens(limits, nanoTime));
    }

    /** A clock that only goes ahead: by that of the wall a bucket gets nothing for as long as it is set back. */
    record Ticks(LongSupplier nanoTime) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanoTime.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    /** The bucket of one client. */
    final class OwnTokens implements Tokens {

        private final int perSecond;
        private final Bucket bucket;

        private OwnTokens(RateLimits limits, LongSupplier nanoTime) {
            perSecond = limits.requestsPerSecond();
            bucket = Bucket.builder().addLimit(configuration(limits).getBandwidths()[0])
                    .withCustomTimePrecision(new Ticks(nanoTime)).build();
        }

        @Override
        public long take() {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill();
        }

        @Override
        public synchronized void pause(Duration pause) {
            // one less than the debt, so that a token is there when the pause is over and not a moment later
            var debt = debt(pause, bucket.getAvailableTokens(), perSecond) - 1;
            if (debt > 0) {
                bucket.consumeIgnoringRateLimits(debt);
            }
        }

        @Override
        public long available() {
            return bucket.getAvailableTokens();
        }
    }
}
