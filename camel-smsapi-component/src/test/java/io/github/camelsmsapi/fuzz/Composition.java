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
