// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** {@code aggregate} of what a {@code split} makes: when all parts have come, a route gets one exchange for them. */
record Gather(int id, Split split, Branch branch) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.keepItem(branch.id());
        split.addTo(parent, routes, part -> {
            var aggregate
                    = part.call("aggregate", Dsl.simple(id + "@${header.item-" + branch.id() + "}"), routes.takingLatest());
            aggregate.call("completionSize", split.parts());
            aggregate.call("to", routes.called(branch));
        });
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        split.meant(walk, item, place);
        walk.call(branch, item, place.apart().dropping()); // Camel only logs what fails behind an aggregator
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Stream.concat(
                Stream.of(List.of(split), List.of(split, new Detach(id, Detach.Start.AGGREGATE, branch))),
                Stream.concat(
                        split.simpler().flatMap(List::stream).filter(Split.class::isInstance).map(Split.class::cast)
                                .map(form -> List.<Step> of(new Gather(id, form, branch))),
                        Step.simpler(branch.steps()).map(form -> List.<Step> of(new Gather(id, split, branch.with(form))))));
    }
}
