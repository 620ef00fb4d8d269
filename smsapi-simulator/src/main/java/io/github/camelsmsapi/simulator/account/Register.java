// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Entries of one kind in the order in which they came. To be used on the simulator's event loop only. */
final class Register<T extends CatalogEntry> {

    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Random random = new Random();
    private final CatalogListener listener;

    Register(CatalogListener listener) {
        this.listener = listener;
    }

    /** An id that no entry has. */
    String nextId() {
        return String.format("%08x%016x", random.nextInt(), random.nextLong());
    }

    T put(T entry) {
        byId.put(entry.id(), entry);
        listener.kept(entry);
        return entry;
    }

    void remove(String id) {
        if (byId.remove(id) != null) {
            listener.discarded(id);
        }
    }

    void clear() {
        List.copyOf(byId.keySet()).forEach(this::remove);
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<T> find(Predicate<T> which) {
        return stream().filter(which).findFirst();
    }

    Stream<T> stream() {
        return byId.values().stream();
    }
}
