// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The reports whose message is not known: so many, then it forgets the oldest. Thread-safe. */
final class EarlyReportsInMemory {

    private final int capacity;
    private final Map<String, Early> byId = new LinkedHashMap<>();
    /** The same ids, for a look without a lock: of hardly any message there is a report before its response. */
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    EarlyReportsInMemory(int capacity) {
        this.capacity = capacity;
    }

    /** @param at when it came */
    record Early(StatusReport report, Instant at) {
    }

    /** Whether it was news. */
    synchronized boolean keep(StatusReport report, Instant now) {
        if (report.id() == null) { // it will never be looked for
            return true;
        }
        var before = byId.get(report.id());
        if (before != null && !before.report().isFollowedBy(report)) {
            return false;
        }
        byId.remove(report.id()); // so that the latest are at the end
        byId.put(report.id(), new Early(report, now));
        ids.add(report.id());
        if (byId.size() > capacity) {
            remove(byId.keySet().iterator().next());
        }
        return true;
    }

    Optional<Early> take(String id) {
        return ids.contains(id) ? Optional.ofNullable(remove(id)) : Optional.empty();
    }

    private synchronized Early remove(String id) {
        ids.remove(id);
        return byId.remove(id);
    }

    synchronized int delete(Instant keptBefore, int atMost) {
        var old = new ArrayList<String>();
        for (var one : byId.entrySet()) {
            if (old.size() == atMost || !one.getValue().at().isBefore(keptBefore)) {
                break;
            }
            old.add(one.getKey());
        }
        old.forEach(this::remove);
        return old.size();
    }
}
