// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.operation.AccountPoints;
import io.github.camelsmsapi.testing.LogRecorder;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.service.ServiceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Who holds a route suspended, and when it is resumed; without messages. */
@Timeout(60)
class RouteHoldsTest {

    private static final Duration OFTEN = Duration.ofMillis(10);
    private static final Duration SELDOM = Duration.ofHours(1);

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    /** What an account answers: its balance, or why it does not. */
    private final AtomicReference<Object> answer = new AtomicReference<>(new IllegalStateException("login refused"));
    private final AtomicInteger asked = new AtomicInteger();
    private final Account account = () -> {
        asked.incrementAndGet();
        if (answer.get() instanceof RuntimeException refusal) {
            throw refusal;
        }
        return (BigDecimal) answer.get();
    };
    private RouteSuspensions holds;

    @BeforeEach
    void start() throws Exception {
        context.disableJMX();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:orders?pollTimeout=5").routeId("orders").to("mock:out");
                from("direct:called").routeId("called").to("mock:out");
            }
        });
        context.start();
        holds = RouteSuspensions.of(context);
    }

    @AfterEach
    void close() throws Exception {
        threads.shutdownNow();
        context.close();
    }

    private ServiceStatus status() {
        return context.getRouteController().getRouteStatus("orders");
    }

    private boolean consumes() {
        return ServiceHelper.isStarted(context.getRoute("orders").getConsumer());
    }

    private SuspendedRoutes routes(Duration interval, String enough) throws Exception {
        var routes = new SuspendedRoutes(context, interval, points -> points.compareTo(new BigDecimal(enough)) >= 0);
        context.addService(routes);
        return routes;
    }

    private void awaitResumed() {
        await().until(() -> status() == ServiceStatus.Started && consumes());
    }

    // holds

    @Test
    void aContextHasOneRecordOfItsSuspendedRoutes() throws Exception {
        assertThat(RouteSuspensions.of(context)).isSameAs(holds);
    }

    @Test
    void aRouteIsSuspendedAsLongAsSomebodyHoldsIt() throws Exception {
        assertThat(holds.suspend("orders", "one")).isTrue();
        assertThat(status()).isEqualTo(ServiceStatus.Suspended);
        assertThat(consumes()).isFalse();
        assertThat(holds.suspend("orders", "one")).as("again").isTrue();
        assertThat(holds.suspend("orders", "two")).isTrue();

        holds.release("orders", "a stranger");
        holds.release("orders", "one");
        assertThat(status()).isEqualTo(ServiceStatus.Suspended);
        holds.release("orders", "two");

        assertThat(status()).isEqualTo(ServiceStatus.Started);
        assertThat(consumes()).isTrue();
        holds.release("orders", "two");
        assertThat(holds.suspend("orders", "two")).isTrue();
        assertThat(status()).isEqualTo(ServiceStatus.Suspended);
    }

    @Test
    void aRouteThatIsCalledOrUnknownIsNotSuspended() {
        assertThat(holds.suspend("called", "one")).isFalse();
        assertThat(holds.suspend("unknown", "one")).isFalse();
        assertThat(context.getRouteController().getRouteStatus("called")).isEqualTo(ServiceStatus.Started);
    }

    @Test
    void aRouteThatAnOperatorHasSuspendedOrResumedIsLeftAlone() throws Exception {
        context.getRouteController().suspendRoute("orders");
        assertThat(holds.suspend("orders", "one")).isFalse();
        holds.release("orders", "one");
        assertThat(status()).isEqualTo(ServiceStatus.Suspended);

        context.getRouteController().resumeRoute("orders");
        assertThat(holds.suspend("orders", "one")).isTrue();
        context.getRouteController().resumeRoute("orders");
        holds.release("orders", "one");
        assertThat(status()).isEqualTo(ServiceStatus.Started);

        assertThat(holds.suspend("orders", "one")).isTrue();
        context.getRouteController().stopRoute("orders");
        holds.release("orders", "one");
        assertThat(status()).isEqualTo(ServiceStatus.Stopped);
    }

    @Test
    void aRemovedRouteIsForgotten() throws Exception {
        holds.suspend("orders", "one");
        context.getRouteController().stopRoute("orders");
        context.removeRoute("orders");

        holds.release("orders", "one");

        assertThat(holds.suspend("orders", "one")).isFalse();
    }

    // accounts

    @Test
    void aRouteIsResumedWhenItsAccountAnswersWithEnough() throws Exception {
        var routes = routes(OFTEN, "10");
        try (var log = new LogRecorder()) {
            assertThat(routes.suspend("orders", account, "login refused")).isTrue();
            assertThat(routes.suspend("orders", account, "login refused")).isTrue();
            assertThat(routes.isSuspended("orders")).isTrue();
            assertThat(status()).isEqualTo(ServiceStatus.Suspended);
            await().until(() -> asked.get() > 2);
            answer.set(new BigDecimal("9"));
            var before = asked.get();
            await().until(() -> asked.get() > before + 2);
            assertThat(status()).isEqualTo(ServiceStatus.Suspended);
            answer.set(BigDecimal.TEN);
            awaitResumed();
            await().until(() -> !routes.isSuspended("orders"));

            assertThat(log.lines()).filteredOn(line -> line.contains("Suspended route orders")).singleElement().asString()
                    .startsWith("INFO").contains("login refused", "every 10ms");
            assertThat(log.lines()).filteredOn(line -> line.contains("stays suspended")).singleElement().asString()
                    .startsWith("WARN").contains("login refused");
            assertThat(log.lines()).filteredOn(line -> line.contains("Resumed route orders")).hasSize(1);
        }
        var asks = asked.get();
        await().during(Duration.ofMillis(60)).until(() -> asked.get() == asks);
        assertThat(routes.suspend("orders", account, "again")).isTrue();
        awaitResumed();
    }

    @Test
    void aRouteThatCannotBeSuspendedIsNot() throws Exception {
        var routes = routes(SELDOM, "0");

        assertThat(routes.suspend("called", account, "login refused")).isFalse();
        assertThat(routes.suspend(null, account, "login refused")).isFalse();
        assertThat(routes.isSuspended("called")).isFalse();
        routes.stop();
        assertThat(routes.suspend("orders", account, "login refused")).isFalse();
    }

    @Test
    void ofTwoAccountsBothHaveToAnswer() throws Exception {
        var routes = routes(OFTEN, "0");
        routes.suspend("orders", account, "login refused");
        routes.suspend("orders", () -> BigDecimal.ONE, "login refused");

        await().until(() -> asked.get() > 3);
        assertThat(status()).isEqualTo(ServiceStatus.Suspended);
        answer.set(BigDecimal.ONE);

        awaitResumed();
    }

    // messages that wait

    private CompletableFuture<Boolean> waits(SuspendedRoutes routes, AtomicBoolean worthIt) {
        var entered = new CompletableFuture<Void>();
        var ended = CompletableFuture.supplyAsync(() -> {
            try {
                return routes.await("orders", () -> {
                    entered.complete(null);
                    return worthIt.get();
                });
            } catch (InterruptedException end) {
                throw new IllegalStateException(end);
            }
        }, threads);
        entered.join();
        return ended;
    }

    @Test
    void aMessageThatWaitsTriesAgainBeforeItsRouteIsResumed() throws Exception {
        var routes = routes(OFTEN, "0");
        routes.suspend("orders", account, "login refused");
        routes.waits("orders");
        routes.waits("orders");
        var first = waits(routes, new AtomicBoolean(true));
        await().during(Duration.ofMillis(60)).until(() -> !first.isDone());

        answer.set(BigDecimal.ONE);
        assertThat(first).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(true);
        assertThat(status()).isEqualTo(ServiceStatus.Suspended);
        routes.passed("orders");
        await().during(Duration.ofMillis(60)).until(() -> status() == ServiceStatus.Suspended);
        routes.passed("orders");

        awaitResumed();
        routes.passed("orders");
    }

    @Test
    void aMessageThatIsRefusedAgainWaitsAnew() throws Exception {
        var routes = routes(OFTEN, "0");
        routes.suspend("orders", account, "login refused");
        routes.waits("orders");
        var first = waits(routes, new AtomicBoolean(true));
        answer.set(BigDecimal.ONE);
        assertThat(first).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(true);

        answer.set(new IllegalStateException("login refused"));
        var before = asked.get();
        await().until(() -> asked.get() > before + 1);
        routes.suspend("orders", account, "login refused");
        routes.passed("orders");
        assertThat(status()).as("the account does not answer").isEqualTo(ServiceStatus.Suspended);
        answer.set(BigDecimal.ONE);

        awaitResumed();
    }

    @Test
    void aMessageWaitsNoLongerThanItIsWorth() throws Exception {
        var routes = routes(SELDOM, "0");
        routes.suspend("orders", account, "login refused");
        var worthIt = new AtomicBoolean(true);
        var ended = waits(routes, worthIt);

        worthIt.set(false);

        assertThat(ended).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(false);
    }

    @Test
    void aMessageTriesAgainWhenAnOperatorHasResumedItsRoute() throws Exception {
        var routes = routes(SELDOM, "0");
        routes.suspend("orders", account, "login refused");
        var ended = waits(routes, new AtomicBoolean(true));

        context.getRouteController().resumeRoute("orders");

        assertThat(ended).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(true);
    }

    @Test
    void aMessageWhoseRouteIsNotSuspendedDoesNotWait() throws Exception {
        var routes = routes(SELDOM, "0");

        assertThat(routes.await("orders", () -> true)).isTrue();
        assertThat(routes.await("orders", () -> false)).isFalse();
    }

    @Test
    void atTheEndNoMessageWaits() throws Exception {
        var routes = routes(SELDOM, "0");
        routes.suspend("orders", account, "login refused");
        var ended = new ArrayList<>(List.of(waits(routes, new AtomicBoolean(true)), waits(routes, new AtomicBoolean(true))));

        routes.stop();

        assertThat(ended).allSatisfy(one -> assertThat(one).succeedsWithin(400, TimeUnit.MILLISECONDS).isEqualTo(false));
        assertThat(routes.isSuspended("orders")).isFalse();
    }

    @Test
    void aRouteIsResumedAsSoonAsTheLastWaitingMessageHasPassed() throws Exception {
        answer.set(BigDecimal.ONE);
        var routes = routes(Duration.ofSeconds(3), "0");
        routes.suspend("orders", account, "login refused");
        routes.waits("orders");
        var message = waits(routes, new AtomicBoolean(true));

        routes.passed("another");
        assertThat(message).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(true);
        routes.passed("orders");

        await().atMost(Duration.ofMillis(2500)).until(() -> status() == ServiceStatus.Started);
    }

    @Test
    void theBalanceIsAskedForAtAnEndpoint() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:points").setBody(constant(new AccountPoints(BigDecimal.TEN, 0, 0, 0, 0, 0)));
            }
        });

        assertThat(new PointsEndpoint(context, "direct:points").points()).isEqualTo(BigDecimal.TEN);
        assertThatThrownBy(() -> new PointsEndpoint(context, "direct:nowhere?block=false").points())
                .isInstanceOf(RuntimeException.class);
    }
}
