// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.Spending;
import io.github.camelsmsapi.operation.AccountPoints;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** When the credit guard suspends its route, and resumes it; a step of the route says what its messages cost. */
@Timeout(60)
class CreditGuardTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final SmsapiException NO_CREDIT = SmsapiErrorException.answered(103, "no credit", List.of());

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final SetClock clock = new SetClock(NOON);
    private final AtomicReference<BigDecimal> balance = new AtomicReference<>(BigDecimal.ZERO);
    private final AtomicInteger asked = new AtomicInteger();
    private final Account account = () -> {
        asked.incrementAndGet();
        return balance.get();
    };
    private Processor step = exchange -> {
    };

    @AfterEach
    void close() throws Exception {
        context.close();
    }

    private void start(SmsapiCreditGuard guard) throws Exception {
        context.disableJMX();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:orders?pollTimeout=5").routeId("orders").routePolicy(guard.pollInterval(Duration.ofMillis(10)))
                        .process(exchange -> step.process(exchange)).to("direct:inner").to("mock:sent");
                from("direct:inner").routeId("inner").routePolicy(guard).process(exchange -> {
                });
                from("direct:points").process(exchange -> {
                    asked.incrementAndGet();
                    if (balance.get() == null) {
                        throw new IllegalStateException("no points this time");
                    }
                    exchange.getMessage().setBody(new AccountPoints(balance.get(), 0, 0, 0, 0, 0));
                });
            }
        });
        context.start();
    }

    private void send() {
        var before = mock("mock:sent").getReceivedCounter();
        context.createProducerTemplate().sendBody("seda:orders", "go");
        await().until(() -> mock("mock:sent").getReceivedCounter() > before
                || status() == ServiceStatus.Suspended && context.getInflightRepository().size() == 0);
    }

    private MockEndpoint mock(String uri) {
        return context.getEndpoint(uri, MockEndpoint.class);
    }

    private ServiceStatus status() {
        return context.getRouteController().getRouteStatus("orders");
    }

    private static Spending spending(Exchange exchange) {
        return exchange.getProperty(Spending.PROPERTY, Spending.class);
    }

    private Processor spends(String points) {
        return exchange -> spending(exchange).spent(new BigDecimal(points), account);
    }

    @Test
    void whatIsSpentOnceCountsOnceHoweverManyGuardedRoutesItComesBy() throws Exception {
        balance.set(BigDecimal.TEN);
        step = spends("0.3");
        try (var log = new LogRecorder()) {
            start(new SmsapiCreditGuard(clock).maxPointsPerHour("0.6"));
            send();
            assertThat(status()).isEqualTo(ServiceStatus.Started);
            send();
            assertThat(status()).isEqualTo(ServiceStatus.Suspended);
            assertThat(log.lines()).anyMatch(line -> line.contains("have cost 0.6 points, and maxPointsPerHour is 0.6"));
        }
        var before = asked.get();
        await().until(() -> asked.get() > before + 2);
        assertThat(status()).isEqualTo(ServiceStatus.Suspended);

        clock.set(NOON.plusSeconds(3600));
        await().until(() -> status() == ServiceStatus.Started);
    }

    @Test
    void withoutACapAnythingMayBeSpent() throws Exception {
        step = spends("1000");
        start(new SmsapiCreditGuard(clock));

        send();

        assertThat(status()).isEqualTo(ServiceStatus.Started);
    }

    @ParameterizedTest
    @CsvSource({ "0,Suspended", "5,Suspended", "5.01,Started" })
    void aRefusalForLackOfCreditSuspendsTheRouteUntilTheBalanceIsAboveTheLimit(String points, ServiceStatus status)
            throws Exception {
        step = exchange -> {
            var failure = SmsapiErrorException.answered(103, "no credit", List.of());
            failure.setAccount(account);
            spending(exchange).failed(failure);
        };
        start(new SmsapiCreditGuard().resumeAbove("5"));
        send();
        assertThat(status()).isEqualTo(ServiceStatus.Suspended);

        balance.set(new BigDecimal(points));
        var before = asked.get();
        await().until(() -> asked.get() > before + 2 || status() == ServiceStatus.Started);

        await().until(() -> status() == status);
    }

    @Test
    void anotherRefusalSuspendsNothing() throws Exception {
        step = exchange -> spending(exchange).failed(SmsapiErrorException.answered(13, "no number", List.of()));
        start(new SmsapiCreditGuard());

        send();

        assertThat(status()).isEqualTo(ServiceStatus.Started);
    }

    @Test
    void aFailureOfTheExchangeSuspendsTheRouteAndTheGivenEndpointIsAsked() throws Exception {
        step = exchange -> {
            throw NO_CREDIT;
        };
        start(new SmsapiCreditGuard().pointsUri("direct:points"));
        context.createProducerTemplate().sendBody("seda:orders", "go");
        await().until(() -> status() == ServiceStatus.Suspended);

        balance.set(BigDecimal.ONE);

        await().until(() -> status() == ServiceStatus.Started);
    }

    @Test
    void aRouteIsLeftWhenItEnds() throws Exception {
        var left = new AtomicReference<GuardedRoutes>();
        start(new SmsapiCreditGuard());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:outer").to("direct:inner").process(
                        exchange -> left.set(exchange.getProperty(Spending.PROPERTY, GuardedRoutes.class)));
            }
        });

        context.createProducerTemplate().sendBody("direct:outer", "go");

        assertThat(left.get().entries()).isEmpty();
    }

    @Test
    void aLowBalanceIsToldOnceUntilItHasBeenAboveAgain() throws Exception {
        balance.set(new BigDecimal("50"));
        try (var log = new LogRecorder()) {
            start(new SmsapiCreditGuard().alertBelow("50").alertUri("mock:low").pointsUri("direct:points"));
            polls();
            assertThat(mock("mock:low").getReceivedCounter()).isZero();
            balance.set(new BigDecimal("49.99"));
            polls();
            balance.set(null);
            polls();
            balance.set(new BigDecimal("49.99"));
            polls();
            assertThat(mock("mock:low").getReceivedCounter()).isOne();
            assertThat(mock("mock:low").getExchanges().get(0).getMessage().getBody(AccountPoints.class).points())
                    .isEqualTo("49.99");
            balance.set(new BigDecimal("50"));
            polls();
            balance.set(new BigDecimal("49"));
            polls();

            assertThat(mock("mock:low").getReceivedCounter()).isEqualTo(2);
            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN") && line.contains("below 50")).hasSize(2);
            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN") && line.contains("cannot be asked for"))
                    .hasSize(1);
        }
        context.stop();
        var before = asked.get();
        await().during(Duration.ofMillis(50)).until(() -> asked.get() == before);
    }

    private void polls() {
        var before = asked.get();
        await().until(() -> asked.get() > before + 2);
    }

    @Test
    void aLowBalanceIsLoggedWithoutAnAlertUri() throws Exception {
        try (var log = new LogRecorder()) {
            start(new SmsapiCreditGuard().alertBelow("50").pointsUri("direct:points"));
            polls();

            assertThat(log.lines()).filteredOn(line -> line.contains("The balance of 0 points is below 50")).hasSize(1);
        }
    }
}
