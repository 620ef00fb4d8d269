// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlinesTest {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final Deadlines deadlines = new Deadlines(timer);

    @AfterEach
    void end() {
        timer.shutdownNow();
    }

    private SentDetector leaving(Duration limit) {
        var departure = new SentDetector(deadlines, new HttpPost("http://localhost/"), limit);
        departure.leave();
        return departure;
    }

    @Test
    void anyNumberOfRequestsHasOneTaskOfTheTimer() {
        timer.setRemoveOnCancelPolicy(true);
        var all = IntStream.range(0, 5000).mapToObj(i -> leaving(Duration.ofMillis(600_000 - i))).toList();
        assertThat(timer.getQueue()).hasSize(1);

        all.forEach(SentDetector::close);
        assertThat(deadlines.size()).isZero();
    }

    @Test
    void aDeadlineThatComesEarlierThanOthersIsKept() {
        var patient = leaving(Duration.ofMinutes(10));
        var hasty = leaving(Duration.ofMillis(50));
        var middling = leaving(Duration.ofMillis(150));

        Awaitility.await().atMost(10, TimeUnit.SECONDS).until(() -> hasty.hasTimedOut() && middling.hasTimedOut());
        assertThat(patient.hasTimedOut()).isFalse();
        assertThat(deadlines.size()).isOne();
    }

    @Test
    void whatIsAnsweredInTimeIsNotCancelled() {
        var answered = leaving(Duration.ofMillis(50));
        answered.close();
        var later = leaving(Duration.ofMillis(100));

        Awaitility.await().atMost(10, TimeUnit.SECONDS).until(later::hasTimedOut);
        assertThat(answered.hasTimedOut()).isFalse();
    }
}
