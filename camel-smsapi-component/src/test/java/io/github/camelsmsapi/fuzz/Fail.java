// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** A step of the user's that fails the first times an item comes by. */
record Fail(int id, int times) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.call("setHeader", "failure", Dsl.simple(id + "@${header.item}"));
        parent.call("setHeader", "times", Dsl.simple(String.valueOf(times)));
        parent.call("process", "fail");
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        walk.failure(id, item, place);
    }

    @Override
    public Stream<List<Step>> simpler() {
        return times > 1 ? Stream.of(List.of(new Fail(id, times - 1))) : Stream.empty();
    }
}
