// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import io.github.camelsmsapi.error.Account;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A route that is resumed for one message while others begin to wait for their login. */
class WaitsAnewTest {

    private static final String ROUTE = "orders";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final SuspendedRoutes routes = new SuspendedRoutes(context, Duration.ofMillis(10), any -> true);
    private final CountDownLatch asked = new CountDownLatch(2);
    private final CountDownLatch answers = new CountDownLatch(1);

    @BeforeEach
    void start() throws Exception {
        context.getComponent("seda", SedaComponent.class).setDefaultPollTimeout(20);
        context.addService(routes);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:orders").routeId(ROUTE).to("mock:sent");
            }
        });
        context.start();
    }

    @AfterEach
    void close() throws Exception {
        answers.countDown();
        context.close();
    }

    @Test
    void eachMessageThatWaitsTriesAgainHoweverOftenTheRouteIsSuspended() throws Exception {
        routes.suspend(ROUTE, this::pointsOnce, "login refused");
        routes.waits(ROUTE);
        asked.await(); // the first message may try, and the account is asked once more
        routes.passed(ROUTE); // so the route is to be resumed

        var second = begin(() -> BigDecimal.ONE);
        answers.countDown();
        await().pollInterval(Duration.ofMillis(1)).atMost(PATIENCE).until(() -> !routes.isSuspended(ROUTE));
        var third = begin(() -> BigDecimal.ONE);

        assertThat(second).succeedsWithin(PATIENCE).isEqualTo(true);
        routes.passed(ROUTE);
        assertThat(third).succeedsWithin(PATIENCE).isEqualTo(true);
        routes.passed(ROUTE);
        await().atMost(PATIENCE).until(() -> context.getRouteController().getRouteStatus(ROUTE).isStarted());
    }

    /** A message whose login is refused. */
    private CompletableFuture<Boolean> begin(Account account) throws InterruptedException {
        routes.suspend(ROUTE, account, "login refused");
        routes.waits(ROUTE);
        var waits = new CountDownLatch(1);
        var again = CompletableFuture.supplyAsync(() -> {
            try {
                return routes.await(ROUTE, () -> {
                    waits.countDown();
                    return true;
                });
            } catch (InterruptedException stopped) {
                return false;
            }
        });
        waits.await();
        return again;
    }

    /** Answers, and the next time fails late. */
    private BigDecimal pointsOnce() {
        asked.countDown();
        if (asked.getCount() > 0) {
            return BigDecimal.ONE;
        }
        try {
            answers.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("no points this time");
    }
}
