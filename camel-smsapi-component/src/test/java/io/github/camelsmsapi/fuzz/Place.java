// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where in a composition's tree a walk is.
 *
 * @param before        what was passed on the way of this exchange, and can have failed
 * @param optional      whether it is come to only where something else failed
 * @param dropped       whether Camel drops a failure that leaves the route, or the block with handlers, here
 * @param handler       who has a failure before that
 * @param repeats       members of what is repeated as a whole
 * @param stopped       members of what stops as a whole
 * @param afresh        whether a bean makes an exchange for each attempt, which knows nothing of the one before
 * @param usersRepeated whether a route around it repeats a step for a failure of the user's
 */
record Place(Set<String> before, boolean optional, boolean dropped, Handler handler, List<Set<String>> repeats,
        List<Set<String>> stopped, boolean afresh, boolean usersRepeated) {

    /** Which failures have somewhere to go. */
    enum Handled {
        NONE,
        OF_SMSAPI,
        ALL
    }

    /**
     * Who has a failure first.
     *
     * @param failures which it takes
     * @param byBlock  whether it is a block, which has what leaves a split in it, else the route, which has what leaves
     *                 a step
     */
    record Handler(Handled failures, boolean byBlock) {
        private static final Handler NOBODY = new Handler(Handled.NONE, true);
    }

    static Place start() {
        return new Place(new HashSet<>(), false, false, Handler.NOBODY, List.of(), List.of(), false, false);
    }

    /** For steps whose failures do not stop those that come later. */
    Place apart() {
        return new Place(new HashSet<>(before), optional, dropped, handler, repeats, stopped, afresh, usersRepeated);
    }

    /** For steps that are taken only where something failed. */
    Place onlyAfterFailure() {
        return new Place(new HashSet<>(before), true, dropped, handler, repeats, stopped, afresh, usersRepeated);
    }

    /** For steps whose failures Camel drops, unless something in there handles them. */
    Place dropping() {
        return new Place(
                new HashSet<>(before), optional, true, handler.byBlock() ? Handler.NOBODY : handler, repeats, stopped, afresh,
                usersRepeated);
    }

    /** For steps with another handler of failures around them. */
    Place handling(Handled failures) {
        return new Place(before, optional, dropped, new Handler(failures, true), repeats, stopped, afresh, usersRepeated);
    }

    /** For steps that are repeated together; the members are gathered on the walk. */
    Place repeatedWith(Set<String> members) {
        return new Place(before, optional, dropped, handler, and(repeats, members), stopped, afresh, usersRepeated);
    }

    /** For steps that are stopped together; the members are gathered on the walk. */
    Place stoppedWith(Set<String> members) {
        return new Place(
                new HashSet<>(before), optional, dropped, handler, repeats, and(stopped, members), afresh, usersRepeated);
    }

    /** For the steps of a route, which hands those failures to somebody. */
    Place within(Branch route, Handled failures) {
        return new Place(
                before, optional, dropped, new Handler(failures, false), repeats, stopped, afresh,
                usersRepeated || route.errors().repeatFailuresOfUser());
    }

    /** For what a bean sends. */
    Place sentByBean() {
        return new Place(before, optional, dropped, handler, repeats, stopped, true, usersRepeated);
    }

    /** Whether Camel drops a failure here. */
    boolean drops(boolean ofUser) {
        return dropped && (handler.failures() == Handled.NONE || ofUser && handler.failures() == Handled.OF_SMSAPI);
    }

    /** Notes something that can fail. */
    void passes(String id) {
        repeats.forEach(members -> members.add(id));
        stopped.forEach(members -> members.add(id));
        before.add(id);
    }

    private static List<Set<String>> and(List<Set<String>> groups, Set<String> members) {
        var more = new ArrayList<>(groups);
        more.add(members);
        return more;
    }
}
