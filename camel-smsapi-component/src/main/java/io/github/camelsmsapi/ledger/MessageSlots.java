// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.Arrays;
import java.util.UUID;

/**
 * The packed messages of a share, each in a slot that its key names. A slot that is free again is used again, under
 * another key. Slots are numbered from 1; 0 means that there is no slot. Guarded by the lock of its share.
 */
final class MessageSlots {

    private final int share;
    private byte[][] messages = new byte[16][];
    private long[] uses = new long[16];
    private int slots;
    private long lastUse = UUID.randomUUID().getMostSignificantBits();

    /** @param share number of the share, by which the keys say that their messages are here */
    MessageSlots(int share) {
        this.share = share;
    }

    /** Returns the number of the share in which the message with the key is. */
    static int shareOf(UUID key) {
        return (int) (key.getLeastSignificantBits() >>> Integer.SIZE);
    }

    /** Adds a slot to those that are used, and returns it. */
    int more() {
        slots++;
        if (slots == messages.length) {
            messages = Arrays.copyOf(messages, 2 * slots);
            uses = Arrays.copyOf(uses, 2 * slots);
        }
        return slots;
    }

    /** Puts a message into a slot that is free, under a new key. */
    void fill(int slot, byte[] message) {
        messages[slot] = message;
        uses[slot] = ++lastUse;
    }

    void replace(int slot, byte[] message) {
        messages[slot] = message;
    }

    void clear(int slot) {
        messages[slot] = null;
    }

    /** Returns the packed message; null for a slot that is free. */
    byte[] packed(int slot) {
        return messages[slot];
    }

    TrackedMessage read(int slot) {
        return PackedMessage.read(key(slot), messages[slot]);
    }

    UUID key(int slot) {
        return new UUID(uses[slot], (long) share << Integer.SIZE | slot);
    }

    /** Returns the slot of the key, or 0 when its message is forgotten. */
    int of(UUID key) {
        var slot = (int) key.getLeastSignificantBits();
        return slot > 0 && slot <= slots && messages[slot] != null && uses[slot] == key.getMostSignificantBits() ? slot : 0;
    }
}
