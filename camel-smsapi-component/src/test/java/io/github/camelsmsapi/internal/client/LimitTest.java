// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The limit by itself: turns, places, pauses. */
@Timeout(60)
class LimitTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private final List<Duration> waits = new ArrayList<>();

    private RateLimit limit(int perSecond, int places, Duration maxWait, Duration firstPause) {
        return new RateLimit(
                new RateLimits(perSecond, places, maxWait, firstPause, LONG, Optional.empty(), null), new Measurements() {
                    @Override
                    public void waited(Duration wait) {
                        waits.add(wait);
                    }
                });
    }

    private static SmsapiErrorException refused(RateLimit limit) {
        return catchThrowableOfType(SmsapiErrorException.class, () -> limit.run(() -> "sent"));
    }

    private static void fail(RateLimit limit, SmsapiException failure) {
        assertThatThrownBy(() -> limit.run(() -> {
            throw failure;
        })).isSameAs(failure);
    }

    @Test
    void theFirstPassesAtOnceAndTheNextWaitsForItsTurn() {
        var limit = limit(1, 10, LONG, LONG);
        for (var i = 0; i < 2; i++) {
            assertThat(limit.run(() -> "sent")).isEqualTo("sent");
        }

        assertThat(waits).hasSize(2);
        assertThat(waits.get(0)).isLessThan(Duration.ofMillis(500));
        assertThat(waits.get(1)).isBetween(Duration.ofMillis(100), Duration.ofSeconds(5));
        assertThat(limit.isAtRest()).isTrue();
    }

    @Test
    void aTurnThatComesTooLateIsNotWaitedFor() {
        var limit = limit(1, 10, Duration.ofMillis(100), LONG);
        limit.run(() -> "sent");

        var refusal = refused(limit);

        assertThat(refusal.is(SmsapiErrorCode.TOO_MANY_REQUESTS)).isTrue();
        assertThat(refusal).hasMessageContaining("PT0.1S").hasMessageContaining("requestsPerSecond=1 ")
                .hasMessageContaining("maxConcurrentRequests=10");
        assertThat(refusal.getRetryAfter().orElseThrow()).isBetween(Duration.ofMillis(100), Duration.ofSeconds(1));
    }

    @Test
    void aPlaceThatIsTakenIsWaitedForAndItsStateIsTold() throws Exception {
        var limit = limit(100, 1, Duration.ofMillis(50), LONG);
        var made = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> limit.run(() -> {
            made.countDown();
            await(end);
            return "sent";
        }));
        made.await();

        assertThat(refused(limit).getRetryAfter().orElseThrow()).isEqualTo(Duration.ofMillis(10));
        assertThat(limit.isAtRest()).isFalse();
        assertThat(limit.state().underWay()).isOne();

        end.countDown();
        assertThat(first.join()).isEqualTo("sent");
        assertThat(limit.isAtRest()).isTrue();
        assertThat(limit.state().underWay()).isZero();
        assertThat(limit.state().waiting()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aRefusalForTooManyPausesAllAsLongAsItSays() {
        var limit = limit(100, 10, Duration.ofMillis(10), Duration.ofSeconds(30));
        var refusal = SmsapiErrorException.answered(202, "too many", List.of());
        refusal.setRetryAfter(Duration.ofSeconds(50));
        fail(limit, refusal);

        assertThat(refused(limit).getRetryAfter().orElseThrow()).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(50));
        assertThat(limit.isAtRest()).isFalse();
        assertThat(limit.state().available()).as("their tokens are used up").isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(ints = { 13, 101, 201 })
    void anotherRefusalPausesNobody(int code) {
        var limit = limit(100, 10, Duration.ofMillis(500), Duration.ofSeconds(30));

        fail(limit, SmsapiErrorException.answered(code, "no", List.of()));
        fail(limit, SmsapiErrorException.foundLocally(SmsapiErrorCode.TOO_MANY_ATTEMPTS_TO_NUMBER, "one number"));
        fail(limit, SmsapiTransportException.notTried("stopped"));

        assertThat(limit.run(() -> "sent")).isEqualTo("sent");
    }

    @Test
    void whoIsInterruptedHasSentNothing() {
        var limit = limit(1, 1, LONG, LONG);
        limit.run(() -> "sent");
        Thread.currentThread().interrupt();

        var refusal = refused(limit);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(refusal.getRetryAfter()).contains(Duration.ofSeconds(1));
        assertThat(limit.isAtRest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 7, 10, 19, 100, 1000 })
    void theRateIsThatOfTheClockFromTheFirstSecondOn(int perSecond) {
        var now = new AtomicLong();
        var tokens = Tokens.of(new RateLimits(perSecond, 1, LONG, LONG, LONG, Optional.empty(), null), now::get);

        TakenTokens.inAMinute(now, List.of(tokens)).assertRate(perSecond);
    }

    @ParameterizedTest
    @CsvSource({ "PT1S,0,10,10", "PT1S,10,10,20", "PT0.15S,0,10,2", "PT0.001S,-5,1000,-4", "PT0S,3,10,3" })
    void aPauseIsADebtOfTokens(Duration pause, long available, long perSecond, long debt) {
        assertThat(Tokens.debt(pause, available, perSecond)).isEqualTo(debt);
    }

    @Test
    void aDebtIsPaidByTime() {
        var now = new AtomicLong(-5);
        var tokens = Tokens.of(new RateLimits(10, 1, LONG, LONG, LONG, Optional.empty(), null), now::get);

        tokens.pause(Duration.ofSeconds(20));

        assertThat(tokens.available()).isEqualTo(-199);
        assertThat(tokens.take()).isEqualTo(Duration.ofSeconds(20).toNanos());
        now.addAndGet(Duration.ofSeconds(15).toNanos());
        tokens.pause(Duration.ofSeconds(5)); // the debt is there already
        tokens.pause(Duration.ofSeconds(3));
        assertThat(tokens.take()).isEqualTo(Duration.ofSeconds(5).toNanos());
        now.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(tokens.take()).isZero();
        assertThat(tokens.take()).isEqualTo(Duration.ofMillis(100).toNanos());
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(tokens.available()).isOne();
    }
}
