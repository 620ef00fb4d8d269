// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PauseTest {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 100); // nanoTime may run over
    private Pause pause = new Pause(FIRST, now::get);

    @BeforeTry
    void start() {
        pause = new Pause(FIRST, now::get);
    }

    private long leave() {
        return now.addAndGet(1_000);
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(0, pause.left()));
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void thereIsNoneAtFirst() {
        assertThat(left()).isZero();
    }

    @Property
    void refusedTogetherPausesUntilTheLatestMomentThatWasAskedFor(
            @ForAll @Size(min = 1, max = 200) int[] secondsAsked, @ForAll boolean withRetryAfter) {
        var leftAt = leave();
        pass(Duration.ofMillis(50));

        var longest = 0;
        for (var asked : secondsAsked) {
            var seconds = Math.floorMod(asked, 60);
            longest = Math.max(longest, seconds);
            pause.refused(leftAt, withRetryAfter ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty());
        }

        assertThat(left()).isEqualTo(withRetryAfter ? Duration.ofSeconds(longest) : FIRST);
    }

    @Property
    void aShorterPauseNeverEndsALongerOne(
            @ForAll @Size(min = 2, max = 10) @UniqueElements List<@IntRange(min = 1, max = 100) Integer> seconds) {
        var leftAt = leave();
        var until = now.get();
        for (var one : seconds) {
            pause.refused(leftAt, Optional.of(Duration.ofSeconds(one)));
            var end = now.get() + Duration.ofSeconds(one).toNanos();
            until = end - until > 0 ? end : until;
            pass(Duration.ofMillis(300));
            assertThat(pause.left()).isEqualTo(until - now.get());
        }
    }

    @Test
    void eachRefusalInARowPausesTwiceAsLongUpToALimit() {
        for (var doublings = 0; doublings < 10; doublings++) {
            var leftAt = leave();
            pass(Duration.ofMillis(1));

            assertThat(pause.refused(leftAt, Optional.empty())).isEqualTo(FIRST.multipliedBy(1L << Math.min(doublings, 6)));
            pass(left());
        }
    }

    @Test
    void aSuccessAfterThePauseMakesTheNextRefusalTheFirst() {
        var early = leave();
        pass(FIRST);
        pause.refused(early, Optional.empty());
        pass(FIRST);

        pause.accepted(early); // it was under way when the other one was refused: it says nothing of the pause
        assertThat(pause.refused(leave(), Optional.empty())).isEqualTo(FIRST.multipliedBy(2));
        pass(SECOND);
        pause.accepted(leave());

        assertThat(pause.refused(leave(), Optional.empty())).isEqualTo(FIRST);
    }

    @Test
    void aSuccessDoesNotEndAPause() {
        pause.refused(leave(), Optional.of(SECOND));

        pause.accepted(leave());

        assertThat(left()).isBetween(SECOND.minusMillis(1), SECOND);
    }

    @Test
    void aPauseWithoutEndIsOneOfAYear() {
        assertThat(pause.refused(leave(), Optional.of(Duration.ofDays(365_000_000)))).isEqualTo(Duration.ofDays(365));
        assertThat(left()).isEqualTo(Duration.ofDays(365));
    }
}
