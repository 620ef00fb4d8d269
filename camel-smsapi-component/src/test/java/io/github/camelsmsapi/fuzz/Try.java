// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.fuzz.Place.Handled;

/** {@code doTry}; {@code everything} says that it catches the user's own failures too. */
record Try(int id, boolean everything, List<Step> steps, List<Step> caught, List<Step> last) implements Step {

    @Override
    public void addTo(Dsl parent, Routes routes) {
        parent.keepItem(id);
        var tried = parent.call("doTry");
        Step.addAll(steps, tried, routes);
        tried.call("doCatch", everything ? Exception.class : SmsapiException.class);
        tried.call("process", "caught");
        tried.takeItem(id);
        Step.addAll(caught, tried, routes);
        if (!last.isEmpty()) {
            tried.call("doFinally");
            tried.takeItem(id);
            Step.addAll(last, tried, routes);
        }
        parent.takeItem(id);
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        // where its own catch fails inside a split or multicast, Camel repeats it as a whole
        var whole = place.repeatedWith(new HashSet<>());
        var tried = whole.handling(everything ? Handled.ALL : Handled.OF_SMSAPI).apart();
        var breakers = walk.breakers();
        walk.all(steps, item, tried);
        var isCatchSkipped = walk.breakers() > breakers; // as Camel does after a circuit breaker's fallback
        var failed = whole.handling(Handled.NONE).onlyAfterFailure(); // Camel's error handler is not asked in there
        walk.all(caught, item, failed);
        // done whatever failed, but where a called route has handled it: that ends the exchange; Camel then goes on with
        // the failure that was not caught, and forgets the later one
        var pending = new HashSet<>(failed.before());
        pending.removeAll(place.before());
        if (isCatchSkipped) {
            pending.addAll(tried.before());
        } else if (!everything) {
            pending.addAll(walk.ofUser(tried.before()));
        }
        var done = whole.handling(Handled.NONE).stoppedWith(pending);
        done.before().addAll(tried.before());
        walk.all(last, item, done);
        place.before().addAll(tried.before());
        place.before().addAll(failed.before());
        place.before().addAll(done.before());
    }

    @Override
    public Stream<List<Step>> simpler() {
        return Stream.of(
                Stream.of(steps, last),
                Step.simpler(steps).map(form -> List.<Step> of(new Try(id, everything, form, caught, last))),
                Step.simpler(caught).map(form -> List.<Step> of(new Try(id, everything, steps, form, last))),
                Step.simpler(last).map(form -> List.<Step> of(new Try(id, everything, steps, caught, form))))
                .flatMap(forms -> forms);
    }
}
