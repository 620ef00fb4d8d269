// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Starts a route whose end nobody awaits. */
record Detach(int id, Start start, Branch branch) implements Step {

    enum Start {
        WIRE_TAP,
        SEDA,
        AGGREGATE
    }

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.keepItem(branch.id());
        switch (start) {
            case WIRE_TAP -> parent.call("wireTap", routes.called(branch)).call("onPrepare", "tapped");
            case SEDA -> {
                parent.call("process", "queues");
                parent.call("to", routes.queued(branch));
            }
            case AGGREGATE -> {
                var aggregate = parent.call("aggregate", Dsl.simple(id + "@${header.item}"), routes.takingLatest());
                aggregate.call("completionSize", 1);
                aggregate.call("to", routes.called(branch));
            }
        }
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        var own = place.apart(); // nothing that fails there comes back
        switch (start) {
            case WIRE_TAP -> walk.call(branch, item, walk.dropsWhatIsTapped() ? own.dropping() : own); // the error handler of the tapped route calls it
            case SEDA -> walk.all(branch.steps(), item, walk.within(branch, own));
            case AGGREGATE -> walk.call(branch, item, own.dropping());
        }
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Stream.concat(
                start == Start.WIRE_TAP ? Stream.empty() : Stream.of(List.of(new Detach(id, Start.WIRE_TAP, branch))),
                Step.simplerBlock(branch.steps(), form -> new Detach(id, start, branch.with(form))));
    }
}
