// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The parts of a split, multicast or recipient list. Those that stop at the first failure hand it to the caller, and
 * drop that of a part under way; those with a strategy of the user's hand it each failure; Camel's own strategies drop
 * failures.
 */
record Together(Place place, boolean stopOnException, boolean aggregated) {

    static Together of(Place place, boolean stopOnException, boolean aggregated) {
        return new Together(place, stopOnException, aggregated);
    }

    void meant(Stream<Consumer<Place>> parts) {
        var members = new HashSet<String>();
        var passed = new HashSet<String>();
        parts.forEach(part -> {
            var own = placeOfPart(members);
            part.accept(own);
            passed.addAll(own.before());
        });
        place.before().addAll(passed);
    }

    private Place placeOfPart(Set<String> members) {
        if (stopOnException) {
            return place.stoppedWith(members);
        }
        return aggregated ? place.apart() : place.dropping();
    }
}
