// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.SmsapiRequest;
import io.github.camelsmsapi.internal.client.SmsapiResponse;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SentMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SendBatchTest {

    /** The numbers of each request, in their order. */
    private final List<List<String>> requests = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    /** The parameters of the last request. */
    private Map<String, String> last;

    private List<RecipientResult> send(List<SendRequest> messages, Function<List<String>, JsonNode> gateway) {
        return send(messages, false, gateway);
    }

    private List<RecipientResult> send(
            List<SendRequest> messages, boolean repetition, Function<List<String>, JsonNode> gateway) {
        return batch(gateway).send(messages, repetition);
    }

    private SendBatch batch(Function<List<String>, JsonNode> gateway) {
        return new SendBatch(request -> {
            last = new HashMap<>();
            ((SmsapiRequest.Body.Form) request.body()).parameters().forEach(one -> last.put(one.name(), one.value()));
            var numbers = List.of(last.get("to").split(","));
            requests.add(numbers);
            return new SmsapiResponse(200, Map.of(), new byte[0], gateway.apply(numbers));
        }, Clock.systemUTC(), sizes::add);
    }

    private JsonNode accept(List<String> numbers, Set<String> leftOut) {
        var list = Json.MAPPER.createArrayNode();
        numbers.stream().filter(number -> !leftOut.contains(number)).forEach(number -> list.addObject().put("id", "i" + number)
                .put("number", number).put("idx", "k" + number));
        return Json.MAPPER.createObjectNode().set("list", list);
    }

    private static SmsapiErrorException refusal(int code) {
        return SmsapiErrorException.answered(code, "refused", List.of());
    }

    private static SendRequest message(String number, Map<String, String> more) {
        var parameters = new HashMap<>(more);
        parameters.put("message", "Sale");
        return new SendRequest(MessageKind.SMS, List.of(number), List.of("k" + number), true, parameters);
    }

    private static List<SendRequest> messages(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> message("4850000000" + i, Map.of())).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = { 53, 19, 57, 52, 18, 72, 12, 11, 27 })
    void aRequestRefusedForOneMessageIsHalvedUntilOnlyThatOneIsRefused(int code) {
        var results = send(messages(8), numbers -> {
            if (numbers.contains("48500000003")) {
                throw refusal(code);
            }
            return accept(numbers, Set.of());
        });

        assertThat(results).extracting(result -> result.failure() == null ? "sent" : result.failure().getReason())
                .containsExactly("sent", "sent", String.valueOf(code), "sent", "sent", "sent", "sent", "sent");
        assertThat(requests).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(ints = { 14, 101, 103, 201, 203, 999 })
    void aRequestRefusedForAllIsNotSentAgain(int code) {
        var results = send(messages(8), numbers -> {
            throw refusal(code);
        });

        assertThat(results).allSatisfy(result -> assertThat(result.failure().getReason())
                .isEqualTo(String.valueOf(code)));
        assertThat(requests).hasSize(1);
    }

    @Test
    void aMessageLeftOutWithoutACodeIsSentAloneAndEndsAsItWouldHaveByItself() {
        var results = send(messages(3), numbers -> {
            if (numbers.equals(List.of("48500000002"))) {
                throw refusal(52);
            }
            return accept(numbers, Set.of("48500000002"));
        });

        assertThat(results.get(1).failure().getReason()).isEqualTo("52");
        assertThat(requests).hasSize(2);
    }

    /** It was accepted and not listed, or another message of the caller's has its idx: nothing tells which. */
    @Test
    void aMessageLeftOutWhoseIdxIsKnownIsNeitherSentNorNotSent() {
        var results = send(messages(3), numbers -> {
            if (numbers.equals(List.of("48500000002"))) {
                throw refusal(53);
            }
            return accept(numbers, Set.of("48500000002"));
        });

        assertThat(results).extracting(RecipientResult::outcome).containsExactly(Outcome.SENT, Outcome.UNKNOWN, Outcome.SENT);
        assertThat(results.get(1).failure().isRepeatable()).isFalse();
    }

    @Test
    void aMessageLeftOutIsNotSentAgainWhereThatCouldDoubleIt() {
        var unchecked = messages(3).stream()
                .map(one -> new SendRequest(one.kind(), one.recipients(), one.idx(), false, one.parameters())).toList();

        var results = send(unchecked, numbers -> accept(numbers, Set.of("48500000002")));

        assertThat(results.get(1).failure().getReason()).isEqualTo("13");
        assertThat(requests).hasSize(1);
    }

    @Test
    void aMessageLeftOutWithItsCodeIsRefusedByThatAndNotSentAgain() {
        var results = send(messages(3), numbers -> {
            var answer = (ObjectNode) accept(numbers, Set.of("48500000002"));
            answer.putArray("invalid_numbers").addObject().put("number", "48500000002")
                    .put("submitted_number", "48500000002").put("message", "no").put("error_code", 96);
            return answer;
        });

        assertThat(results.get(1).failure().getReason()).isEqualTo("96");
        assertThat(requests).hasSize(1);
    }

    /** Refused as known (53) alone, each of them was accepted before. */
    @ParameterizedTest
    @CsvSource({ "true,false", "false,true" })
    void ofARepetitionEachPartIsARepetitionToo(boolean callers, boolean backups) {
        var known = Set.of("48500000003", "48500000007", "48500000008");

        var results = send(messages(8), callers, numbers -> {
            if (numbers.stream().anyMatch(known::contains)) {
                throw backups && numbers.size() == 8 ? refusal(53).onRepetition() : refusal(53);
            }
            return accept(numbers, Set.of());
        });

        assertThat(results).allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.SENT));
        assertThat(results.stream().filter(result -> result.sent().id() == null).map(RecipientResult::number))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void aMessageThatWasToBeLeftOutIsNotSentAgain() {
        var skipping = List.of(message("48500000001", Map.of("skip_foreign", "1")),
                message("49151000002", Map.of("skip_foreign", "1")));

        send(skipping, numbers -> accept(numbers, Set.of("49151000002")));

        assertThat(requests).hasSize(1);
    }

    @Test
    void messagesShareARequestOnlyWhereNothingButRecipientAndIdxDiffers() {
        var one = message("48500000001", Map.of("from", "Shop"));
        var unchecked = new SendRequest(one.kind(), one.recipients(), one.idx(), false, one.parameters());

        assertThat(SendBatch.key(one)).isEqualTo(SendBatch.key(message("48500000002", Map.of("from", "Shop"))))
                .isNotEqualTo(SendBatch.key(unchecked))
                .isNotEqualTo(SendBatch.key(one.withoutIdx()))
                .isNotEqualTo(SendBatch.key(message("48500000001", Map.of("from", "Bank"))));
    }

    @Test
    void severalMessagesAskForRepeatedNumbersToBeKeptUnlessTheSenderSaysOtherwise() {
        send(messages(2), numbers -> accept(numbers, Set.of()));
        assertThat(last).containsEntry("allow_duplicates", "1");

        send(messages(1), numbers -> accept(numbers, Set.of()));
        assertThat(last).doesNotContainKey("allow_duplicates");

        send(List.of(message("48500000001", Map.of("allow_duplicates", "0")),
                message("48500000002", Map.of("allow_duplicates", "0"))), numbers -> accept(numbers, Set.of()));
        assertThat(last).containsEntry("allow_duplicates", "0");
    }

    @Test
    void anAnswerThatIsLostIsOfAllMessages() {
        var lost = SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), true);

        var results = send(messages(3), numbers -> {
            throw lost;
        });

        assertThat(results).extracting(RecipientResult::failure).containsExactly(lost, lost, lost);
        assertThat(results).extracting(RecipientResult::idx).containsExactly("k48500000001", "k48500000002", "k48500000003");
        assertThat(requests).hasSize(1);
    }

    @Test
    void oneRequestHasRecipientAndIdxOfEach() {
        var results = batch(numbers -> accept(numbers, Set.of())).send(messages(3));

        assertThat(results).extracting(RecipientResult::outcome).containsOnly(Outcome.SENT).hasSize(3);
        assertThat(last).containsEntry("to", "48500000001,48500000002,48500000003")
                .containsEntry("idx", "k48500000001|k48500000002|k48500000003");
        assertThat(sizes).containsExactly(3);
    }

    private static SendRequest toSeveral(Map<String, String> more, String... numbers) {
        var parameters = new HashMap<>(more);
        parameters.put("message", "Sale");
        return new SendRequest(
                MessageKind.SMS, List.of(numbers), IntStream.range(0, numbers.length).mapToObj(i -> "k" + numbers[i]).toList(),
                true, parameters);
    }

    /** Refused as known (53), a recipient has it; refused for its number, it never will; the others get it now. */
    @Test
    void aMessageToSeveralOfWhichAnIdxIsKnownIsSentToEachWhoLacksIt() {
        var result = batch(numbers -> {
            if (numbers.contains("48500000001")) {
                throw refusal(53);
            }
            if (numbers.equals(List.of("48500000002"))) {
                throw refusal(13);
            }
            return accept(numbers, Set.of("48500000002"));
        }).repeat(toSeveral(Map.of(), "48500000001", "48500000002", "48500000003"));

        assertThat(result.messages()).extracting(SentMessage::number).containsExactly("48500000001", "48500000003");
        assertThat(result.messages()).extracting(SentMessage::id).containsExactly(null, "i48500000003");
        assertThat(result.refused()).singleElement()
                .satisfies(refused -> assertThat(refused.number()).isEqualTo("48500000002"));
    }

    @Test
    void whatMayChangeForARecipientIsTheFailureOfAll() {
        assertThatThrownBy(() -> batch(numbers -> {
            throw refusal(103);
        }).repeat(toSeveral(Map.of(), "48500000001", "48500000002"))).hasMessageContaining("103");
    }

    @Test
    void aNumberThatComesTwiceIsSentOnceUnlessTheCallerWantsItTwice() {
        batch(numbers -> accept(numbers, Set.of())).repeat(toSeveral(Map.of(), "48500000001", "500000001", "48500000001"));
        assertThat(requests).containsExactly(List.of("48500000001"));

        requests.clear();
        batch(numbers -> accept(numbers, Set.of()))
                .repeat(toSeveral(Map.of("allow_duplicates", "1"), "48500000001", "48500000001"));
        assertThat(requests).containsExactly(List.of("48500000001"), List.of("48500000001"));
    }
}
