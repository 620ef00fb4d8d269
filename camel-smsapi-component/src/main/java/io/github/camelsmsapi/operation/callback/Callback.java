// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.callback;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * An address that SMSAPI calls (wire reference, section 13). What SMSAPI does not say is null.
 *
 * @param id         the id of the callback
 * @param url        the address
 * @param apiVersion the format of what is sent to it
 * @param type       what it is told, as {@code sms_dlr}
 * @param receiver   of incoming messages, which
 * @param active     whether it is called
 * @param invalid    whether SMSAPI has found that it does not work
 */
public record Callback(String id, String url, @JsonProperty("api_version") Integer apiVersion, String type,
        Receiver receiver, boolean active, Boolean invalid) implements SmsapiResult {

    /** The address may hold the secret by which its owner knows SMSAPI. */
    @Override
    public String toString() {
        return "Callback[id=" + id + ", type=" + type + ", active=" + active + "]";
    }

    /**
     * To which numbers the incoming messages were sent.
     *
     * @param type   {@code all}, {@code 2way} or {@code number}
     * @param number the number
     */
    public record Receiver(String type, String number) implements SmsapiResult {
    }

    /**
     * What this account may register callbacks for (wire reference, section 13).
     *
     * @param post the values that may be registered
     */
    public record Options(Post post) implements SmsapiResult {

        /**
         * The values that a new callback may have.
         *
         * @param type           what to be told
         * @param receiverType   of incoming messages, which
         * @param receiverNumber the numbers for receiving
         */
        public record Post(
                List<String> type, @JsonProperty("receiver_type") List<String> receiverType,
                @JsonProperty("receiver_number") List<String> receiverNumber) implements SmsapiResult {

            public Post {
                type = type == null ? List.of() : List.copyOf(type);
                receiverType = receiverType == null ? List.of() : List.copyOf(receiverType);
                receiverNumber = receiverNumber == null ? List.of() : List.copyOf(receiverNumber);
            }
        }
    }

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
    public record TestCall(@JsonProperty("test_result") boolean testResult,
            @JsonProperty("connection_failed") boolean connectionFailed,
            @JsonProperty("invalid_encoding") boolean invalidEncoding,
            @JsonProperty("http_response_status") Integer httpResponseStatus,
            @JsonProperty("http_response_body") String httpResponseBody) implements SmsapiResult {
    }
}
