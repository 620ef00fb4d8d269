// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.books;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which messages are one message that was booked twice: they have the same idx, or they came by different
 * requests within the window of a retry with the same number, text and sender, and not each with an idx of its own.
 */
final class Doubles {

    /** What must be equal. */
    private record Content(String number, String from, String text) {
    }

    private record Earlier(String id, boolean hasIdx, Instant at, long request) {
    }

    private final Duration window;
    private final Map<Content, Earlier> recent = new LinkedHashMap<>();
    private final Map<String, String> firstById = new HashMap<>();

    Doubles(Duration window) {
        this.window = window;
    }

    /** Takes a message in. */
    void add(BookedMessage message, Optional<String> earlierWithIdx, long request) {
        forgetBefore(message.bookedAt().minus(window));
        var key = new Content(message.number(), message.from(), message.text());
        var earlier = Optional.ofNullable(recent.remove(key));
        earlierWithIdx.or(() -> earlier.filter(before -> before.request() != request)
                .filter(before -> !before.hasIdx() || message.idx().isEmpty()).map(Earlier::id))
                .ifPresent(id -> firstById.put(message.id(), firstById.getOrDefault(id, id)));
        recent.put(key, new Earlier(message.id(), !message.idx().isEmpty(), message.bookedAt(), request));
    }

    Optional<String> firstOf(String id) {
        return Optional.ofNullable(firstById.get(id));
    }

    void drop(String id) {
        firstById.remove(id);
    }

    private void forgetBefore(Instant moment) {
        var oldest = recent.values().iterator();
        while (oldest.hasNext() && oldest.next().at().isBefore(moment)) {
            oldest.remove();
        }
    }
}
