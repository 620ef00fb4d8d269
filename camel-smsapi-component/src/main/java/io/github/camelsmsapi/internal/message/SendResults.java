// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SentMessage;

/** Assigns the parts of a response to the messages of its request, each of which has one recipient. */
public final class SendResults {

    private SendResults() {
    }

    /** Returns a result for each message, in their order. */
    public static List<RecipientResult> of(List<SendRequest> sent, SendResult result) {
        if (sent.size() == 1 && result.messages().size() == 1) { // it can be no other, however its number is written
            return List.of(sent.get(0).accepted(result.messages().get(0)));
        }
        var accepted = accepted(sent, result);
        return IntStream.range(0, sent.size()).mapToObj(i -> accepted.get(i).map(sent.get(i)::accepted)
                .orElseGet(() -> leftOut(sent.get(i), reason(sent.get(i), result)))).toList();
    }

    /** Finds what was accepted of each message: by its idx, or by its number where the response has no idx. */
    static List<Optional<SentMessage>> accepted(List<SendRequest> sent, SendResult result) {
        var byIdx = new HashMap<String, Deque<SentMessage>>();
        var byNumber = new HashMap<String, Deque<SentMessage>>();
        for (var message : result.messages()) {
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

    /** Returns why the response left this message out, if it says so. */
    static Optional<RefusedRecipient> reason(SendRequest message, SendResult result) {
        return result.refused().stream().filter(one -> message.recipients().contains(one.number())).findFirst();
    }

    /** Returns the result of a message that SMSAPI left out, with the reason if it gave one. */
    static RecipientResult leftOut(SendRequest message, Optional<RefusedRecipient> reason) {
        return message.failed(SmsapiErrorException.answered(
                reason.map(RefusedRecipient::code).orElse(SmsapiErrorCode.NO_VALID_RECIPIENT.code()),
                reason.map(RefusedRecipient::message).orElse("left out by SMSAPI without a reason"),
                reason.map(List::of).orElse(List.of())));
    }
}
