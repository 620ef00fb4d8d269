// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds slots by a hash: an index without an object for each entry. Slots are numbers from 1 on. Each call costs the
 * same however many slots there are. Not thread-safe.
 */
final class SlotChains {

    private static final int NONE = 0;
    private static final int FIRST_SIZE = 16;
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final BitSet present = new BitSet();
    private int[] heads = new int[FIRST_SIZE]; // a power of two
    private int[] before = new int[FIRST_SIZE];
    private int[] after = new int[FIRST_SIZE];
    private int[] hashes = new int[FIRST_SIZE];
    private int size;

    /** Adds a slot that is not present. */
    void add(int slot, int hash) {
        if (slot >= after.length) {
            var length = Math.max(slot + 1, 2 * after.length);
            before = Arrays.copyOf(before, length);
            after = Arrays.copyOf(after, length);
            hashes = Arrays.copyOf(hashes, length);
        }
        if (size == heads.length) {
            heads = new int[2 * heads.length];
            present.stream().forEach(this::link);
        }
        hashes[slot] = hash;
        present.set(slot);
        size++;
        link(slot);
    }

    private void link(int slot) {
        var bucket = bucket(slot);
        var next = heads[bucket];
        heads[bucket] = slot;
        before[slot] = NONE;
        after[slot] = next;
        before[next] = slot; // that of NONE is never read
    }

    /** Removes a slot, if it is present. */
    void remove(int slot) {
        if (!present.get(slot)) {
            return;
        }
        if (before[slot] == NONE) {
            heads[bucket(slot)] = after[slot];
        } else {
            after[before[slot]] = after[slot];
        }
        before[after[slot]] = before[slot];
        present.clear(slot);
        size--;
    }

    /** Returns the first slot with the hash, or 0. */
    int first(int hash) {
        return withHash(heads[spread(hash) & heads.length - 1], hash);
    }

    /** Returns the slot with the same hash that comes after this one, or 0. */
    int next(int slot) {
        return withHash(after[slot], hashes[slot]);
    }

    private int withHash(int from, int hash) {
        var slot = from;
        while (slot != NONE && hashes[slot] != hash) {
            slot = after[slot];
        }
        return slot;
    }

    private int bucket(int slot) {
        return spread(hashes[slot]) & heads.length - 1;
    }

    /** Mixes all bits into the lower ones: the hashes in one share have those in common. */
    private static int spread(int hash) {
        var mixed = hash * GOLDEN_RATIO;
        return mixed ^ mixed >>> 16;
    }
}
