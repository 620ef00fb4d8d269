// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that were made in the background, to be fetched by anybody who knows their id, for a few seconds (wire
 * reference, section 1.5). To be used on the simulator's event loop only.
 */
public final class ExportedFiles {

    /** SMSAPI says no more than: a few seconds. */
    private static final Duration LIFETIME = Duration.ofSeconds(10);

    private record Kept(String content, Instant until) {
    }

    private final Clock clock;
    private final Map<String, Kept> byId = new HashMap<>();

    ExportedFiles(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a file and gives it an id. */
    public String keep(String content) {
        byId.values().removeIf(this::isOver);
        var id = UUID.randomUUID().toString();
        byId.put(id, new Kept(content, clock.instant().plus(LIFETIME)));
        return id;
    }

    public Optional<String> find(String id) {
        return Optional.ofNullable(byId.get(id)).filter(kept -> !isOver(kept)).map(Kept::content);
    }

    private boolean isOver(Kept kept) {
        return !clock.instant().isBefore(kept.until());
    }
}
