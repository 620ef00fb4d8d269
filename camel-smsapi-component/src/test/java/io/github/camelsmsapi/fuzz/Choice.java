// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** {@code choice} with an {@code otherwise}. */
record Choice(int id, Items items, List<Step> steps, List<Step> otherwise) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        var choice = parent.call("choice");
        choice.call("when", items.predicate());
        Step.addAll(steps, choice, routes);
        choice.call("otherwise");
        Step.addAll(otherwise, choice, routes);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        walk.all(items.match(item) ? steps : otherwise, item, place);
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Stream.of(
                Stream.of(steps, otherwise),
                Step.simpler(steps).map(form -> List.<Step> of(new Choice(id, items, form, otherwise))),
                Step.simpler(otherwise).map(form -> List.<Step> of(new Choice(id, items, steps, form))))
                .flatMap(forms -> forms);
    }
}
