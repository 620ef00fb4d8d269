// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The last entries, as many as are allowed by count and by bytes together; the oldest are dropped. */
final class BoundedLog<T> {

    private final int most;
    private final long mostBytes;
    private final ToIntFunction<T> size;
    private final Consumer<T> dropped;
    private final Deque<T> entries = new ArrayDeque<>();
    private long bytes;

    BoundedLog(int most, long mostBytes, ToIntFunction<T> size, Consumer<T> dropped) {
        this.most = most;
        this.mostBytes = mostBytes;
        this.size = size;
        this.dropped = dropped;
    }

    void add(T entry) {
        entries.addLast(entry);
        bytes += size.applyAsInt(entry);
        while (entries.size() > most || bytes > mostBytes) {
            var oldest = entries.removeFirst();
            bytes -= size.applyAsInt(oldest);
            dropped.accept(oldest);
        }
    }

    int count() {
        return entries.size();
    }

    /** The entries as they are now, oldest first. */
    List<T> all() {
        return new ArrayList<>(entries);
    }

    Stream<T> oldestFirst() {
        return entries.stream();
    }

    Stream<T> newestFirst() {
        return Streams.of(entries.descendingIterator());
    }
}
