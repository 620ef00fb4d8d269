// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A failure says what became of its own message, whatever the exchange sent before, and is repeated only in time. */
class OwnFailureTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final ScriptedGateway gateway = ScriptedGateway.start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final SetClock clock = new SetClock(FIRST);

    @BeforeEach
    void configure() {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(gateway.url());
        component.getConfiguration().setThrottlePause(1);
        component.getConfiguration().setClock(clock);
        context.addComponent("smsapi", component);
        Map.of("maximumRedeliveries", "2", "redeliveryDelay", "1ms", "waitDelay", "1ms", "deadLetterUri", "mock:dead",
                "unknownUri", "mock:unknown")
                .forEach((name, value) -> context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, value));
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        gateway.close();
    }

    @Test
    void aMessageRefusedBeforeTheCallIsNotSentAlthoughAnotherWas() throws Exception {
        start();
        gateway.then(Reply.accepted("1"));

        send("48500100200", "");

        var dead = only("mock:dead");
        assertThat(dead.getMessage().getHeader("CamelSmsapiOutcome")).isEqualTo(Outcome.NOT_SENT);
        assertThat(dead.getMessage().getHeader("CamelSmsapiAttempts")).isEqualTo(1);
        assertThat(dead.getMessage().getHeader("SmsapiIdx")).isNotEqualTo(gateway.requests().get(0).form().get("idx"));
        assertThat(mock("mock:unknown").getReceivedCounter()).isZero();
        assertThat(gateway.requests()).hasSize(1);
    }

    /** Whatever the reaction: without a place to wait in, it is given up as one that may have been sent. */
    @ParameterizedTest
    @ValueSource(ints = { 103, 62, 101, 13, 52, 74 })
    void aMessageThatMayHaveBeenSentIsUnknownWhateverItIsRefusedFor(int code) throws Exception {
        start();
        gateway.then(Reply.answer(503, "text/plain", "busy")).otherwise(Reply.error(code));

        send("48500100200", "48500100201");

        assertThat(only("mock:unknown").getMessage().getHeader("CamelSmsapiOutcome")).isEqualTo(Outcome.UNKNOWN);
        assertThat(mock("mock:dead").getReceivedCounter()).isZero();
    }

    @Test
    void aRefusedMessageHasItsOwnIdxAndAttempts() throws Exception {
        start();
        gateway.then(Reply.answer(503, "text/plain", "busy"), Reply.accepted("1"),
                Reply.error(13));

        send("48500100200", "48500100201");

        var dead = only("mock:dead");
        assertThat(dead.getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo("13");
        assertThat(dead.getMessage().getHeader("CamelSmsapiAttempts")).isEqualTo(1);
        assertThat(dead.getMessage().getHeader("SmsapiIdx")).isEqualTo(gateway.requests().get(2).form().get("idx"))
                .isNotEqualTo(gateway.requests().get(0).form().get("idx"));
    }

    /** An unknown message is repeated only while the gateway still remembers its idx when the delay is over. */
    @ParameterizedTest
    @CsvSource({ "90000,true", "82801,true", "999999999,true", "82800,true", "1,false" })
    void anUnknownMessageIsNotRepeatedAfterTheGatewayHasForgottenIt(String retryAfter, boolean unknown) throws Exception {
        start();
        gateway.then(Reply.answer(503, Map.of("Content-Type", "text/plain", "Retry-After", retryAfter), "busy"))
                .otherwise(Reply.accepted("1"));

        send("48500100200", "48500100201");

        assertThat(mock("mock:unknown").getReceivedCounter()).isEqualTo(unknown ? 1 : 0);
        assertThat(mock("mock:dead").getReceivedCounter()).isZero();
        assertThat(gateway.requests()).hasSize(unknown ? 1 : 3);
    }

    /** The time counts from the first attempt, however many follow. */
    @Test
    void theGatewaysMemoryIsCountedFromTheFirstAttempt() throws Exception {
        start();
        gateway.then(busyAt(FIRST.plus(Duration.ofHours(22)))).then(busyAt(FIRST.plus(Duration.ofHours(23))));

        send("48500100200", "48500100201");

        assertThat(gateway.requests()).hasSize(2);
        assertThat(only("mock:unknown").getProperty("CamelSmsapiFirstAttempt")).isEqualTo(FIRST);
    }

    @Test
    void theNextMessageOfAnExchangeHasATimeOfItsOwn() throws Exception {
        start();
        var later = FIRST.plus(Duration.ofHours(22));
        gateway.then(busyAt(later)).then(Reply.accepted("1")).then(busyAt(FIRST.plus(Duration.ofHours(24))))
                .then(Reply.accepted("2"));

        send("48500100200", "48500100201");

        assertThat(gateway.requests()).hasSize(4);
        assertThat(mock("mock:unknown").getReceivedCounter()).isZero();
        assertThat(mock("mock:end").getExchanges()).singleElement().satisfies(
                end -> assertThat(List.of("CamelSmsapiFirstAttempt", "CamelSmsapiAttempts", "CamelSmsapiIdx"))
                        .as("what was said of an attempt that failed").allMatch(name -> end.getProperty(name) == null));
    }

    @Test
    void aTextThatEachAttemptMakesAnewLeavesTheMessageUnknown() throws Exception {
        start();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:anew").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .toD("smsapi:sms/send?to=48500100200&idx=order-17&message=Code ${random(100000,999999)}");
            }
        });
        gateway.then(Reply.answer(503, "text/plain", "busy"));

        context.createProducerTemplate().sendBody("direct:anew", "");

        var unknown = only("mock:unknown").getMessage();
        assertThat(unknown.getHeader("CamelSmsapiOutcome")).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.getHeader("SmsapiIdx")).isEqualTo("order-17");
        assertThat(mock("mock:dead").getReceivedCounter()).isZero();
        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void aFailedMessageHasNoHeadersOfTheOneBefore() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:two").to("smsapi:sms/send?to=48500100200").setBody(constant("Hello again"))
                        .doTry().to("smsapi:sms/send?to=48500100201").doCatch(Exception.class).end();
            }
        });
        context.start();
        gateway.then(Reply.accepted("1"), Reply.error(13));

        var out = context.createProducerTemplate().request("direct:two", exchange -> exchange.getMessage().setBody("Hello"));

        assertThat(out.getMessage().getHeaders()).doesNotContainKeys("CamelSmsapiOutcome", "CamelSmsapiMessageId",
                "CamelSmsapiStatus", "CamelSmsapiPoints", "CamelSmsapiParts");
        assertThat(out.getProperty("CamelSmsapiOutcome")).isEqualTo(Outcome.NOT_SENT);
    }

    private Reply busyAt(Instant now) {
        return Reply.answer(503, "text/plain", "busy").after(() -> clock.set(now));
    }

    /** The growing delays count too. */
    @Test
    void aDelayOfOurOwnIsPartOfTheDecision() throws Exception {
        context.getPropertiesComponent().addOverrideProperty("smsapi.policy.redeliveryDelay", "24h");
        context.getPropertiesComponent().addOverrideProperty("smsapi.policy.maximumRedeliveryDelay", "24h");
        start();
        gateway.then(Reply.answer(503, "text/plain", "busy")).otherwise(Reply.accepted("1"));

        send("48500100200", "48500100201");

        assertThat(mock("mock:unknown").getReceivedCounter()).isOne();
        assertThat(gateway.requests()).hasSize(1);
    }

    private void start() throws Exception {
        context.addRoutes(new SmsapiErrorPolicies(clock));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .setHeader("CamelSmsapiTo", header("first")).to("smsapi:sms/send")
                        .setBody(constant("Hello again")).setHeader("CamelSmsapiTo", header("second")).to("smsapi:sms/send")
                        .to("mock:end");
            }
        });
        context.start();
    }

    private void send(String first, String second) {
        context.createProducerTemplate().send("direct:orders", exchange -> {
            exchange.getMessage().setBody("Hello");
            exchange.getMessage().setHeader("first", first);
            exchange.getMessage().setHeader("second", second);
        });
    }

    private Exchange only(String uri) {
        assertThat(mock(uri).getExchanges()).hasSize(1);
        return mock(uri).getExchanges().get(0);
    }

    private MockEndpoint mock(String uri) {
        return context.getEndpoint(uri, MockEndpoint.class);
    }
}
