// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import java.util.HashMap;
import java.util.Map;

/** Remembers how often each message was tried. To be used on the simulator's event loop only. */
public final class MagicNumbers {

    private final Map<String, Integer> attempts = new HashMap<>();

    /** Counts an attempt and returns which one it is, beginning with 1. */
    public int attempt(String number, String idx, String text) {
        var key = idx.isEmpty() ? number + '\n' + text : number + '\r' + idx;
        return attempts.merge(key, 1, Integer::sum);
    }
}
