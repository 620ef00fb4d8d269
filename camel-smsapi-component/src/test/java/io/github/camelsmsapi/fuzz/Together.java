// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The parts of a split, multicast or recipient list, and what becomes of their failures. */
record Together(Place place, boolean parallel, boolean stopOnException, boolean aggregated, boolean split) {

    static Together of(Place place, boolean parallel, boolean stopOnException, boolean aggregated) {
        return new Together(place, parallel, stopOnException, aggregated, false);
    }

    Together ofSplit() {
        return new Together(place, parallel, stopOnException, aggregated, true);
    }

    void meant(Stream<Consumer<Place>> parts) {
        var members = new HashSet<String>();
        var passed = new HashSet<String>();
        parts.forEach(part -> {
            var own = placeOfPart(members, passed);
            part.accept(own);
            passed.addAll(own.before());
        });
        place.before().addAll(passed);
    }

    private Place placeOfPart(Set<String> members, Set<String> passed) {
        if (stopOnException && !parallel) { // the first failure ends it, and the caller has that one
            var own = place.apart();
            own.before().addAll(passed);
            return own;
        }
        if (stopOnException) { // the caller has the first failure; Camel drops that of a part under way
            return place.stoppedWith(members);
        }
        if (aggregated) { // the user's strategy has each failure
            return place.apart();
        }
        // Camel's strategy for a split keeps the exchange as it was before; that for the others the last failure
        return split ? place.dropping() : place.stoppedWith(members);
    }
}
