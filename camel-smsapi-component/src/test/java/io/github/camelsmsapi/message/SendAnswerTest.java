// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What SMSAPI accepted, and what it left out. */
class SendAnswerTest extends GatewayTest {

    private SendResult sentTo(String numbers, String answer) {
        gateway.then(Reply.json(answer));
        var exchange = exchange("smsapi:sms/send", "Hello", Map.of(SmsapiConstants.TO, numbers));
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(SendResult.class);
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

    @Test
    void theAnswerIsInTheHeadersToo() {
        gateway.then(Reply.accepted("0862688734829233910"));

        var exchange = exchange("smsapi:sms/send?to=48500100200,48500100300", "Hello", Map.of());

        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(SmsapiConstants.MESSAGE_ID, "0862688734829233910")
                .containsEntry(SmsapiConstants.STATUS, "QUEUE").containsEntry(SmsapiConstants.PARTS, 2)
                .containsEntry(SmsapiConstants.POINTS, new BigDecimal("0.330"))
                .containsEntry(SmsapiConstants.OUTCOME, Outcome.SENT);
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
            "0.1234567890123456789, 0.1234567890123456789" })
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
        gateway.then(Reply.json("{\"count\":2,\"list\":[{\"id\":\"1\",\"number\":\"1\"},{\"id\":\"2\",\"number\":\"2\"}]}"));

        var result = exchange("smsapi:sms/send?group=All", "Hello", Map.of()).getMessage().getBody(SendResult.class);

        assertThat(result.messages()).hasSize(2);
        assertThat(result.refused()).isEmpty();
    }

    @Test
    void aTestMayBeAnsweredWithAnEmptyList() {
        gateway.then(Reply.json("{\"count\":0,\"list\":[]}"));

        var exchange = exchange("smsapi:sms/send?test=true&to=" + NUMBER, "Hello", Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(SendResult.class).refused()).isEmpty();
    }
}
