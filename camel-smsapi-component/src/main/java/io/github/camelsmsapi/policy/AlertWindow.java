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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Lets one alert of a kind through in a while, not one for each message. Thread-safe. */
final class AlertWindow {

    private final Duration window;
    private final Clock clock;
    private final Map<Object, Instant> closedUntil = new HashMap<>();

    AlertWindow(Duration window, Clock clock) {
        this.window = window;
        this.clock = clock;
    }

    /** Whether an alert of this kind is due now; if so, the next one is not before the window has passed. */
    synchronized boolean isDue(Object kind) {
        var now = clock.instant();
        closedUntil.values().removeIf(until -> !now.isBefore(until));
        return closedUntil.putIfAbsent(kind, now.plus(window)) == null;
    }
}
