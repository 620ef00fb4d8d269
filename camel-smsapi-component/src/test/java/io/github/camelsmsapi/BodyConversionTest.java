// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a body can be besides a text. */
class BodyConversionTest extends GatewayTest {

    private static final String JSON = "{\"to\":\"48500100200\",\"message\":\"Hello\",\"max_parts\":2,\"flash\":true}";

    @Override
    protected void configure(org.apache.camel.CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:convert").convertBodyTo(SmsMessage.class).to("smsapi:sms/send");
            }
        });
    }

    static Stream<Object> bodies() {
        return Stream.of(Map.of("to", NUMBER, "message", "Hello", "maxParts", 2, "flash", true),
                Map.of("to", List.of(NUMBER), "message", "Hello", "max_parts", "2", "flash", "1", "from", ""),
                Json.parse(JSON).orElseThrow(), SmsMessage.to(NUMBER).text("Hello").with("maxParts", 2).with("flash", true));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aMapOrAMessageSetsTheOptionsByEitherName(Object body) {
        hasValues(exchange("smsapi:sms/send", body, Map.of()));
    }

    @Test
    void aJsonTextBecomesAMessageWhereTheRouteSaysSo() {
        hasValues(exchange("direct:convert", JSON, Map.of()));
    }

    @Test
    void aMapBecomesAMessageWhereTheRouteSaysSo() {
        hasValues(
                exchange("direct:convert", Map.of("to", NUMBER, "message", "Hello", "max_parts", 2, "flash", true), Map.of()));
    }

    private void hasValues(Exchange exchange) {
        assertThat(gateway.requests()).as("%s", exchange.getException()).hasSize(1);
        assertThat(gateway.request().form()).containsAllEntriesOf(
                Map.of("to", NUMBER, "message", "Hello", "max_parts", "2", "flash", "1")).doesNotContainKey("from");
    }

    @Test
    void aTextThatLooksLikeJsonIsSentAsItIs() {
        gateway.then(Reply.accepted("1"));

        exchange("smsapi:sms/send?to=" + NUMBER, JSON, Map.of());

        assertThat(gateway.request().form()).containsEntry("message", JSON);
    }

    @Test
    void anUnknownKeyIsNamedWithWhatIsAllowed() {
        var error = failureOf(exchange("smsapi:sms/send", Map.of("to", NUMBER, "txt", "Hello"), Map.of()),
                SmsapiErrorException.class);

        assertThat(error.isFoundLocally()).isTrue();
        assertThat(error).hasMessageContaining("has no option txt").hasMessageContaining("message, template, from")
                .hasMessageNotContaining("Hello").hasMessageNotContaining(NUMBER);
        assertThat(gateway.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"to\":\"48500100200\",\"txt\":\"secret\"}", "secret 48500100200", "[\"secret\"]", "{\"secret\"" })
    void aTextThatIsNoMessageIsToldWithoutShowingIt(String text) {
        var exception = exchange("direct:convert", text, Map.of()).getException();

        assertThat(exception).isNotNull();
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain("secret").doesNotContain(NUMBER);
        }
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void rowsOfATableAreMessagesAndABadOneIsRefusedAlone() {
        gateway.then(Reply.accepted("1"));

        var result = exchange("smsapi:sms/send?from=Shop", List.of(
                Map.of("to", "48500000001", "message", "Hello", "idx", "a"),
                Map.of("number", "48500000002", "message", "Hello"),
                Map.of("to", "48500000003", "message", "Hello", "idx", "c")), Map.of()).getMessage().getBody(BulkResult.class);

        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.refused()).isOne();
        assertThat(gateway.request().form()).containsEntry("to", "48500000001,48500000003").containsEntry("idx", "a|c")
                .containsEntry("from", "Shop");
    }

    static Stream<Object> streams() {
        return Stream.of(new BufferedInputStream(new ByteArrayInputStream("Zażółć".getBytes(StandardCharsets.UTF_8))),
                new StringReader("Zażółć"));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void aRedeliverySendsTheTextOfAStreamAgain(Object stream) throws Exception {
        gateway.then(Reply.cutAfterReading(), Reply.accepted("1"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(1).redeliveryDelay(0));
                from("direct:start").streamCache("false").to("smsapi:sms/send?to=" + NUMBER);
            }
        });

        assertThat(exchange("direct:start", stream, Map.of()).getException()).isNull();
        gateway.then(Reply.cutAfterReading(), Reply.accepted("2"));
        assertThat(exchange("direct:start", Map.of("message", stream), Map.of()).getException()).isNull();

        assertThat(gateway.requests()).hasSize(4).allSatisfy(
                request -> assertThat(request.form()).containsEntry("message", "Zażółć"));
    }
}
