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
