// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

/**
 * {@code idempotentConsumer} on the message's name. What is repeated as a whole finds its key taken and skips the
 * block, as Camel's users know it.
 */
record Once(int id, List<Step> steps) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        Step.addAll(steps, parent.call("idempotentConsumer", Dsl.simple(id + "@${header.item}"), routes.seen()), routes);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        walk.all(steps, item, place);
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Step.simplerBlock(steps, form -> new Once(id, form));
    }
}
