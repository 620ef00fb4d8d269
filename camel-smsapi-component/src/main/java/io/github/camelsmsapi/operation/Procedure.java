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
package io.github.camelsmsapi.operation;

import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.client.SmsapiRequest;
import io.github.camelsmsapi.error.SmsapiHttpException;

/** How an operation that sends no message comes to its result. */
@FunctionalInterface
public interface Procedure {

    /** One request and its answer. */
    Procedure ASK_ONCE = (operation, values, gateway) -> {
        try {
            return operation.answer().read(gateway.apply(operation.request(values)), operation.repeatable());
        } catch (SmsapiHttpException refusal) {
            return operation.answer().meaningOf(refusal.getStatus()).orElseThrow(() -> refusal);
        }
    };

    /**
     * @param  values  by option name
     * @param  gateway sends a request and returns the answer, or throws
     * @return         the result
     */
    Object run(Operation operation, Map<String, Object> values, Function<SmsapiRequest, JsonNode> gateway);
}
