// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.HashSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A key names one message for good, although its slot is used again. */
class MessageSlotsTest {

    private static final byte[] MESSAGE = { 1 };

    private final MessageSlots slots = new MessageSlots(63);

    @Test
    void theKeyOfAForgottenMessageIsNotThatOfTheNextInItsSlot() {
        var slot = slots.more();
        slots.fill(slot, MESSAGE);
        var forgotten = slots.key(slot);
        slots.clear(slot);
        assertThat(slots.of(forgotten)).isZero();

        slots.fill(slot, MESSAGE);

        assertThat(slots.of(forgotten)).isZero();
        assertThat(slots.of(slots.key(slot))).isEqualTo(slot);
    }

    @Test
    void eachOfManyHasAKeyThatNamesItsShare() {
        var keys = new HashSet<UUID>();
        for (var i = 0; i < 1000; i++) {
            var slot = slots.more();
            slots.fill(slot, MESSAGE);
            keys.add(slots.key(slot));
        }

        assertThat(keys).hasSize(1000).allSatisfy(key -> {
            assertThat(MessageSlots.shareOf(key)).isEqualTo(63);
            assertThat(slots.packed(slots.of(key))).isSameAs(MESSAGE);
        });
        assertThat(slots.of(new UUID(1, 5_000))).isZero();
    }

    /** Else the memory would grow for as long as messages come. */
    @Test
    void theSlotOfAForgottenMessageIsUsedAgain() {
        var share = new MessageShare(7);
        var used = new HashSet<Integer>();
        for (var i = 0; i < 100; i++) {
            var key = share.track(LedgerFixture.message("order-" + i), false, LedgerFixture.NOON).key();
            used.add((int) key.getLeastSignificantBits());
            assertThat(share.forgetOne()).as("before it came to its end").isTrue();
            assertThat(share.find(key)).isEmpty();
            assertThat(share.ofIdx("order-" + i)).isEmpty();
            assertThat(share.size()).isZero();
        }

        assertThat(used).hasSize(1);
        assertThat(share.forgetOne()).as("nothing is left").isFalse();
    }
}
