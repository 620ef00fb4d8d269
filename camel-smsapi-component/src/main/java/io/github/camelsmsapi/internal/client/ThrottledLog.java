// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Keeps a log from being flooded: the first line of a cause is written at once, and then at most one a minute, which
 * says how many there were. Thread-safe.
 */
public final class ThrottledLog {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<Object, Lines> causes = new HashMap<>();

    private record Lines(Instant written, int since) {
    }

    /** With a clock that the minute goes by. */
    public ThrottledLog(Clock clock) {
        this.clock = clock;
    }

    /**
     * Writes a line when one is due for the cause.
     *
     * @param line takes what to end the line with: how often the same was kept back, or nothing
     */
    public void ifDue(Object cause, Consumer<String> line) {
        var suffix = due(cause);
        if (suffix != null) {
            line.accept(suffix);
        }
    }

    private synchronized String due(Object cause) {
        var now = clock.instant();
        var last = causes.get(cause);
        if (last != null && now.isBefore(last.written().plus(INTERVAL))) {
            causes.put(cause, new Lines(last.written(), last.since() + 1));
            return null;
        }
        causes.values().removeIf(lines -> !now.isBefore(lines.written().plus(INTERVAL.multipliedBy(10))));
        causes.put(cause, new Lines(now, 0));
        return last == null || last.since() == 0 ? "" : " (" + last.since() + " more since the last line)";
    }
}
