// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.Arrays;
import java.util.List;

/** The caller's own ids, one for each addressed number (wire reference, section 2.10). */
record Idxs(List<String> values) {

    /** Reads them from one value with bars between, or from several values. */
    static Idxs of(List<String> given) {
        if (given.isEmpty() || given.size() == 1 && given.get(0).isEmpty()) {
            return new Idxs(List.of());
        }
        return new Idxs(given.size() == 1 ? Arrays.asList(given.get(0).split("\\|", -1)) : List.copyOf(given));
    }

    /** The id of the number at that position, or an empty text. */
    String at(int position) {
        return position < values.size() ? values.get(position) : "";
    }

    boolean none() {
        return values.isEmpty();
    }
}
