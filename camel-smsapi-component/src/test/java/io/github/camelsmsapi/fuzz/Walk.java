// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelsmsapi.fuzz.Branch.Errors;

/**
 * Reads from a composition's tree alone which messages it means to send. A message is called {@code step@item}: an item
 * is an input's number, to which each split, loop and copy adds a part.
 */
final class Walk {

    private final Composition composition;
    private final Map<String, Meant> messages = new LinkedHashMap<>();

    private Walk(Composition composition) {
        this.composition = composition;
    }

    /** The messages by name, in the order of the tree. */
    static Map<String, Meant> through(Composition composition) {
        var walk = new Walk(composition);
        for (var input = 0; input < composition.inputs(); input++) {
            walk.all(composition.first().steps(), String.valueOf(input), Place.start().within(composition.first()));
        }
        return walk.messages;
    }

    void all(List<Step> steps, String item, Place place) {
        steps.forEach(step -> step.meant(this, item, place));
    }

    /** A message that is sent here. */
    void message(int step, String item, boolean ownIdx, Place place) {
        var id = step + "@" + item;
        messages.put(id, new Meant(
                id, ownIdx, Set.copyOf(place.before()), place.optional(), place.dropped(),
                place.repeats(), place.stopped(), place.afresh(), place.usersRepeated()));
        place.passes(id);
    }

    /** A step of the user's that may fail here. */
    void failure(int step, String item, Place place) {
        place.passes(step + "@" + item);
    }

    /**
     * A route that is called from here. Its failure comes back unless it handles it; the caller's error handling then
     * repeats the call, and with it what was sent before: as the documentation of {@code idx} says, that is sent again.
     */
    void call(Branch branch, String item, Place place) {
        var inside = place.within(branch);
        all(branch.steps(), item, handlesAll(branch) ? inside : inside.repeatedWith(new HashSet<>()));
    }

    /**
     * Whether nobody learns of a failure in a tapped route: it handles none, and Camel tells nobody of the end of a
     * tapped exchange that it took out of its pool.
     */
    boolean losesWhatFailsIn(Branch tapped) {
        var kept = composition.setting().deadLetter()
                && (tapped.errors() == Errors.POLICIES || tapped.errors() == Errors.POLICIES_AND_OWN);
        return composition.setting().pool() == Setting.Pool.PROCESSORS && !kept && !handlesAll(tapped);
    }

    private static boolean handlesAll(Branch branch) {
        return branch.errors() == Errors.OWN || branch.errors() == Errors.OWN_REPEATING;
    }

    /** The first route again, for a copy, which the caller repeats as a whole when it fails. */
    void again(String item, Place place) {
        var steps = new ArrayList<>(composition.first().steps());
        steps.removeIf(Again.class::isInstance);
        all(steps, item, place.repeatedWith(new HashSet<>()).sentByBean());
    }
}
