// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Positions by a key, the newest first; several positions may have the same key. It is a hash table of positions that
 * takes sixteen bytes a position: it asks for the key of one only where the hash is the same.
 */
final class PositionIndex {

    static final int NONE = -1;

    private static final int FREE = 0;
    private static final int DROPPED = -1;

    private final IntFunction<Object> keys;
    /** The newest position of each key, plus one. */
    private final int[] table;
    /** For each position the one before it with the same key, plus one. */
    private final int[] older;
    private final int[] hashes;

    /**
     * @param capacity how many positions there may be: a power of two
     * @param keys     the key at a position
     */
    PositionIndex(int capacity, IntFunction<Object> keys) {
        this.keys = keys;
        this.table = new int[2 * capacity];
        this.older = new int[capacity];
        this.hashes = new int[capacity];
    }

    /** Adds a position that is newer than all others. */
    void add(Object key, int position) {
        var slot = begin(key);
        while (table[slot] != FREE && !holds(slot, key)) {
            slot = after(slot);
        }
        older[position] = table[slot];
        hashes[position] = key.hashCode();
        table[slot] = position + 1;
    }

    /** The newest position with that key, or NONE. */
    int newest(Object key) {
        for (var slot = begin(key); table[slot] != FREE; slot = after(slot)) {
            if (holds(slot, key)) {
                return table[slot] - 1;
            }
        }
        return NONE;
    }

    /** The next older position with the same key, or NONE. It may have been dropped. */
    int olderThan(int position) {
        return older[position] - 1;
    }

    /** Forgets that the position is the newest of its key. */
    void drop(Object key, int position, IntPredicate isKept) {
        for (var slot = begin(key); table[slot] != FREE; slot = after(slot)) {
            if (table[slot] == position + 1) {
                var before = olderThan(position);
                while (before != NONE && !isKept.test(before)) {
                    before = olderThan(before);
                }
                table[slot] = before == NONE ? DROPPED : before + 1;
                return;
            }
        }
    }

    private boolean holds(int slot, Object key) {
        var position = table[slot] - 1;
        return table[slot] != DROPPED && hashes[position] == key.hashCode() && key.equals(keys.apply(position));
    }

    private int begin(Object key) {
        var hash = key.hashCode() * 0x9E3779B9; // spreads numbers that follow one another
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private int after(int slot) {
        return slot + 1 & table.length - 1;
    }
}
