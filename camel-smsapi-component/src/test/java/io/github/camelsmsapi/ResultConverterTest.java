// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.operation.contact.Contact;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A route that ends with a result has a body that can be answered and read. */
class ResultConverterTest extends GatewayTest {

    @Test
    void aResultIsJsonOrAMap() {
        gateway.then(Reply.accepted("17"));
        var message = send().getMessage();

        for (var text : List.of(message.getBody(String.class),
                new String(message.getBody(byte[].class), StandardCharsets.UTF_8),
                read(message.getBody(InputStream.class)))) {
            var json = Json.parse(text).orElseThrow();
            assertThat(json.at("/messages/0/id").textValue()).isEqualTo("17");
            assertThat(json.at("/messages/0/number").textValue()).isEqualTo(NUMBER);
        }
        assertThat((List<?>) message.getBody(Map.class).get("messages")).hasSize(1);
        assertThat(message.getBody()).isInstanceOf(SendResult.class);
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @Test
    void aBulkSaysWhatBecameOfEachAndWhy() {
        gateway.then(Reply.accepted("17"));
        var message = exchange("smsapi:sms/send", List.of(Map.of("to", NUMBER, "message", "a", "idx", "a"),
                Map.of("to", "no number", "message", "a", "idx", "b")), Map.of()).getMessage();

        var json = Json.parse(message.getBody(String.class)).orElseThrow();

        assertThat(json.path("accepted").intValue()).isOne();
        assertThat(json.at("/results/0/failure/reason").textValue() + json.at("/results/1/failure/reason").textValue())
                .contains("13");
        assertThat(json.toString()).contains("\"idx\":\"b\"").contains("no number").doesNotContain("stackTrace");
        assertThat(message.getBody()).isInstanceOf(BulkResult.class);
    }

    @Test
    void aListOfResultsIsAJsonArrayAndOtherListsStayAsTheyAre() {
        var converter = context.getTypeConverter();

        assertThat(converter.convertTo(String.class, List.of(new SendResult(List.of(), List.of())))).startsWith("[{");
        assertThat(converter.convertTo(String.class, List.of("a", "b"))).isEqualTo("[a, b]");
    }

    @Test
    void aFieldThatMayBeMissingIsPlainInSimple() throws Exception {
        gateway.then(Reply.json("{\"id\":\"c1\",\"first_name\":\"Ann\",\"last_name\":null}"));
        var exchange = exchange("smsapi:contacts/get", "c1", Map.of());

        assertThat(exchange.getMessage().getBody()).isInstanceOf(Contact.class);
        assertThat(simple(exchange, "Dear ${body.firstName}${body.lastName}!")).isEqualTo("Dear Ann!");
        assertThat(simple(exchange, "${body.lastName}${body.city}")).isEmpty();
        assertThat(context.resolveLanguage("simple").createPredicate("${body.lastName} == null").matches(exchange)).isTrue();
        assertThat(Json.parse(exchange.getMessage().getBody(String.class)).orElseThrow().path("lastName").isNull()
                || Json.parse(exchange.getMessage().getBody(String.class)).orElseThrow().path("last_name").isNull()).isTrue();
        assertThat(context.getTypeConverter().convertTo(Integer.class, exchange, Optional.of("5"))).isEqualTo(5);
    }

    private String simple(Exchange exchange, String text) {
        return context.resolveLanguage("simple").createExpression(text).evaluate(exchange, String.class);
    }
}
