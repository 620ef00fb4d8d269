// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.ServiceStatus;
import org.apache.camel.SuspendableService;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.service.ServiceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A route whose messages cannot pass takes no more in, and goes on by itself when they can. */
class SuspendedRoutesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SmsapiSimulator simulator
            = SmsapiSimulator.builder().account(account -> account.token("another-token")).start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final SetClock clock = new SetClock(Instant.parse("2026-01-01T00:00:00Z"));

    @BeforeEach
    void configure() {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", component);
        set("deadLetterUri", "mock:dead");
        set("parkUri", "mock:parked");
        set("alertUri", "mock:alert");
        set("resumeInterval", "20ms");
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    @Test
    void aRefusedLoginSuspendsTheRouteUntilItIsAccepted() throws Exception {
        start(new SmsapiCreditGuard());

        send(5);
        await().atMost(PATIENCE).until(() -> isSuspended());
        assertThat(mock("mock:alert").getReceivedCounter()).isOne();
        assertThat(mock("mock:sent").getReceivedCounter()).isZero();

        simulator.account(account -> account.token("secret-token"));

        await().atMost(PATIENCE).until(() -> !isSuspended());
        send(3);
        await().atMost(PATIENCE).until(
                () -> mock("mock:sent").getReceivedCounter() + mock("mock:dead").getReceivedCounter() == 8);
        assertThat(mock("mock:sent").getReceivedCounter()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void anEmptyBalanceSuspendsTheRouteUntilThereIsCredit() throws Exception {
        simulator.account(account -> account.token("secret-token"));
        simulator.setPoints(new BigDecimal("0.33"));
        start(new SmsapiCreditGuard().resumeAbove("10").pollInterval(Duration.ofMillis(20)));

        send(10);
        await().atMost(PATIENCE).until(() -> isSuspended());
        assertThat(simulator.stats().booked()).isEqualTo(2);

        simulator.setPoints(new BigDecimal("5"));
        await().during(Duration.ofMillis(200)).atMost(PATIENCE).until(() -> isSuspended());

        simulator.setPoints(new BigDecimal("100"));
        await().atMost(PATIENCE).until(
                () -> mock("mock:sent").getReceivedCounter() + mock("mock:parked").getReceivedCounter() == 10);
        assertThat(mock("mock:sent").getReceivedCounter()).isGreaterThan(2);
        assertThat(mock("mock:parked").getExchanges()).allSatisfy(
                exchange -> assertThat(exchange.getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo("103"));
        assertThat(mock("mock:dead").getReceivedCounter()).isZero();
    }

    @Test
    void anHourMayCostNoMoreThanItsCap() throws Exception {
        simulator.account(account -> account.token("secret-token"));
        start(new SmsapiCreditGuard(clock).maxPointsPerHour("0.5").pollInterval(Duration.ofMillis(20)));

        send(8);
        await().atMost(PATIENCE).until(() -> isSuspended());
        await().during(Duration.ofMillis(200)).atMost(PATIENCE).until(() -> isSuspended());
        var first = simulator.stats().booked();
        assertThat(first).isBetween(4L, 5L); // four cost 0.66; one more may be under way while the route is suspended

        clock.set(Instant.parse("2026-01-01T01:00:01Z"));

        await().atMost(PATIENCE).until(() -> mock("mock:sent").getReceivedCounter() == 8);
        assertThat(simulator.stats().booked()).isEqualTo(8);
    }

    @Test
    void aLowBalanceIsToldOnceBeforeItIsEmpty() throws Exception {
        simulator.account(account -> account.token("secret-token"));
        simulator.setPoints(new BigDecimal("40"));
        start(new SmsapiCreditGuard().alertBelow("50").alertUri("mock:low").pollInterval(Duration.ofMillis(20)));

        await().atMost(PATIENCE).until(() -> mock("mock:low").getReceivedCounter() == 1);
        await().during(Duration.ofMillis(200)).atMost(PATIENCE).until(() -> mock("mock:low").getReceivedCounter() == 1);

        simulator.setPoints(new BigDecimal("100"));
        await().during(Duration.ofMillis(200)).atMost(PATIENCE).until(() -> true);
        simulator.setPoints(new BigDecimal("30"));
        await().atMost(PATIENCE).until(() -> mock("mock:low").getReceivedCounter() == 2);
    }

    private void start(SmsapiCreditGuard guard) throws Exception {
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:orders").routeId("orders").routeConfigurationId(SmsapiErrorPolicies.ID).routePolicy(guard)
                        .to("smsapi:sms/send").to("mock:sent");
            }
        });
        context.start();
    }

    private void send(int count) {
        for (var i = 0; i < count; i++) {
            var number = "4850000000" + i;
            context.createProducerTemplate().sendBodyAndHeader("seda:orders", "Hello", "CamelSmsapiTo", number);
        }
    }

    private boolean isSuspended() {
        var consumer = context.getRoute("orders").getConsumer();
        return ServiceHelper.isSuspended(consumer) || consumer instanceof SuspendableService suspendable
                && suspendable.isSuspended()
                || context.getRouteController().getRouteStatus("orders") == ServiceStatus.Suspended;
    }

    private void set(String property, String value) {
        context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + property, value);
    }

    private MockEndpoint mock(String uri) {
        return context.getEndpoint(uri, MockEndpoint.class);
    }
}
