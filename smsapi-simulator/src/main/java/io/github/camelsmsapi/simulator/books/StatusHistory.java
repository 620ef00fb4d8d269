/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
