// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** {@code loop}, with a copy for each turn or without. */
record Loop(int id, int times, boolean copy, List<Step> steps) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.keepItem(id);
        var loop = parent.call("loop", times);
        if (copy) {
            loop.call("copy");
        }
        loop.call("setHeader", "item", Dsl.simple("${header.item-" + id + "}.${exchangeProperty.CamelLoopIndex}"));
        Step.addAll(steps, loop, routes);
        parent.takeItem(id);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        for (var turn = 0; turn < times; turn++) {
            walk.all(steps, item + "." + turn, place);
        }
    }

    @Override
    public Stream<List<Step>> simpler() {
        var forms = Stream.of(new Loop(id, times - 1, copy, steps), new Loop(id, times, false, steps));
        return Stream.concat(forms.filter(form -> form.times > 0 && !form.equals(this)).map(List::of),
                Step.simplerBlock(steps, form -> new Loop(id, times, copy, form)));
    }
}
