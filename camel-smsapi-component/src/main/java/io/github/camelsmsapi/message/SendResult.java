// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

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
public record SendResult(List<SentMessage> messages, List<RefusedRecipient> refused,
        List<SentMessage> fallbacks) implements SmsapiResult {

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
        return messages.stream().map(SentMessage::id).filter(Objects::nonNull).toList();
    }

    /** The price of all accepted messages. */
    public BigDecimal points() {
        return messages.size() == 1
                ? messages.get(0).points()
                : messages.stream().map(SentMessage::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many parts all accepted messages have together. */
    public int parts() {
        return messages.size() == 1 ? messages.get(0).parts() : messages.stream().mapToInt(SentMessage::parts).sum();
    }
}
