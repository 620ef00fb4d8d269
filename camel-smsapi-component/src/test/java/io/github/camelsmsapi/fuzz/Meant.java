// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.Set;

/**
 * A message that is meant to be sent.
 *
 * @param id            its name, {@code step@item}
 * @param ownIdx        whether it has an idx of the caller's
 * @param before        messages and steps whose failure may keep it from being tried
 * @param optional      whether it is sent only where something else failed
 * @param dropped       whether Camel drops its failure where nothing handles it: a split or multicast without a
 *                      strategy that keeps it
 * @param repeats       what is repeated as a whole when something in it fails: messages in it are then sent again, as
 *                      the documentation of {@code idx} says
 * @param stopped       what stops as a whole when something in it fails: Camel drops the failures of what is under way
 * @param afresh        whether a bean makes an exchange for each attempt, which knows nothing of the one before
 * @param usersRepeated whether a route around it repeats a step for a failure of the user's
 */
record Meant(String id, boolean ownIdx, Set<String> before, boolean optional, boolean dropped,
        List<Set<String>> repeats, List<Set<String>> stopped, boolean afresh, boolean usersRepeated) {

    /** Whether it is one of several in a body. */
    boolean isPart() {
        return id.contains("#");
    }
}
