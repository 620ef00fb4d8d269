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
package io.github.camelsmsapi.simulator.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs with another one and can be pushed forward. Safe for use by several threads. */
public final class SimulatorClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    public SimulatorClock(Clock base) {
        this(base, new AtomicReference<>(Duration.ZERO));
    }

    private SimulatorClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /** Pushes this clock forward; it never goes back. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The simulator's clock cannot go back: " + by);
        }
        ahead.accumulateAndGet(by, Duration::plus);
    }

    /** How far it was pushed forward altogether. */
    public Duration ahead() {
        return ahead.get();
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SimulatorClock(base.withZone(zone), ahead);
    }
}
