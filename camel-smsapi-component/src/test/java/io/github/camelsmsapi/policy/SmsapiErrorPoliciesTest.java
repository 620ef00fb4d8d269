// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultHeaderFilterStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SmsapiErrorPoliciesTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void configure() {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        component.getConfiguration().setThrottlePause(1);
        component.getConfiguration().setResponseTimeout(5_000);
        context.addComponent("smsapi", component);
        set("redeliveryDelay", "1ms");
        set("waitDelay", "1ms");
        set("deadLetterUri", "mock:dead");
        set("alertUri", "mock:alert");
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "48900032200", "48900032201", "48900032202", "48900032203", "48900032999", "48900020001",
            "48900020002", "48900020003", "48900020005" })
    void whatMayPassLaterIsTriedAgainUntilItIsSentOnce(String number) throws Exception {
        start();

        send(number, "order-1");

        mock("mock:sent").assertIsSatisfied();
        assertThat(mock("mock:sent").getReceivedCounter()).isOne();
        assertThat(mock("mock:dead").getReceivedCounter()).isZero();
        assertThat(simulator.stats().booked()).isOne();
        assertThat(simulator.stats().bookedTwice()).isZero();
        assertThat(simulator.stats().requests()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "13", "14", "57", "11", "104" })
    void whatCannotPassGoesToTheDeadLetterAtOnceWithItsReason(String code) throws Exception {
        start();

        send("48900000" + "0".repeat(3 - code.length()) + code, "order-1");

        var dead = onlyDeadLetter();
        assertThat(dead.getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo(code);
        assertThat(dead.getMessage().getHeader("CamelSmsapiErrorCategory", String.class)).isNotEmpty();
        assertThat(dead.getMessage().getHeader("CamelSmsapiErrorReason", String.class)).contains("SMSAPI error " + code);
        assertThat(dead.getMessage().getHeader("CamelSmsapiAttempts")).isEqualTo(1);
        assertThat(dead.getMessage().getHeader("CamelSmsapiOutcome")).isEqualTo(Outcome.NOT_SENT);
        assertThat(simulator.stats().requests()).isOne();
    }

    @Test
    void theReasonIsThereForWhatTakesNoHeadersOfCamelAlong() throws Exception {
        start();

        send("48900000057", "order-1");

        var outside = new OutOfCamel();
        var dead = onlyDeadLetter();
        var taken = new TreeMap<String, Object>(dead.getMessage().getHeaders());
        taken.entrySet().removeIf(header -> outside.applyFilterToCamelHeaders(header.getKey(), header.getValue(), dead));
        assertThat(taken).containsEntry("SmsapiErrorCode", "57").containsEntry("SmsapiOutcome", "NOT_SENT")
                .containsEntry("SmsapiErrorCategory", "INVALID_RECIPIENT").containsEntry("SmsapiAttempts", "1")
                .containsEntry("SmsapiIdx", "order-1");
        assertThat(taken.get("SmsapiErrorReason")).asString().contains("SMSAPI error 57").doesNotContain("48900000057");
    }

    /** What camel-jms, camel-kafka and camel-http have in common. */
    private static final class OutOfCamel extends DefaultHeaderFilterStrategy {

        private OutOfCamel() {
            setOutFilterStartsWith(CAMEL_FILTER_STARTS_WITH);
        }
    }

    @Test
    void theDeadLetterIsTheOriginalMessage() throws Exception {
        start();

        send("48900000013", "order-1");

        assertThat(onlyDeadLetter().getMessage().getBody()).isEqualTo("the original");
    }

    @Test
    void whatNeverPassesBecomesADeadLetterAfterTheLastRedelivery() throws Exception {
        set("maximumRedeliveries", "3");
        start();

        send("48900000200", "order-1");

        assertThat(onlyDeadLetter().getMessage().getHeader("CamelSmsapiAttempts")).isEqualTo(4);
        assertThat(simulator.stats().requests()).isEqualTo(4);
    }

    @Test
    void anUnknownOutcomeIsNotRepeatedWithoutCheckIdx() throws Exception {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setCheckIdx(false);
        start();

        send("48900020001", "order-1");

        assertThat(onlyDeadLetter().getMessage().getHeader("CamelSmsapiOutcome")).isEqualTo(Outcome.UNKNOWN);
        assertThat(simulator.stats().requests()).isOne();
        assertThat(simulator.stats().booked()).isOne();
    }

    @Test
    void aDuplicateOfTheCallersOwnIsADeadLetter() throws Exception {
        start();

        send("48500100200", "order-1");
        send("48500100200", "order-1");

        assertThat(onlyDeadLetter().getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo("53");
        assertThat(simulator.stats().booked()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = { "48900000101", "48900000102", "48900000103", "48900000105" })
    void whatAPersonMustMendRaisesOneAlertForManyMessages(String number) throws Exception {
        start();

        for (var i = 0; i < 5; i++) {
            send(number, "order-" + i);
        }

        assertThat(mock("mock:alert").getReceivedCounter()).isOne();
        assertThat(mock("mock:dead").getReceivedCounter()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = { "48900000101", "48900000103" })
    void whatAnAlertDoesWithItsMessageLeavesTheKeptOneAlone(String number) throws Exception {
        set("alertUri", "direct:alert");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:alert").setBody(constant("ALERT")).removeHeaders("*")
                        .throwException(new IllegalStateException("nobody is there"));
            }
        });
        start();

        send(number, "order-1");

        assertThat(onlyDeadLetter().getMessage().getBody()).isEqualTo("the original");
        assertThat(onlyDeadLetter().getMessage().getHeader("CamelSmsapiTo")).isEqualTo(number);
        assertThat(onlyDeadLetter().getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo(number.substring(8));
    }

    @Test
    void anAlertIsRaisedAgainWhenItsWindowHasPassed() {
        var now = Instant.parse("2026-01-01T00:00:00Z");
        var clock = new SetClock(now);
        var window = new AlertWindow(Duration.ofMinutes(1), clock);

        assertThat(window.isDue("103")).isTrue();
        clock.set(now.plusSeconds(59));
        assertThat(window.isDue("103")).isFalse();
        assertThat(window.isDue("101")).isTrue();
        clock.set(now.plusSeconds(60));
        assertThat(window.isDue("103")).isTrue();
    }

    @Test
    void twoAlertsAtOneInstantAreOne() {
        var window = new AlertWindow(Duration.ofMinutes(1), new SetClock(Instant.parse("2026-01-01T00:00:00Z")));

        assertThat(window.isDue("103")).isTrue();
        assertThat(window.isDue("103")).isFalse();
    }

    @Test
    void oneInstanceServesTwoContextsWithTheirOwnSettings() throws Exception {
        var policies = new SmsapiErrorPolicies();
        start(context, policies);
        try (var other = new DefaultCamelContext()) {
            var component = new SmsapiComponent();
            component.getConfiguration().setToken("secret-token");
            component.getConfiguration().setBaseUrl(simulator.url());
            other.addComponent("smsapi", component);
            other.getPropertiesComponent().addOverrideProperty("smsapi.policy.deadLetterUri", "mock:others");
            other.getPropertiesComponent().addOverrideProperty("smsapi.policy.codes.13", "duplicate");
            start(other, policies);

            for (var each : List.of(context, other)) {
                each.createProducerTemplate().sendBodyAndHeader("direct:orders", "Hello", "CamelSmsapiTo", "48900000013");
            }

            assertThat(mock("mock:dead").getReceivedCounter()).isOne();
            assertThat(other.getEndpoint("mock:others", MockEndpoint.class).getReceivedCounter()).isOne();
        }
    }

    @Test
    void anAlertSaysWhyWithoutTextOrNumber() throws Exception {
        start();

        send("48900000101", "order-1");

        assertThat(mock("mock:alert").getExchanges()).singleElement().satisfies(alert -> {
            assertThat(alert.getMessage().getBody(String.class)).contains("SMSAPI error 101", "order-1")
                    .doesNotContain("a text", "the original", "48900000101");
            assertThat(alert.getMessage().getHeaders().toString()).contains("101").doesNotContain("48900000101");
        });
    }

    /** What waits for its turn was not tried: the longer the queue, the longer it takes, but nothing is given up. */
    @Test
    void waitingForATurnUsesNoAttemptsUp() throws Exception {
        set("maximumRedeliveries", "1");
        var configuration = context.getComponent("smsapi", SmsapiComponent.class).getConfiguration();
        configuration.setRequestsPerSecond(20);
        configuration.setMaxRateWait(50);
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:orders?concurrentConsumers=60").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .to("smsapi:sms/send").to("mock:sent");
            }
        });
        context.start();

        for (var i = 0; i < 60; i++) {
            context.createProducerTemplate().sendBodyAndHeader("seda:orders", "Hello " + i, "CamelSmsapiTo",
                    "485001002" + (10 + i));
        }

        await().atMost(Duration.ofSeconds(60)).until(
                () -> mock("mock:sent").getReceivedCounter() + mock("mock:dead").getReceivedCounter() == 60);
        assertThat(mock("mock:dead").getReceivedCounter()).isZero();
        assertThat(simulator.stats().booked()).isEqualTo(60);
    }

    @Test
    void withoutADeadLetterTheExchangeFailsWithTheException() throws Exception {
        set("deadLetterUri", "");
        start();

        assertThat(send("48900000013", "order-1").getException()).isInstanceOf(SmsapiErrorException.class);
    }

    private void set(String property, String value) {
        context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + property, value);
    }

    private void start() throws Exception {
        start(context, new SmsapiErrorPolicies());
    }

    private static void start(DefaultCamelContext context, SmsapiErrorPolicies policies) throws Exception {
        context.addRoutes(policies);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .setBody(constant("a text"))
                        .to("smsapi:sms/send").to("mock:sent");
            }
        });
        context.start();
    }

    private Exchange send(String number, String idx) {
        return context.createProducerTemplate().send("direct:orders", exchange -> {
            exchange.getMessage().setBody("the original");
            exchange.getMessage().setHeader("CamelSmsapiTo", number);
            exchange.getMessage().setHeader("CamelSmsapiIdx", idx);
        });
    }

    private MockEndpoint mock(String uri) {
        return context.getEndpoint(uri, MockEndpoint.class);
    }

    private Exchange onlyDeadLetter() {
        assertThat(mock("mock:dead").getExchanges()).hasSize(1);
        return mock("mock:dead").getExchanges().get(0);
    }
}
