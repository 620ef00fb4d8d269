// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** {@code filter}. */
record Filter(int id, Items items, List<Step> steps) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        Step.addAll(steps, parent.call("filter", items.predicate()), routes);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        if (items.match(item)) {
            walk.all(steps, item, place);
        }
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Step.simplerBlock(steps, form -> new Filter(id, items, form));
    }
}
