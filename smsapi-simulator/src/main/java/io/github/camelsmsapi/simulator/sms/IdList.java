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
