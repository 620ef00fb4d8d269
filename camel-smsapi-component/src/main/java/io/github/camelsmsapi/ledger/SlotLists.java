// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.Arrays;

/**
 * Ordered lists of slots, each of which is in at most one of them. Slots are numbers from 1 on. Each call costs the
 * same however many slots there are. Not thread-safe.
 */
final class SlotLists {

    private final int lists;
    private int[] before;
    private int[] after;

    /** @param lists how many there are; all are empty */
    SlotLists(int lists) {
        this.lists = lists;
        this.before = new int[lists];
        this.after = new int[lists];
        for (var list = 0; list < lists; list++) { // a list is a ring, which begins and ends with itself
            before[list] = list;
            after[list] = list;
        }
    }

    /** Puts a slot at the end of a list. */
    void add(int list, int slot) {
        var place = place(slot);
        if (place >= after.length) {
            var length = Math.max(place + 1, 2 * after.length);
            before = Arrays.copyOf(before, length);
            after = Arrays.copyOf(after, length);
        }
        before[place] = before[list];
        after[place] = list;
        after[before[list]] = place;
        before[list] = place;
    }

    /** Takes a slot out of the list in which it is. */
    void remove(int slot) {
        var place = place(slot);
        after[before[place]] = after[place];
        before[after[place]] = before[place];
    }

    /** Returns the first slot of a list, or 0 when it is empty. */
    int first(int list) {
        return slot(after[list]);
    }

    /** Returns the slot that comes after this one in its list, or 0. */
    int next(int slot) {
        return slot(after[place(slot)]);
    }

    private int place(int slot) {
        return lists + slot - 1;
    }

    private int slot(int place) {
        return place < lists ? 0 : place - lists + 1;
    }
}
