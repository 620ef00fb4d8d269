// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.List;
import java.util.Map;

/**
 * Routes, what they are sent, and what goes wrong meanwhile.
 *
 * @param first  the route that the messages come by
 * @param inputs how many come
 * @param fates  by message; one that is not here is accepted
 */
record Composition(Setting setting, Branch first, int inputs, Map<String, Fate> fates) {

    Composition with(Setting other) {
        return new Composition(other, first, inputs, fates);
    }

    Composition with(List<Step> steps) {
        return new Composition(setting, first.with(steps), inputs, fates);
    }

    Composition withInputs(int fewer) {
        return new Composition(setting, first, fewer, fates);
    }

    Composition withFates(Map<String, Fate> others) {
        return new Composition(setting, first, inputs, others);
    }
}
