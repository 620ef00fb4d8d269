// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One contact.
 *
 * @param values  by the wire name of a standard field or the id of the customer's own; never an empty text
 * @param groups  when it joined each group, by the group's id
 * @param trashed whether it lies in the trash: it is not listed, belongs to no group in effect, and gets no messages
 */
public record Contact(String id, Map<String, String> values, Instant created, Instant updated,
        Map<String, Instant> groups, boolean trashed) implements Entry {

    public Contact {
        var given = new LinkedHashMap<>(values);
        given.values().removeIf(String::isEmpty);
        values = Collections.unmodifiableMap(given);
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** The value of a field, or an empty text. */
    public String value(StandardField field) {
        return values.getOrDefault(field.wireName(), "");
    }

    /** The number with country prefix, or an empty text. */
    public String phoneNumber() {
        return value(StandardField.PHONE_NUMBER);
    }

    /** The same contact with these values in place of what it had; empty ones are taken away. */
    public Contact with(Map<String, String> changes, Instant now) {
        var changed = new LinkedHashMap<>(values);
        changed.putAll(changes);
        return new Contact(id, changed, created, now, groups, trashed);
    }

    Contact joining(Group group, Instant now) {
        var changed = new LinkedHashMap<>(groups);
        changed.put(group.id(), now);
        return new Contact(id, values, created, updated, changed, trashed);
    }

    Contact leaving(Group group) {
        var changed = new LinkedHashMap<>(groups);
        changed.remove(group.id());
        return new Contact(id, values, created, updated, changed, trashed);
    }

    Contact trashed(boolean inTrash) {
        return new Contact(id, values, created, updated, groups, inTrash);
    }
}
