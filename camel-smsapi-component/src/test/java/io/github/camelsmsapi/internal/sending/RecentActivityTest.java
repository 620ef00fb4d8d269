// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.internal.sending.RecentActivity.Refusal;
import io.github.camelsmsapi.testing.SetClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the developer console is told of the last requests. */
class RecentActivityTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final SetClock clock = new SetClock(NOON);
    private final RecentActivity activity = new RecentActivity(clock);

    @Test
    void theLastTwentyRefusalsAreKeptTheLatestFirst() {
        IntStream.rangeClosed(1, 22).forEach(code -> {
            clock.set(NOON.plusSeconds(code));
            activity.refused("sms/send", code);
        });

        assertThat(activity.refusals()).hasSize(20).extracting(Refusal::code).startsWith(22, 21).endsWith(4, 3);
        assertThat(activity.refusals().get(0)).isEqualTo(new Refusal(NOON.plusSeconds(22), "sms/send", 22));
    }

    @Test
    void requestsAreCountedByOutcome() {
        activity.requested("sms/send", Outcome.SENT, Duration.ZERO);
        activity.requested("sms/send", Outcome.SENT, Duration.ZERO);
        activity.requested("sms/send", Outcome.UNKNOWN, Duration.ZERO);

        assertThat(activity.requests(Outcome.SENT)).isEqualTo(2);
        assertThat(activity.requests(Outcome.UNKNOWN)).isOne();
        assertThat(activity.requests(Outcome.NOT_SENT)).isZero();
    }

    @Test
    void batchesAndTheirMessagesAreCounted() {
        activity.batched(3);
        activity.batched(4);

        assertThat(activity.batches()).isEqualTo(2);
        assertThat(activity.messagesInBatches()).isEqualTo(7);
    }
}
