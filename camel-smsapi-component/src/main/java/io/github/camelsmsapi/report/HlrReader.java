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
package io.github.camelsmsapi.report;

import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelsmsapi.client.Json;
import io.github.camelsmsapi.operation.HlrCheck;

/** Reads the network of a number, whose fields are believed to be those of hlr/check (wire reference, section 16.3). */
final class HlrReader {

    private HlrReader() {
    }

    /**
     * @throws IllegalArgumentException when there is no number
     */
    static HlrCheck read(Map<String, String> parameters) {
        var given = parameters.entrySet().stream().filter(field -> !field.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!given.containsKey("number")) {
            throw new IllegalArgumentException("a report has no number");
        }
        given.entrySet().removeIf(field -> !isReadable(field));
        return Json.MAPPER.convertValue(given, HlrCheck.class);
    }

    /** Whether the value is of the kind that the field holds; one that is not is left out. */
    private static boolean isReadable(Map.Entry<String, String> field) {
        try {
            Json.MAPPER.convertValue(Map.of(field.getKey(), field.getValue()), HlrCheck.class);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
