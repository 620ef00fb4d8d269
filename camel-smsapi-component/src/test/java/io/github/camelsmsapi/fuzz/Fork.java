// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** {@code multicast}, or {@code recipientList}; without {@code aggregated} by Camel's own strategy. */
record Fork(int id, boolean recipientList, boolean parallel, boolean stopOnException, boolean aggregated,
        List<Branch> branches) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        branches.forEach(branch -> parent.keepItem(branch.id()));
        parent.keepItem(id);
        var uris = branches.stream().map(routes::called).toList();
        var fork = recipientList
                ? parent.call("recipientList", Dsl.simple(String.join(",", uris)))
                : parent.call("multicast");
        if (aggregated) {
            fork.call("aggregationStrategy", routes.keepingFailures());
        }
        if (parallel) {
            fork.call("parallelProcessing");
        }
        if (stopOnException) {
            fork.call("stopOnException");
        }
        if (!recipientList) {
            uris.forEach(uri -> fork.call("to", uri));
        }
        parent.takeItem(id);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        Together.of(place, parallel, stopOnException, aggregated).meant(
                branches.stream().<Consumer<Place>> map(branch -> own -> walk.call(branch, item, own)));
    }

    @Override
    public Stream<List<Step>> simpler() {
        var forms = new ArrayList<List<Step>>();
        branches.forEach(branch -> forms.add(List.of(new Call(id, Call.Via.DIRECT, branch))));
        for (var i = 0; i < branches.size() && branches.size() > 1; i++) {
            var fewer = new ArrayList<>(branches);
            fewer.remove(i);
            forms.add(List.of(with(fewer)));
        }
        Stream.of(new Fork(id, false, parallel, stopOnException, aggregated, branches),
                new Fork(id, recipientList, false, stopOnException, aggregated, branches),
                new Fork(id, recipientList, parallel, false, aggregated, branches),
                new Fork(id, recipientList, parallel, stopOnException, false, branches))
                .filter(form -> !form.equals(this)).forEach(form -> forms.add(List.of(form)));
        for (var i = 0; i < branches.size(); i++) {
            var index = i;
            Step.simpler(branches.get(i).steps()).forEach(steps -> {
                var others = new ArrayList<>(branches);
                others.set(index, branches.get(index).with(steps));
                forms.add(List.of(with(others)));
            });
        }
        return forms.stream();
    }

    private Fork with(List<Branch> others) {
        return new Fork(id, recipientList, parallel, stopOnException, aggregated, List.copyOf(others));
    }
}
