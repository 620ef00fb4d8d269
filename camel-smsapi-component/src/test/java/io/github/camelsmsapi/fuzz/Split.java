// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code split}; without {@code aggregated} by Camel's own strategy. */
record Split(int id, int parts, boolean parallel, boolean streaming, boolean stopOnException, boolean aggregated,
        List<Step> steps) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        addTo(parent, routes, part -> {
        });
    }

    /** Adds it with more behind each part's steps. */
    void addTo(Dsl parent, Routes routes, Consumer<Dsl> more) {
        parent.keepItem(id);
        var items = IntStream.range(0, parts).mapToObj(part -> "${header.item}." + part).collect(Collectors.joining(","));
        var split = aggregated
                ? parent.call("split", Dsl.simple(items), routes.keepingFailures())
                : parent.call("split", Dsl.simple(items));
        if (parallel) {
            split.call("parallelProcessing");
        }
        if (streaming) {
            split.call("streaming");
        }
        if (stopOnException) {
            split.call("stopOnException");
        }
        split.call("setHeader", "item", Dsl.simple("${header.item-" + id + "}.${exchangeProperty.CamelSplitIndex}"));
        Step.addAll(steps, split, routes);
        more.accept(split);
        parent.takeItem(id);
    }

    /** The same with each failure handed to the user, and all parts. */
    Split keepingFailures() {
        return new Split(id, parts, parallel, streaming, false, true, steps);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        Together.of(place, parallel, stopOnException, aggregated).ofSplit().meant(
                IntStream.range(0, parts).mapToObj(part -> own -> walk.all(steps, item + "." + part, part(own))));
    }

    /**
     * In a circuit breaker, and where a block tries, no step has an error handler: Camel then repeats the whole part.
     */
    private Place part(Place own) {
        return own.handler().byBlock() || steps.stream().anyMatch(Try.class::isInstance)
                ? own.repeatedWith(new HashSet<>()) : own;
    }

    @Override
    public Stream<List<Step>> simpler() {
        var forms = Stream.of(new Split(id, parts - 1, parallel, streaming, stopOnException, aggregated, steps),
                new Split(id, parts, false, streaming, stopOnException, aggregated, steps),
                new Split(id, parts, parallel, false, stopOnException, aggregated, steps),
                new Split(id, parts, parallel, streaming, false, aggregated, steps),
                new Split(id, parts, parallel, streaming, stopOnException, false, steps));
        return Stream.concat(forms.filter(form -> form.parts > 0 && !form.equals(this)).map(List::of),
                Step.simplerBlock(steps, form -> new Split(id, parts, parallel, streaming, stopOnException, aggregated, form)));
    }
}
