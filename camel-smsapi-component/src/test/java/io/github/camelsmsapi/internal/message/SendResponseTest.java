// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SentMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What SMSAPI accepted, and what it left out. */
class SendResponseTest {

    private static final String NUMBER = "48500100200";

    private static SendResult sentTo(String numbers, String answer) {
        return sent(numbers, Map.of("message", "Hello"), answer);
    }

    private static SendResult sent(String numbers, Map<String, String> parameters, String answer) {
        return new SendRequest(MessageKind.SMS, Recipients.of(numbers), List.of(), true, parameters)
                .resultOf(Json.parse(answer).orElseThrow());
    }

    @Test
    void anAcceptedMessageIsReadWhole() {
        var result = sentTo("327201200", """
                {"count":1,"message":"Hello","length":5,"parts":1,"list":[{"id":"7074294081650020450","points":0.165,\
                "number":"48327201200","date_sent":1712570310,"submitted_number":"327201200","status":"QUEUE","error":null,\
                "idx":"order-17","parts":2,"something":{"new":true}}]}""");

        assertThat(result.refused()).isEmpty();
        assertThat(result.messages()).containsExactly(
                new SentMessage(
                        "7074294081650020450", "48327201200", "327201200", "order-17",
                        "QUEUE",
                        new BigDecimal("0.165"), 2, Instant.ofEpochSecond(1712570310)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0862688734829233910", "613F1B14346335B944450980", "7074294081650020450" })
    void anIdIsAText(String id) {
        assertThat(sentTo(NUMBER, "{\"count\":1,\"list\":[{\"id\":\"" + id + "\",\"number\":\"" + NUMBER + "\"}]}").messages())
                .singleElement().satisfies(message -> assertThat(message.id()).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({
            "0.165, 0.165", "\"0.3000\", 0.3000", "1, 1", "\"\", 0", "null, 0", "1e-2, 0.01",
            "0.1234567890123456789, 0.1234567890123456789", "1e-30, 1e-30", "1e30, 1e30",
            "123456789012345678901234567890, 123456789012345678901234567890" })
    void pointsAreReadFromANumberOrAText(String json, BigDecimal points) {
        var result = sentTo(NUMBER,
                "{\"count\":1,\"list\":[{\"id\":\"1\",\"number\":\"" + NUMBER + "\",\"points\":" + json + "}]}");

        assertThat(result.points()).isEqualByComparingTo(points);
    }

    @Test
    void fieldsThatAreMissingAreLeftOpen() {
        assertThat(sentTo(NUMBER, "{\"list\":[{\"id\":\"1\",\"number\":\"" + NUMBER + "\"}]}").messages()).containsExactly(
                new SentMessage(
                        "1", NUMBER, NUMBER, null, null, BigDecimal.ZERO, 0,
                        null));
    }

    @Test
    void partsMayComeAsAText() {
        assertThat(sentTo(NUMBER, "{\"list\":[{\"id\":\"1\",\"number\":\"" + NUMBER + "\",\"parts\":\"3\"}]}").parts())
                .isEqualTo(3);
    }

    @Test
    void aRecipientThatIsLeftOutWithoutAWordIsRefused() {
        var result = sentTo("48500100200,48500100300,48500100400", """
                {"count":2,"list":[{"id":"1","number":"48500100200","submitted_number":"48500100200"},\
                {"id":"3","number":"48500100400","submitted_number":"48500100400"}]}""");

        assertThat(result.messages()).extracting(SentMessage::number).containsExactly("48500100200", "48500100400");
        assertThat(result.refused()).containsExactly(
                new RefusedRecipient("48500100300", null, "left out by SMSAPI without a reason"));
    }

    @Test
    void aRecipientThatIsNamedAsInvalidIsRefusedWithItsReasonOnce() {
        var result = sentTo("48500100200,48500100300", """
                {"count":1,"list":[{"id":"1","number":"48500100200","submitted_number":"48500100200"}],"invalid_numbers":\
                [{"number":"48500100300","submitted_number":"48500100300","error_code":96,"message":"Limit reached"}]}""");

        assertThat(result.messages()).hasSize(1);
        assertThat(result.refused()).containsExactly(
                new RefusedRecipient("48500100300", 96, "Limit reached"));
    }

    @Test
    void aNationalNumberIsNotTakenForRefusedWhenTheAnswerHasItWithItsPrefixOnly() {
        var result = sentTo("500100200", "{\"count\":1,\"list\":[{\"id\":\"1\",\"number\":\"48500100200\"}]}");

        assertThat(result.messages()).hasSize(1);
        assertThat(result.refused()).isEmpty();
    }

    @Test
    void aNationalNumberThatIsNamedAsInvalidIsRefusedOnce() {
        var result = sentTo("500100200,500100300", """
                {"count":1,"list":[{"id":"1","number":"48500100200"}],"invalid_numbers":\
                [{"number":"48500100300","message":"Invalid phone number"}]}""");

        assertThat(result.refused()).hasSize(1);
    }

    @Test
    void aNumberGivenTwiceIsNotTakenForRefused() {
        var result = sentTo("48500100200,48500100200",
                "{\"count\":1,\"list\":[{\"id\":\"1\",\"number\":\"48500100200\",\"submitted_number\":\"48500100200\"}]}");

        assertThat(result.refused()).isEmpty();
    }

    @Test
    void membersOfAGroupAreNotComparedWithAnything() {
        var result = sent("", Map.of("message", "Hello", "group", "All"),
                "{\"count\":2,\"list\":[{\"id\":\"1\",\"number\":\"1\"},{\"id\":\"2\",\"number\":\"2\"}]}");

        assertThat(result.messages()).hasSize(2);
        assertThat(result.refused()).isEmpty();
    }

    @Test
    void aTestMayBeAnsweredWithAnEmptyList() {
        assertThat(sent(NUMBER, Map.of("message", "Hello", "test", "1"), "{\"count\":0,\"list\":[]}").refused()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"list\":{}}", "{\"list\":[]}", "[]", "\"OK\"", "{\"count\":1,\"list\":null}" })
    void withoutAListOfMessagesTheOutcomeStaysOpen(String answer) {
        for (var repeatable : List.of(true, false)) {
            var message = new SendRequest(
                    MessageKind.SMS, List.of(NUMBER), repeatable ? List.of("order-1") : List.of(), true, Map.of());

            assertThatThrownBy(() -> message.resultOf(Json.parse(answer).orElseThrow()))
                    .isInstanceOfSatisfying(SmsapiException.class, failure -> {
                        assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
                        assertThat(failure.isRepeatable()).isEqualTo(repeatable);
                    });
        }
    }

    @Test
    void theVoiceMessagesThatStandInAreReadBesides() {
        var result = sentTo(NUMBER,
                """
                        {"list":[{"id":"1","number":"48500100200","points":0.1}],"fallbacks":{"vms":{"list":[{"id":"v","points":"2"}]}}}""");

        assertThat(result.fallbacks()).extracting(SentMessage::points).containsExactly(new BigDecimal(2));
        assertThat(result.ids()).containsExactly("1");
        assertThat(result.points()).isEqualByComparingTo("0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"points\":1e31", "\"points\":1e-31", "\"points\":1234567890123456789012345678901", "\"parts\":1e10",
            "\"parts\":3000000000", "\"date_sent\":1234567890123", "\"date_sent\":-5", "\"date_sent\":\"soon\"" })
    void anAbsurdNumberIsTakenAsMissing(String field) {
        var message = sentTo(NUMBER, "{\"list\":[{\"id\":\"1\",\"number\":\"48500100200\"," + field + "}]}").messages().get(0);

        assertThat(message.points()).isZero();
        assertThat(message.parts()).isZero();
        assertThat(message.sentAt()).isNull();
    }
}
