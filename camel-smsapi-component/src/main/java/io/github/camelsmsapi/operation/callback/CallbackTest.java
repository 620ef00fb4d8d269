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
package io.github.camelsmsapi.operation.callback;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What happened when SMSAPI called an address to test it (wire reference, section 13).
 *
 * @param testResult         whether it works
 * @param connectionFailed   whether nobody answered
 * @param invalidEncoding    whether the answer could not be read
 * @param httpResponseStatus the HTTP status of the answer
 * @param httpResponseBody   the answer
 */
public record CallbackTest(@JsonProperty("test_result") boolean testResult,
        @JsonProperty("connection_failed") boolean connectionFailed, @JsonProperty("invalid_encoding") boolean invalidEncoding,
        @JsonProperty("http_response_status") Optional<Integer> httpResponseStatus,
        @JsonProperty("http_response_body") Optional<String> httpResponseBody) implements SmsapiResult {
}
