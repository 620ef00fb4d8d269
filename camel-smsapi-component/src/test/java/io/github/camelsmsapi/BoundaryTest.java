// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong on the way of a message ends as a failure of the component's, which knows the outcome. */
@Timeout(60)
class BoundaryTest extends GatewayTest {

    private static final String SEND = "smsapi:sms/send?to=" + NUMBER;

    private static final class Unreadable extends InputStream {

        @Override
        public int read() {
            throw new StackOverflowError();
        }
    }

    private static final class NoText {

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    private static Map<String, Object> endless() {
        var map = new HashMap<String, Object>();
        map.put("fallback", map);
        return map;
    }

    private static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("smsapi:vms/send?to=" + NUMBER, new File("missing.wav")),
                Arguments.of("smsapi:vms/send?to=" + NUMBER, new Unreadable()),
                Arguments.of(SEND, new Unreadable()),
                Arguments.of(SEND, Map.of("message", new NoText())),
                Arguments.of(SEND, endless()),
                Arguments.of("smsapi:contacts/create", Map.of("phoneNumber", NUMBER, "email", new NoText())));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whatCannotBeReadIsNotSent(String uri, Object body) {
        var failure = failureOf(exchange(uri, body, Map.of()), SmsapiException.class);

        assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void whatReachesAProducerThatIsNotStartedIsNotSent() throws Exception {
        var endpoint = context.getEndpoint(SEND);
        var exchange = endpoint.createExchange();
        exchange.getMessage().setBody("Hello");

        endpoint.createProducer().process(exchange);

        assertThat(exchange.getException(SmsapiException.class).getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(gateway.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "1e999999999", "-1e999999999", "1e-999999999", "99999999999999999999999", "1.5e300", "\"1e999999999\"" })
    void absurdNumbersInAnAnswerDoNotChangeThatTheMessageWasSent(String number) {
        gateway.then(Reply.json("{\"count\":" + number + ",\"list\":[{\"id\":\"1\",\"points\":" + number + ",\"number\":\""
                                + NUMBER + "\",\"date_sent\":" + number + ",\"submitted_number\":\"" + NUMBER
                                + "\",\"status\":\"QUEUE\",\"error\":null,\"idx\":null,\"parts\":" + number + "}]}"));

        var exchange = send();

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(SendResult.class).ids()).containsExactly("1");
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.SENT);
    }

    @ParameterizedTest
    @CsvSource({
            "300, UNKNOWN", "301, NOT_SENT", "302, UNKNOWN", "303, UNKNOWN", "304, UNKNOWN", "305, UNKNOWN",
            "307, NOT_SENT", "308, NOT_SENT", "400, NOT_SENT", "408, UNKNOWN", "429, NOT_SENT", "500, UNKNOWN",
            "599, UNKNOWN" })
    void theStatusTellsTheOutcome(int status, Outcome outcome) {
        gateway.then(Reply.answer(status, Map.of("Location", gateway.url() + "/elsewhere"), ""));

        assertThat(failure(SmsapiException.class).getOutcome()).isEqualTo(outcome);
        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void anIdxOfAnotherMessageOfTheExchangeIsRefusedBeforeTheCall() {
        for (var repetition : new ArrayList<>(List.of(false, true))) {
            gateway.then(Reply.accepted("1"));
            var requests = gateway.requests().size();
            var exchange = exchange(SEND, "First",
                    Map.of(SmsapiConstants.IDX, "order-17", SmsapiConstants.REPETITION, repetition));
            assertThat(exchange.getException()).isNull();

            var second = again(exchange, "Second");

            var failure = failureOf(second, SmsapiException.class);
            assertThat(failure).hasMessageContaining("53").hasMessageContaining(SmsapiConstants.IDX);
            assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(failure.getIdx()).contains("order-17");
            assertThat(gateway.requests()).hasSize(requests + 1);
        }
    }

    @Test
    void anIdxOfAMessageThatWasRefusedServesTheNext() {
        gateway.then(Reply.error(14), Reply.accepted("2"));
        var exchange = exchange(SEND + "&from=Wrong", "Hello", Map.of(SmsapiConstants.IDX, "order-17"));
        assertThat(exchange.getException()).isNotNull();

        assertThat(again(exchange, "Hello").getException()).isNull();
    }

    @Test
    void theSameMessageUnderTheSameIdxIsSentOnceInOneExchange() {
        gateway.then(Reply.accepted("1"), Reply.error(53));
        var exchange = exchange(SEND, "Hello", Map.of(SmsapiConstants.IDX, "order-17"));

        var second = again(exchange, "Hello");

        assertThat(second.getException()).isNull();
        assertThat(second.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.SENT);
    }

    @Test
    void aFailureIsThatOfTheMessageAndNotOfAnEarlierOneOfTheExchange() {
        gateway.then(Reply.cutAfterReading());
        var exchange = exchange(SEND, "Hello", Map.of(SmsapiConstants.IDX, "order-17"));
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.UNKNOWN);
        exchange.getMessage().setHeader(SmsapiConstants.IDX, "x".repeat(300));

        var failure = failureOf(again(exchange, "Other"), SmsapiException.class);

        assertThat(failure.getReason()).isEqualTo("27");
        assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.getIdx()).contains("x".repeat(300));
        assertThat(failure.getAttempts()).isOne();
    }

    private Exchange again(Exchange exchange, String text) {
        exchange.setException(null);
        exchange.getMessage().setBody(text);
        return template.send(SEND, exchange);
    }
}
