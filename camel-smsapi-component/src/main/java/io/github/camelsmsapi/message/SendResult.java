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
package io.github.camelsmsapi.message;

import java.math.BigDecimal;
import java.util.List;

import io.github.camelsmsapi.error.RefusedRecipient;

/**
 * What SMSAPI answered to a request to send: the messages it accepted, and the recipients it left out. A request with
 * at least one accepted message is a success (wire reference, section 2.5).
 *
 * @param messages  in the order of the recipients
 * @param refused   recipients that get no message, each with a reason
 * @param fallbacks the voice messages that stand in when the text cannot be sent (wire reference, section 2.16); their
 *                  price is not part of {@link #points}
 */
public record SendResult(List<SentMessage> messages, List<RefusedRecipient> refused, List<SentMessage> fallbacks) {

    public SendResult {
        messages = List.copyOf(messages);
        refused = List.copyOf(refused);
        fallbacks = List.copyOf(fallbacks);
    }

    /** Without fallback. */
    public SendResult(List<SentMessage> messages, List<RefusedRecipient> refused) {
        this(messages, refused, List.of());
    }

    /** The ids of the accepted messages, as far as they are known. */
    public List<String> ids() {
        return messages.stream().flatMap(message -> message.id().stream()).toList();
    }

    /** The price of all accepted messages. */
    public BigDecimal points() {
        return messages.stream().map(SentMessage::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many parts all accepted messages have together. */
    public int parts() {
        return messages.stream().mapToInt(SentMessage::parts).sum();
    }
}
