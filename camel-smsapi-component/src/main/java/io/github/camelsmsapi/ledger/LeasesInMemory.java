// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who was handed out which message, and when it is due again. Not thread-safe. */
final class LeasesInMemory {

    private final Map<UUID, Lease> byKey = new HashMap<>();

    private record Lease(UUID token, Instant until, Instant nextDue) {
    }

    boolean isDue(TrackedMessage message, OverdueQuery query) {
        var lease = byKey.get(message.key());
        return lease == null
                ? message.isOverdue(query)
                : message.delivery().awaited() && !lease.until().isAfter(query.now())
                        && !lease.nextDue().isAfter(query.sentBefore());
    }

    boolean isLeased(UUID key) {
        return byKey.containsKey(key);
    }

    /** Since when a message that is due has its place in the queue. */
    Instant nextDue(TrackedMessage message, OverdueQuery query) {
        var lease = byKey.get(message.key());
        if (lease != null) {
            return lease.nextDue();
        }
        return message.sendAt().isAfter(query.sentBefore()) ? message.expiresAt() : message.sendAt();
    }

    void lease(UUID key, OverdueQuery query) {
        byKey.put(key, new Lease(query.lease(), query.leasedUntil(), query.nextDue()));
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
