// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.stream.Stream;

import io.github.camelsmsapi.fuzz.Place.Handled;

/** {@code circuitBreaker} with a fallback; so few calls never open it. */
record Breaker(int id, List<Step> steps) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.keepItem(id);
        var breaker = parent.call("circuitBreaker");
        Step.addAll(steps, breaker, routes);
        breaker.call("onFallback");
        breaker.call("process", "caught");
        parent.takeItem(id);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        walk.breaks();
        var broken = place.handling(Handled.ALL).apart();
        walk.all(steps, item, broken);
        place.before().addAll(broken.before());
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Step.simplerBlock(steps, form -> new Breaker(id, form));
    }
}
