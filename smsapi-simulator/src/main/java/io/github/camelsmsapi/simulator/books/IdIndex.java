// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids of messages by a key, in the order of booking. Most keys have one id, and that needs no list. */
final class IdIndex {

    private final Map<String, Object> ids = new HashMap<>();

    void add(String key, String id) {
        ids.merge(key, id, IdIndex::together);
    }

    @SuppressWarnings("unchecked")
    private static Object together(Object before, Object id) {
        var list = before instanceof String first ? new ArrayList<>(List.of(first)) : (List<String>) before;
        list.add((String) id);
        return list;
    }

    @SuppressWarnings("unchecked")
    List<String> of(String key) {
        var found = ids.get(key);
        return found == null ? List.of() : found instanceof String id ? List.of(id) : (List<String>) found;
    }

    void remove(String key, String id) {
        ids.computeIfPresent(key, (same, found) -> {
            if (found instanceof List<?> list) {
                list.remove(id);
                return list.isEmpty() ? null : found;
            }
            return found.equals(id) ? null : found;
        });
    }
}
