// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/** The last messages that somebody sent to the account. To be used on the simulator's event loop only. */
public final class IncomingLog {

    /**
     * One of them.
     *
     * @param answers   the id of the message that it answers, or an empty text
     * @param callbacks how many addresses are told
     */
    public record Entry(long number, Instant at, String from, String to, String text, String answers, int callbacks) {
    }

    private static final int KEPT = 10_000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long count;

    public void add(Instant at, String from, String to, String text, String answers, int callbacks) {
        entries.addLast(new Entry(++count, at, from, to, text, answers, callbacks));
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    /** Newest first. */
    public Stream<Entry> newest() {
        return Streams.of(entries.descendingIterator());
    }

    public int kept() {
        return entries.size();
    }

    public long count() {
        return count;
    }
}
