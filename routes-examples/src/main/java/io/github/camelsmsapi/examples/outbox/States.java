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
package io.github.camelsmsapi.examples.outbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.camel.Body;

/** How many rows are in which state, a line each, as in {@code SENT 42}. */
public class States {

    public String asText(@Body List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("state") + " " + row.get("messages") + "\n").sorted()
                .collect(Collectors.joining());
    }
}
