// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The reports whose message is not known: so many, then it forgets the oldest. Not thread-safe. */
final class EarlyReportsInMemory {

    private final int capacity;
    private final Map<String, Early> byId = new LinkedHashMap<>();

    EarlyReportsInMemory(int capacity) {
        this.capacity = capacity;
    }

    /** @param at when it came */
    record Early(StatusReport report, Instant at) {
    }

    /** Whether it was news. */
    boolean keep(StatusReport report, Instant now) {
        var before = byId.get(report.id());
        if (before != null && !before.report().isFollowedBy(report)) {
            return false;
        }
        byId.remove(report.id()); // so that the latest are at the end
        byId.put(report.id(), new Early(report, now));
        if (byId.size() > capacity) {
            byId.remove(byId.keySet().iterator().next());
        }
        return true;
    }

    Optional<Early> take(String id) {
        return Optional.ofNullable(byId.remove(id));
    }

    int delete(Instant keptBefore, int atMost) {
        var old = new ArrayList<String>();
        for (var one : byId.entrySet()) {
            if (old.size() == atMost || !one.getValue().at().isBefore(keptBefore)) {
                break;
            }
            old.add(one.getKey());
        }
        old.forEach(byId::remove);
        return old.size();
    }
}
