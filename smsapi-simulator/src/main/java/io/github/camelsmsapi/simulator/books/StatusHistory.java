// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.books;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every status that each message has had; a few bytes each, because there may be very many. */
final class StatusHistory {

    private static final int BITS = 4;
    private static final DeliveryStatus[] STATUSES = DeliveryStatus.values();

    private final Map<String, long[]> byId = new HashMap<>();

    void add(BookedMessage message) {
        var entry = message.statusAt().toEpochMilli() << BITS | message.status().ordinal();
        byId.merge(message.id(), new long[] { entry }, (before, added) -> {
            var longer = Arrays.copyOf(before, before.length + 1);
            longer[before.length] = added[0];
            return longer;
        });
    }

    List<StatusAt> of(String id) {
        return Arrays.stream(byId.getOrDefault(id, new long[0]))
                .mapToObj(entry -> new StatusAt(
                        STATUSES[(int) (entry & (1 << BITS) - 1)], Instant.ofEpochMilli(entry >> BITS)))
                .toList();
    }

    void drop(String id) {
        byId.remove(id);
    }
}
