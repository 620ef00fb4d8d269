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
