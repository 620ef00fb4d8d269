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
 * @param dropped       whether Camel drops a failure here that nothing has handled
 * @param repeats       members of what is repeated as a whole
 * @param stopped       members of what stops as a whole
 * @param afresh        whether a bean makes an exchange for each attempt, which knows nothing of the one before
 * @param usersRepeated whether a route around it repeats a step for a failure of the user's
 */
record Place(Set<String> before, boolean optional, boolean dropped, List<Set<String>> repeats, List<Set<String>> stopped,
        boolean afresh, boolean usersRepeated) {

    static Place start() {
        return new Place(new HashSet<>(), false, false, List.of(), List.of(), false, false);
    }

    /** For steps whose failures do not stop those that come later. */
    Place apart() {
        return new Place(new HashSet<>(before), optional, dropped, repeats, stopped, afresh, usersRepeated);
    }

    /** For steps that are taken only where something failed. */
    Place onlyAfterFailure() {
        return new Place(new HashSet<>(before), true, dropped, repeats, stopped, afresh, usersRepeated);
    }

    /** For steps whose failures Camel drops. */
    Place dropping() {
        return new Place(new HashSet<>(before), optional, true, repeats, stopped, afresh, usersRepeated);
    }

    /** For steps that are repeated together; the members are gathered on the walk. */
    Place repeatedWith(Set<String> members) {
        return new Place(before, optional, dropped, and(repeats, members), stopped, afresh, usersRepeated);
    }

    /** For steps that are stopped together; the members are gathered on the walk. */
    Place stoppedWith(Set<String> members) {
        return new Place(new HashSet<>(before), optional, dropped, repeats, and(stopped, members), afresh, usersRepeated);
    }

    /** For the steps of a route. */
    Place within(Branch route) {
        return new Place(
                before, optional, dropped, repeats, stopped, afresh, usersRepeated || route.errors().repeatFailuresOfUser());
    }

    /** For what a bean sends. */
    Place sentByBean() {
        return new Place(before, optional, dropped, repeats, stopped, true, usersRepeated);
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
