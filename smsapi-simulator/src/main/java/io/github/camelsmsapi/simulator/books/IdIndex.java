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
