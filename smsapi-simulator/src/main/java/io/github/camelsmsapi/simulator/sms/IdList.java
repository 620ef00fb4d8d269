// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.Arrays;
import java.util.List;

/** Message ids in a request, separated by commas or bars: clients do both (wire reference, section 2.7). */
final class IdList {

    private IdList() {
    }

    static List<String> of(List<String> values) {
        return values.stream().flatMap(value -> Arrays.stream(value.split("[,|]")))
                .map(String::trim).filter(id -> !id.isEmpty()).distinct().toList();
    }
}
