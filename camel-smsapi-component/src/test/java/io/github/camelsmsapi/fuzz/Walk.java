// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.camelsmsapi.fuzz.Place.Handled;

/**
 * Reads from a composition's tree alone which messages it means to send. A message is called {@code step@item}: an item
 * is an input's number, to which each split, loop and copy adds a part.
 */
final class Walk {

    private final Composition composition;
    private final Map<String, Meant> messages = new LinkedHashMap<>();
    private final Map<String, Place> failures = new LinkedHashMap<>();
    private int breakers;

    private Walk(Composition composition) {
        this.composition = composition;
    }

    /** The messages by name, in the order of the tree. */
    static Map<String, Meant> through(Composition composition) {
        return of(composition).messages;
    }

    static Walk of(Composition composition) {
        var walk = new Walk(composition);
        for (var input = 0; input < composition.inputs(); input++) {
            walk.all(composition.first().steps(), String.valueOf(input), walk.within(composition.first(), Place.start()));
        }
        return walk;
    }

    Map<String, Meant> messages() {
        return messages;
    }

    /** Where the user's steps are that fail, by name. */
    Map<String, Place> failures() {
        return failures;
    }

    void all(List<Step> steps, String item, Place place) {
        steps.forEach(step -> step.meant(this, item, place));
    }

    /** A message that is sent here, so many times. */
    void message(int step, String item, Send.Idx idx, int times, boolean byAccounts, Place place) {
        var id = step + "@" + item;
        messages.put(id, new Meant(id, idx, times, byAccounts, place.apart()));
        place.passes(id);
    }

    /** A step of the user's that may fail here. */
    void failure(int step, String item, Place place) {
        var id = step + "@" + item;
        failures.put(id, place.apart());
        place.passes(id);
    }

    /** Those of the names that are of the user's steps. */
    Set<String> ofUser(Set<String> names) {
        return names.stream().filter(failures::containsKey).collect(Collectors.toSet());
    }

    /** A circuit breaker is here. */
    void breaks() {
        breakers++;
    }

    /** How many circuit breakers have been passed. */
    int breakers() {
        return breakers;
    }

    /**
     * A route that is called from here. Its failure comes back unless it handles it; the caller's error handling then
     * repeats the call, and with it what was sent before: as the documentation of {@code idx} says, that is sent again.
     */
    void call(Branch branch, String item, Place place) {
        var inside = within(branch, place);
        all(branch.steps(), item, inside.handler().failures() == Handled.ALL ? inside : inside.repeatedWith(new HashSet<>()));
    }

    /** The steps of a route, which handles failures as it does wherever it is called from. */
    Place within(Branch branch, Place place) {
        return place.within(branch, switch (branch.errors()) {
            case OWN, OWN_REPEATING -> Handled.ALL;
            case NONE -> Handled.NONE;
            case POLICIES, POLICIES_AND_OWN, TRANSACTED ->
                composition.setting().deadLetter() ? Handled.OF_SMSAPI : Handled.NONE;
        });
    }

    /** Whether Camel tells nobody of the end of a tapped exchange: when it took that out of its pool. */
    boolean dropsWhatIsTapped() {
        return composition.setting().pool() == Setting.Pool.PROCESSORS;
    }

    /** The first route again, for a copy, which the caller repeats as a whole when it fails. */
    void again(String item, Place place) {
        var steps = new ArrayList<>(composition.first().steps());
        steps.removeIf(Again.class::isInstance);
        all(steps, item, place.repeatedWith(new HashSet<>()).sentByBean());
    }
}
