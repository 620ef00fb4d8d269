// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Calls a route whose end the caller awaits. */
record Call(int id, Via via, Branch branch) implements Step {

    enum Via {
        DIRECT,
        ENRICH,
        BEAN
    }

    @Override
    public void addTo(Dsl parent, Routes routes) {
        var uri = routes.called(branch);
        parent.keepItem(branch.id());
        switch (via) {
            case DIRECT -> parent.call("to", uri);
            case ENRICH -> parent.call("enrich", uri);
            case BEAN -> {
                parent.call("setHeader", "target", Dsl.simple(uri));
                parent.call("process", "send");
            }
        }
        parent.takeItem(branch.id());
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        walk.call(branch, item, via == Via.BEAN ? place.sentByBean() : place);
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Stream.concat(
                via == Via.DIRECT ? Stream.empty() : Stream.of(List.of(new Call(id, Via.DIRECT, branch))),
                Step.simplerBlock(branch.steps(), form -> new Call(id, via, branch.with(form))));
    }
}
