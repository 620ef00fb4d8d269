// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlotsTest {

    private static final int STEPS = 20_000;
    private static final int SLOTS = 300;

    private final Random random = new Random(1);

    @Test
    void chainsFindWhatIsPresent() {
        var chains = new SlotChains();
        Map<Integer, Deque<Integer>> expected = new HashMap<>();
        Map<Integer, Integer> hashOf = new HashMap<>();
        for (var i = 0; i < STEPS; i++) {
            var slot = 1 + random.nextInt(SLOTS);
            var hash = (random.nextInt(40) - 20) * 65_536;
            if (hashOf.containsKey(slot)) {
                expected.get(hashOf.remove(slot)).remove(slot);
            } else {
                chains.add(slot, hash);
                hashOf.put(slot, hash);
                expected.computeIfAbsent(hash, any -> new ArrayDeque<>()).addFirst(slot);
                slot = 0;
            }
            chains.remove(slot); // what is not present is left alone
        }

        expected.forEach((hash, slots) -> {
            var found = new ArrayList<Integer>();
            for (var slot = chains.first(hash); slot != 0; slot = chains.next(slot)) {
                found.add(slot);
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(slots);
        });
    }

    @Test
    void listsKeepTheirOrder() {
        var lists = new SlotLists(3);
        var expected = List.of(new ArrayList<Integer>(), new ArrayList<Integer>(), new ArrayList<Integer>());
        for (var i = 0; i < STEPS; i++) {
            var slot = 1 + random.nextInt(SLOTS);
            var list = random.nextInt(3);
            for (var other : expected) {
                if (other.remove((Integer) slot)) {
                    lists.remove(slot);
                }
            }
            lists.add(list, slot);
            expected.get(list).add(slot);
        }

        for (var list = 0; list < 3; list++) {
            var found = new ArrayList<Integer>();
            for (var slot = lists.first(list); slot != 0; slot = lists.next(slot)) {
                found.add(slot);
            }
            assertThat(found).isEqualTo(expected.get(list));
        }
    }
}
