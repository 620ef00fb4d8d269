// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Options of {@code sms/send} that are more than a parameter. */
class SmsSendingTest extends GatewayTest {

    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");
    private static final String SEND = "smsapi:sms/send?to=" + NUMBER;
    private static final String FALLBACK = "[{\"type\":\"vms\",\"include_sender_and_date\":1}]";

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Stream<Object> fallbacks() {
        var vms = Map.of("type", "vms", "include_sender_and_date", 1);
        return Stream.of(FALLBACK, vms, List.of(vms), "{\"type\":\"vms\",\"include_sender_and_date\":1}");
    }

    @ParameterizedTest
    @MethodSource("fallbacks")
    void aMessageWithAFallbackGoesAsJson(Object fallback) {
        gateway.then(Reply.json("""
                {"count":1,"list":[{"id":"1","points":0.165,"number":"48500100200","submitted_number":"48500100200",\
                "status":"QUEUE","idx":"a","parts":1}],\
                "fallbacks":{"vms":{"count":1,"list":[{"id":"v-1","idx":"a","date_sent":1712570310,"points":0.5}]}}}"""));

        var exchange = exchange(SEND, "Hello", Map.of("CamelSmsapiFallback", fallback, "CamelSmsapiIdx", "a"));

        var request = gateway.request();
        assertThat(request.path()).isEqualTo("/sms.do");
        assertThat(request.header("Content-Type")).startsWith("application/json");
        assertThat(Json.parse(request.body())).isEqualTo(Json.parse("""
                {"to":"48500100200","message":"Hello","fallback":%s,"idx":"a","check_idx":"1","encoding":"utf-8",\
                "format":"json"}""".formatted(FALLBACK)));
        var result = exchange.getMessage().getBody(SendResult.class);
        assertThat(result.fallbacks()).singleElement().satisfies(voice -> assertThat(voice.id()).isEqualTo("v-1"));
        assertThat(result.points()).isEqualByComparingTo("0.165");
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

    @Test
    void theFallbackCanBeAnOption() {
        gateway.then(Reply.accepted("1"));

        exchange(SEND + "&fallback=RAW(" + FALLBACK + ")", "Hello", Map.of());

        assertThat(gateway.request().body()).contains("\"fallback\":[{\"type\":\"vms\"");
    }

    @Test
    void aLoginWithPasswordTravelsInTheJsonOfAMessage() {
        var configuration = context.getComponent("smsapi", SmsapiComponent.class).getConfiguration();
        configuration.setToken(null);
        configuration.setUsername("user");
        configuration.setUserPassword("5f4dcc3b5aa765d61d8327deb882cf99");
        gateway.then(Reply.accepted("1"));

        exchange(SEND, "Hello", Map.of("CamelSmsapiFallback", FALLBACK));

        assertThat(gateway.request().body()).contains("\"username\":\"user\"")
                .contains("\"password\":\"5f4dcc3b5aa765d61d8327deb882cf99\"");
    }

    static Stream<Object> twoHours() {
        return Stream.of(Duration.ofHours(2), "PT2H", NOW.plus(Duration.ofHours(2)));
    }

    @ParameterizedTest
    @MethodSource("twoHours")
    void expiryCountsFromNow(Object twoHours) {
        gateway.then(Reply.accepted("1"));

        exchange(SEND, "Hello", Map.of("CamelSmsapiExpirationDate", twoHours));

        assertThat(gateway.request().form()).containsEntry("expiration_date", seconds(NOW.plus(Duration.ofHours(2))));
    }

    @Test
    void expiryCountsFromTheDateOfAScheduledMessage() {
        gateway.then(Reply.accepted("1"));

        exchange(SEND + "&expirationDate=PT2H", "Hello", Map.of("CamelSmsapiDate", NOW.plus(Duration.ofDays(1))));

        assertThat(gateway.request().form()).containsEntry("expiration_date", seconds(NOW.plus(Duration.ofHours(26))));
    }

    @Test
    void expiryOutsideTheLimitsIsRefused() {
        assertThat(refusal("PT1M", "")).isEqualTo(56);
        assertThat(refusal("PT73H", "")).isEqualTo(56);
        assertThat(refusal("P2 hours", "")).isEqualTo(54);
    }

    private int refusal(String expiry, String options) {
        return failureOf(exchange(SEND + options, "Hello", Map.of("CamelSmsapiExpirationDate", expiry)),
                SmsapiErrorException.class).getCode();
    }

    @Test
    void aRedeliveryWithADurationIsStillTheSameMessage() throws Exception {
        var moving = new Clock() {
            private Instant now = NOW;

            @Override
            public Instant instant() {
                now = now.plusSeconds(60);
                return now;
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setClock(moving);
        gateway.then(Reply.cutAfterReading(), Reply.accepted("1"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(1).redeliveryDelay(0));
                from("direct:start").to(SEND + "&expirationDate=PT2H");
            }
        });

        assertThat(exchange("direct:start", "Hello", Map.of()).getException()).isNull();

        assertThat(gateway.requests()).hasSize(2);
        assertThat(gateway.requests()).extracting(request -> request.form().get("idx")).containsOnly(
                gateway.requests().get(0).form().get("idx"));
    }

    @Test
    void withADefaultCountryNumbersGetTheirPrefix() {
        gateway.then(Reply.accepted("1"));

        exchange("smsapi:sms/send?defaultCountry=PL", "Hello",
                Map.of("CamelSmsapiTo", List.of("500 100 200", "+49 151 12345678")));

        assertThat(gateway.request().form()).containsEntry("to", "48500100200,4915112345678");
    }

    @Test
    void anImpossibleNumberIsRefusedBeforeTheCallAndCostsNoOtherItsMessage() {
        gateway.then(Reply.accepted("1"));

        var result = exchange("smsapi:sms/send?defaultCountry=PL",
                Stream.of("500100200", "50010020012345").map(number -> Map.of("to", number, "message", "Hello")).toList(),
                Map.of()).getMessage().getBody(BulkResult.class);

        assertThat(result.accepted()).isOne();
        assertThat(result.refused()).isOne();
        assertThat(result.firstFailure().getReason()).isEqualTo("13");
        assertThat(gateway.request().form()).containsEntry("to", NUMBER);
    }

    @Test
    void lookUpsAndCodesUseTheDefaultCountryToo() {
        gateway.then(Reply.json("{\"status\":\"OK\",\"number\":\"48500100200\",\"id\":\"1\",\"price\":0.1}"));

        exchange("smsapi:hlr/lookup?defaultCountry=PL", "500 100 200", Map.of());
        var refused = exchange("smsapi:mfa/create?defaultCountry=PL", "50010020012345", Map.of());

        assertThat(gateway.request().form()).containsEntry("number", NUMBER);
        assertThat(failureOf(refused, SmsapiErrorException.class).getCode()).isEqualTo(13);
    }

    private static String seconds(Instant at) {
        return Long.toString(at.getEpochSecond());
    }
}
