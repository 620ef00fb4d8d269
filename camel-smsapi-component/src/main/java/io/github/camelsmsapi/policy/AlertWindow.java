// SPDX-License-Identifier: Apache-2.0
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
