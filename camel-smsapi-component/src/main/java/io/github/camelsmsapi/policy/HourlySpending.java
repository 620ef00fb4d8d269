// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was spent within the last hour. Thread-safe. */
final class HourlySpending {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Clock clock;
    private final Deque<Spent> spent = new ArrayDeque<>();
    private BigDecimal sum = BigDecimal.ZERO;

    private record Spent(Instant at, BigDecimal points) {
    }

    HourlySpending(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(BigDecimal points) {
        spent.add(new Spent(clock.instant(), points));
        sum = sum.add(points);
    }

    synchronized BigDecimal points() {
        while (!spent.isEmpty() && !spent.peek().at().plus(HOUR).isAfter(clock.instant())) {
            sum = sum.subtract(spent.remove().points());
        }
        return sum;
    }
}
