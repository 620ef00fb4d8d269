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

import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/** Where requests go and answers come from; as a function, what the answer says. */
@FunctionalInterface
public interface Gateway extends Function<SmsapiRequest, JsonNode> {

    /**
     * Sends a request and reads the answer.
     *
     * @throws io.github.camelsmsapi.error.SmsapiException when SMSAPI refuses, or when nobody knows
     */
    SmsapiAnswer ask(SmsapiRequest request);

    @Override
    default JsonNode apply(SmsapiRequest request) {
        return ask(request).json();
    }
}
