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
package io.github.camelsmsapi.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.error.RefusedRecipient;

/** Reads {@code invalid_numbers}, which can stand in an error and, as far as is known, in a success (section 2.5). */
public final class RefusedRecipients {

    private RefusedRecipients() {
    }

    public static List<RefusedRecipient> in(JsonNode answer) {
        var refused = new ArrayList<RefusedRecipient>();
        for (var item : answer.path("invalid_numbers")) {
            var code = Optional.of(item.path("error_code").asInt()).filter(known -> known != 0);
            var number = item.path("submitted_number").asText(item.path("number").asText());
            refused.add(new RefusedRecipient(number, code, item.path("message").asText()));
        }
        return refused;
    }
}
