// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A group of contacts.
 *
 * @param traits      what its owner says of it
 * @param createdBy   the user who made it
 * @param permissions what each user may do with it, by user name
 */
public record Group(String id, Traits traits, String createdBy, Instant created, Instant updated,
        Map<String, Permission> permissions) implements Entry {

    /**
     * What the owner of a group says of it.
     *
     * @param description may be an empty text
     * @param idx         the owner's own id for it, or an empty text
     * @param expireAfter how many days a contact stays in it; always when empty
     */
    public record Traits(String name, String description, String idx, Optional<Integer> expireAfter) {

        public Traits(String name, String description) {
            this(name, description, "", Optional.empty());
        }
    }

    public Group {
        permissions = Collections.unmodifiableMap(new LinkedHashMap<>(permissions));
    }

    public String name() {
        return traits.name();
    }

    public Group with(Traits others, Instant now) {
        return new Group(id, others, createdBy, created, now, permissions);
    }

    public Group permit(String username, Permission permission) {
        var changed = new LinkedHashMap<>(permissions);
        changed.put(username, permission);
        return new Group(id, traits, createdBy, created, updated, changed);
    }

    public Group forget(String username) {
        var changed = new LinkedHashMap<>(permissions);
        changed.remove(username);
        return new Group(id, traits, createdBy, created, updated, changed);
    }

    /** Whether a contact that joined at that moment is still in it. */
    boolean keeps(Instant joined, Instant now) {
        return traits.expireAfter().map(days -> joined.plus(Period.ofDays(days)).isAfter(now)).orElse(true);
    }
}
