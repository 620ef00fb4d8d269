// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who was handed out which message, and when it is due again. Not thread-safe. */
final class LeasesInMemory {

    private final Map<UUID, Lease> byKey = new HashMap<>();

    private record Lease(UUID token, Instant until, Instant nextDue) {
    }

    /** Those that are due, leased from now on. */
    List<TrackedMessage> claim(Collection<TrackedMessage> messages, OverdueQuery query) {
        // by age before by validity, as a database does, which has an index for each
        var claimed = messages.stream().filter(message -> isDue(message, query))
                .sorted(Comparator.comparing((TrackedMessage message) -> nextDue(message).isAfter(query.sentBefore()))
                        .thenComparing(this::nextDue))
                .limit(query.limit()).toList();
        var lease = new Lease(query.lease(), query.leasedUntil(), query.nextDue());
        claimed.forEach(message -> byKey.put(message.key(), lease));
        return claimed;
    }

    private boolean isDue(TrackedMessage message, OverdueQuery query) {
        var lease = byKey.get(message.key());
        return lease == null
                ? message.isOverdue(query)
                : message.delivery().awaited() && !lease.until().isAfter(query.now())
                        && !lease.nextDue().isAfter(query.sentBefore());
    }

    private Instant nextDue(TrackedMessage message) {
        var lease = byKey.get(message.key());
        return lease == null ? message.sendAt() : lease.nextDue();
    }

    boolean holds(UUID key, UUID token) {
        var lease = byKey.get(key);
        return lease != null && lease.token().equals(token);
    }

    boolean holds(UUID key, UUID token, Instant now) {
        return holds(key, token) && byKey.get(key).until().isAfter(now);
    }

    void end(UUID key) {
        byKey.remove(key);
    }
}
