// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** In memory, and lost with the process. When it is full, the oldest goes. Thread-safe. */
final class InMemoryTakenReports implements TakenReports {

    private static final int USUAL_CAPACITY = 100_000;

    private record Entry(Optional<Instant> leasedUntil, Instant takenAt) {
    }

    private final Map<UUID, Entry> entries;

    public InMemoryTakenReports() {
        this(USUAL_CAPACITY);
    }

    /** @param capacity how many are kept */
    public InMemoryTakenReports(int capacity) {
        this.entries = new LinkedHashMap<>() {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Entry> eldest) {
                return size() > capacity;
            }
        };
    }

    @Override
    public void start() {
        // nothing to be made
    }

    @Override
    public synchronized State take(UUID key, Instant now, Instant until) {
        var known = entries.get(key);
        if (known != null && known.leasedUntil().isEmpty()) {
            return State.TAKEN;
        }
        if (known != null && known.leasedUntil().get().isAfter(now)) {
            return State.IN_WORK;
        }
        entries.remove(key); // so that it comes last
        entries.put(key, new Entry(Optional.of(until), now));
        return State.FREE;
    }

    @Override
    public synchronized void confirm(UUID key, Instant until, Instant now) {
        if (isLeased(key, until)) {
            entries.put(key, new Entry(Optional.empty(), now));
        }
    }

    @Override
    public synchronized void release(UUID key, Instant until) {
        if (isLeased(key, until)) {
            entries.remove(key);
        }
    }

    private boolean isLeased(UUID key, Instant until) {
        var known = entries.get(key);
        return known != null && known.leasedUntil().equals(Optional.of(until));
    }

    @Override
    public synchronized boolean isTaken(UUID key) {
        var known = entries.get(key);
        return known != null && known.leasedUntil().isEmpty();
    }

    @Override
    public synchronized void forget(UUID key) {
        entries.remove(key);
    }

    @Override
    public synchronized int deleteBefore(Instant time) {
        var before = entries.size();
        entries.values().removeIf(entry -> entry.takenAt().isBefore(time));
        return before - entries.size();
    }

    @Override
    public synchronized void clear() {
        entries.clear();
    }
}
