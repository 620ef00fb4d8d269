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
