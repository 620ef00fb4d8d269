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
}
