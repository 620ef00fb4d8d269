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

import java.time.Instant;
import java.util.Map;

import io.github.camelsmsapi.simulator.account.Identity;

/**
 * One request to the gateway, whatever form it came in.
 *
 * @param pathVariables what stands in the places of the path that have a name, such as {@code id}
 */
public record Call(String method, String path, String contentType, Map<String, String> pathVariables, Parameters parameters,
        Identity identity,
        Instant receivedAt) {

    /** What stands in the path at the place of that name. */
    public String pathVariable(String name) {
        return pathVariables.getOrDefault(name, "");
    }

    /** Whether a legacy operation is to answer in JSON (wire reference, section 1.4). */
    public boolean wantsJson() {
        return parameters.first("format").equalsIgnoreCase("json");
    }
}
