// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return messages.stream().mapToInt(SentMessage::parts).sum();
    }

    /** What became of each of these messages to one recipient, which went in the request that was answered so. */
    public List<RecipientResult> resultsOf(List<SendRequest> sent) {
        if (sent.size() == 1 && messages.size() == 1) { // it can be no other, however its number is written
            return List.of(RecipientResult.accepted(sent.get(0), messages.get(0)));
        }
        var accepted = acceptedOf(sent);
        return IntStream.range(0, sent.size()).mapToObj(i -> accepted.get(i)
                .map(one -> RecipientResult.accepted(sent.get(i), one))
                .orElseGet(() -> RecipientResult.leftOut(sent.get(i), reasonFor(sent.get(i))))).toList();
    }

    /** What was accepted of each of these messages: found by its idx, or by its number where the answer has no idx. */
    List<Optional<SentMessage>> acceptedOf(List<SendRequest> sent) {
        var byIdx = new HashMap<String, Deque<SentMessage>>();
        var byNumber = new HashMap<String, Deque<SentMessage>>();
        for (var message : messages) {
            if (message.idx() != null) {
                add(byIdx, message.idx(), message);
                continue;
            }
            add(byNumber, message.submittedNumber(), message);
            if (!message.number().equals(message.submittedNumber())) {
                add(byNumber, message.number(), message);
            }
        }
        return sent.stream().map(message -> message.idx().stream().findFirst().map(byIdx::get)
                .or(() -> Optional.ofNullable(byNumber.get(message.recipients().get(0)))).map(Deque::poll)).toList();
    }

    private static void add(Map<String, Deque<SentMessage>> index, String key, SentMessage sent) {
        index.computeIfAbsent(key, any -> new ArrayDeque<>()).add(sent);
    }

    Optional<RefusedRecipient> reasonFor(SendRequest message) {
        return refused.stream().filter(one -> message.recipients().contains(one.number())).findFirst();
    }
}
