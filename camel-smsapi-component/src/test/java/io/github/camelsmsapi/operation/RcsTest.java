// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RcsTest extends GatewayTest {

    private static final String SEND = "smsapi:rcs/send?sender=s-1&phoneNumber=" + NUMBER;

    @Test
    void aTextGoesAsJson() {
        gateway.then(Reply.answer(201, "application/json", "{\"id\":\"5ADEF4DC3738305BEED02B0C\"}"));

        var exchange = exchange(SEND, "{Zażółć}", Map.of());

        var request = gateway.request();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /rcs/messages");
        assertThat(request.header("Content-Type")).startsWith("application/json");
        assertThat(json()).isEqualTo(Json.parse("""
                {"phone_number":"48500100200","sender":"s-1","text":"{Zażółć}"}""").orElseThrow());
        assertThat(exchange.getMessage().getBody()).isEqualTo(new RcsMessage.Receipt("5ADEF4DC3738305BEED02B0C"));
    }

    static List<Object> contents() {
        return List.of(Map.of("type", "card"), "{\"type\":\"card\"}", Json.parse("{\"type\":\"card\"}").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void anObjectAsContentStaysAnObject(Object content) {
        gateway.then(Reply.answer(201, "application/json", "{\"id\":\"1\"}"));

        exchange(SEND, null, Map.of("CamelSmsapiContent", content));

        assertThat(json().path("content").path("type").asText()).isEqualTo("card");
        assertThat(json().has("text")).isFalse();
    }

    @Test
    void contentThatIsNoJsonIsToldWithoutItsValue() {
        var error = failureOf(exchange(SEND, null, Map.of("CamelSmsapiContent", "secret words")), SmsapiErrorException.class);

        assertThat(error).hasMessageContaining("content is no JSON").hasMessageNotContaining("secret");
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void messagesAreListedInPages() {
        gateway.then(Reply.json("""
                {"size":12,"collection":[{"id":"1","recipient":"48500100200","sender":"Shop","senderId":"s-1",\
                "sentAt":"2026-01-10T12:00:00+01:00","deliveredAt":"2026-01-10T11:00:05Z","readAt":null,\
                "expiredAt":"unusual","messageType":"text","interface":"api"}]}"""));

        var exchange = exchange("smsapi:rcs/list?limit=1", null, Map.of("CamelSmsapiOffset", 11));

        var request = gateway.request();
        assertThat(request.method() + " " + request.path()).isEqualTo("GET /rcs/messages");
        assertThat(request.queryParameters()).isEqualTo(Map.of("offset", "11", "limit", "1"));
        Page<?> page = exchange.getMessage().getBody(Page.class);
        assertThat(page).isEqualTo(new Page<>(
                12, List.of(new RcsMessage(
                        "1", NUMBER, "Shop", "s-1",
                        Instant.parse("2026-01-10T11:00:00Z"),
                        Instant.parse("2026-01-10T11:00:05Z"), null, null,
                        "text",
                        "api"))));
        assertThat(page.toString()).doesNotContain(NUMBER);
    }

    @Test
    void sendersAreListed() {
        gateway.then(Reply.json("{\"size\":1,\"collection\":[{\"id\":\"s-1\",\"sender\":\"Shop\"}]}"));

        var exchange = exchange("smsapi:rcs/senders", "what stood in the body before", Map.of());

        assertThat(gateway.request().path()).isEqualTo("/rcs/senders");
        assertThat(exchange.getMessage().getBody()).isEqualTo(new Page<>(1, List.of(new RcsMessage.Sender("s-1", "Shop"))));
    }

    @Test
    void aRefusalNamesTheField() {
        gateway.then(Reply.answer(400, "application/json", """
                {"message":"Invalid","error":"invalid_request_data","errors":[{"path":"text","message":"too long"}]}"""));

        var failure = failureOf(exchange(SEND, "Hello", Map.of()), SmsapiHttpException.class);

        assertThat(failure).hasMessageContaining("text: too long");
        assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void withoutASenderNothingIsAsked() {
        var error = failureOf(exchange("smsapi:rcs/send", "Hello", Map.of("CamelSmsapiPhoneNumber", NUMBER)),
                SmsapiErrorException.class);

        assertThat(error).hasMessageContaining("CamelSmsapiSender");
    }

    private JsonNode json() {
        var utf8 = new String(gateway.request().body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return Json.parse(utf8).orElseThrow();
    }
}
