/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.magic;

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
