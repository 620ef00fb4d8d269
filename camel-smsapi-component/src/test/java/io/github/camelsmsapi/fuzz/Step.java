// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One step of a composed route: how it is built (and printed, which is the same), which messages it means to send, and
 * how it can be made simpler. Its number is its own within a composition and stays when the composition shrinks.
 */
sealed interface Step
        permits Send, Bulk, Split, Gather, Loop, Filter, Choice, Try, Fork, Call, Detach, Breaker, Once, Pause, Fail, Again {

    int id();

    /** Adds the step to a definition, and the routes that it calls to the others. */
    void addTo(Dsl parent, Routes routes);

    /** Tells the walk which messages the step means to send for an item. */
    void meant(Walk walk, String item, Place place);

    /** The step in simpler forms, the simplest first; one of several steps stands in its place. */
    default Stream<List<Step>> simpler() {
        return Stream.empty();
    }

    /** Adds all steps, one after the other. */
    static void addAll(List<Step> steps, Dsl parent, Routes routes) {
        steps.forEach(step -> step.addTo(parent, routes));
    }

    /** The steps without one of them, or with one of them in a simpler form. */
    static Stream<List<Step>> simpler(List<Step> steps) {
        var forms = new ArrayList<List<Step>>();
        for (var i = 0; i < steps.size(); i++) {
            forms.add(replaced(steps, i, List.of()));
        }
        var simpler = Stream.iterate(0, i -> i < steps.size(), i -> i + 1)
                .flatMap(i -> steps.get(i).simpler().map(form -> replaced(steps, i, form)));
        return Stream.concat(forms.stream(), simpler);
    }

    /** A block's steps in its place, and the block with simpler steps. */
    static Stream<List<Step>> simplerBlock(List<Step> steps, Function<List<Step>, Step> block) {
        return Stream.concat(Stream.of(steps), simpler(steps).map(form -> List.of(block.apply(form))));
    }

    private static List<Step> replaced(List<Step> steps, int index, List<Step> form) {
        var all = new ArrayList<>(steps);
        all.remove(index);
        all.addAll(index, form);
        return List.copyOf(all);
    }
}
