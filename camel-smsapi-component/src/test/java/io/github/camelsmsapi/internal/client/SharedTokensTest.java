// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.testing.LogRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tokens that several nodes share, with a clock that the test sets. */
class SharedTokensTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final AtomicLong now = new AtomicLong(1_000_000 * SECOND);
    private final Store store = new Store();

    /** Keeps the state of a bucket as a database does: as bytes, changed only where nobody else has changed them. */
    private final class Store extends AbstractCompareAndSwapBasedProxyManager<Object> {

        private final Map<Object, byte[]> states = new HashMap<>();
        private boolean down;

        private Store() {
            super(ClientSideConfig.getDefault().withClientClock(new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return now.get();
                }

                @Override
                public boolean isWallClockBased() {
                    return true;
                }
            }));
        }

        @Override
        protected CompareAndSwapOperation beginCompareAndSwapOperation(Object key) {
            if (down) {
                throw new IllegalStateException("the database is down");
            }
            return new CompareAndSwapOperation() {
                @Override
                public Optional<byte[]> getStateData(Optional<Long> timeout) {
                    return Optional.ofNullable(states.get(key));
                }

                @Override
                public boolean compareAndSwap(byte[] before, byte[] after, RemoteBucketState state, Optional<Long> timeout) {
                    var same = Arrays.equals(states.get(key), before);
                    if (same) {
                        states.put(key, after);
                    }
                    return same;
                }
            };
        }

        @Override
        protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(Object key) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected CompletableFuture<Void> removeAsync(Object key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void removeProxy(Object key) {
            states.remove(key);
        }

        @Override
        public boolean isAsyncModeSupported() {
            return false;
        }
    }

    private Tokens node(int perSecond) {
        return Tokens.of(new RateLimits(
                perSecond, 1, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofDays(1),
                Optional.<ProxyManager<Object>> of(store), "account"), now::get);
    }

    @Test
    void allTakeFromOneBucket() {
        var one = node(20);
        var other = node(20);

        assertThat(one.take()).isZero();
        assertThat(other.take()).isZero();
        assertThat(one.available()).isZero();
        assertThat(one.take()).isEqualTo(SECOND / 20);
        now.addAndGet(SECOND / 20);
        assertThat(other.take()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 7, 10, 19, 100, 1000 })
    void threeNodesTogetherKeepTheRateOfTheClockFromTheFirstSecondOn(int perSecond) {
        TakenTokens.inAMinute(now, List.of(node(perSecond), node(perSecond), node(perSecond))).assertRate(perSecond);
    }

    @Test
    void whoAsksTakesTokensForThoseThatWaitAsFarAsThereAre() {
        var one = node(100);
        var other = node(100);

        assertThat(one.take(3)).isZero();

        assertThat(other.available()).isEqualTo(6);
        store.down = true;
        for (var waiting = 2; waiting >= 0; waiting--) {
            assertThat(one.take(waiting)).isZero();
        }
        assertThatThrownBy(one::take).isInstanceOf(SmsapiTransportException.class);
        store.down = false;
        assertThat(other.take(20)).isZero();
        assertThat(one.take(20)).as("none is left").isEqualTo(SECOND / 100);
    }

    @Test
    void tokensOfOthersThatGaveUpAreNotKept() {
        var node = node(100);
        node.take(3);
        node.pause(Duration.ofMillis(100));
        assertThat(node.take()).as("after a pause").isPositive();

        now.addAndGet(10 * SECOND);
        node.take(3);
        now.addAndGet(SECOND / 20);
        store.down = true;
        assertThatThrownBy(node::take).as("after a while").isInstanceOf(SmsapiTransportException.class);
    }

    @Test
    void aPauseHoldsForAllFromTheMomentItIsTold() {
        var one = node(10);
        var other = node(10);
        one.take();

        one.pause(Duration.ofSeconds(30));

        assertThat(other.available()).isEqualTo(-300);
        now.addAndGet(30 * SECOND);
        assertThat(other.take()).as("one turn after the pause").isEqualTo(SECOND / 10);
        now.addAndGet(SECOND / 10);
        assertThat(other.take()).isZero();
    }

    @Test
    void refusedTogetherTheyPauseOnce() {
        var one = node(10);
        var other = node(10);

        one.pause(Duration.ofSeconds(30));
        other.pause(Duration.ofSeconds(30));
        other.pause(Duration.ofSeconds(20));

        assertThat(one.available()).isEqualTo(-300);
        now.addAndGet(10 * SECOND);
        other.pause(Duration.ofSeconds(30));
        assertThat(one.available()).as("a later moment wins").isEqualTo(-300);
    }

    @Test
    void aPauseOfABucketThatIsNotThereYetMakesIt() {
        node(10).pause(Duration.ofSeconds(1));

        assertThat(node(10).available()).isEqualTo(-10);
    }

    @Test
    void aChangedRateTakesEffectOnceAndIsLogged() {
        node(100).take();
        var slower = node(40);
        try (var log = new LogRecorder()) {
            slower.take();
            slower.take();

            assertThat(log.lines()).filteredOn(line -> line.contains("is 40 requests a second") && line.contains("it was 100"))
                    .hasSize(1);
        }
        assertThat(slower.available()).isOne();
        try (var log = new LogRecorder()) {
            node(40).take();

            assertThat(log.lines()).as("the same rate is no change").isEmpty();
        }
    }

    @Test
    void aStoreThatIsDownMeansNothingWasSent() {
        var node = node(10);
        store.down = true;

        assertThatThrownBy(node::take).isInstanceOfSatisfying(SmsapiTransportException.class, failure -> {
            assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(failure).hasMessageContaining("shared rate limit was not reached: the database is down");
        });
        assertThatThrownBy(() -> node.pause(Duration.ofSeconds(1))).isInstanceOf(SmsapiTransportException.class);
        assertThatThrownBy(node::available).isInstanceOf(SmsapiTransportException.class);
        store.down = false;
        assertThat(node.take()).isZero();
    }
}
