// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.callback;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What happened when SMSAPI called an address to test it (wire reference, section 13). What SMSAPI does not say is
 * null.
 *
 * @param testResult         whether it works
 * @param connectionFailed   whether nobody answered
 * @param invalidEncoding    whether the answer could not be read
 * @param httpResponseStatus the HTTP status of the answer
 * @param httpResponseBody   the answer
 */
public record CallbackTest(@JsonProperty("test_result") boolean testResult,
        @JsonProperty("connection_failed") boolean connectionFailed, @JsonProperty("invalid_encoding") boolean invalidEncoding,
        @JsonProperty("http_response_status") Integer httpResponseStatus,
        @JsonProperty("http_response_body") String httpResponseBody) implements SmsapiResult {
}
