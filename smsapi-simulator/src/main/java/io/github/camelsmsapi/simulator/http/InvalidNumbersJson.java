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
package io.github.camelsmsapi.simulator.http;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.camelsmsapi.simulator.error.InvalidNumber;

/** Refused numbers as an answer lists them (wire reference, section 2.5). */
public final class InvalidNumbersJson {

    private InvalidNumbersJson() {
    }

    public static ArrayNode of(List<InvalidNumber> numbers) {
        var list = Json.array();
        numbers.forEach(invalid -> list.addObject()
                .put("number", invalid.number())
                .put("submitted_number", invalid.submittedNumber())
                .put("message", invalid.message())
                .put("error_code", invalid.code()));
        return list;
    }
}
