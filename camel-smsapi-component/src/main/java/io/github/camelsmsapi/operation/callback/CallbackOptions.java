// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.callback;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * What this account may register callbacks for (wire reference, section 13).
 *
 * @param post the values that may be registered
 */
public record CallbackOptions(Post post) implements SmsapiResult {

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
