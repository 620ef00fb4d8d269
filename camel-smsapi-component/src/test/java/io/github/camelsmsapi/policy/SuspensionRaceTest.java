// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.service.ServiceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Routes are suspended and resumed by several threads, and stopped meanwhile. */
class SuspensionRaceTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static DefaultCamelContext context() throws Exception {
        var context = new DefaultCamelContext();
        context.disableJMX();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:orders?pollTimeout=5").routeId("orders").log("${body}");
            }
        });
        context.start();
        return context;
    }

    @RepeatedTest(20)
    void aRouteThatIsStoppedStaysStopped() throws Exception {
        var context = context();
        var consumer = context.getRoute("orders").getConsumer();
        var suspensions = RouteSuspensions.of(context);
        var over = new AtomicBoolean();
        var begun = new CountDownLatch(2);
        for (var holder : new String[] { "one", "other" }) {
            threads.execute(() -> {
                while (!over.get()) {
                    suspendAndRelease(suspensions, holder);
                    begun.countDown();
                }
            });
        }
        begun.await();

        context.stop();
        over.set(true);
        threads.shutdown();

        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ServiceHelper.isStopped(consumer)).isTrue();
    }

    @RepeatedTest(5)
    void aRouteRunsWhenAllWhoHeldItHaveLetItGo() throws Exception {
        try (var context = context()) {
            var suspensions = RouteSuspensions.of(context);
            var done = new CountDownLatch(4);
            for (var i = 0; i < 4; i++) {
                var holder = "holder " + i;
                threads.execute(() -> {
                    for (var turn = 0; turn < 20; turn++) {
                        suspendAndRelease(suspensions, holder);
                    }
                    done.countDown();
                });
            }

            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(context.getRouteController().getRouteStatus("orders")).isEqualTo(ServiceStatus.Started);
            assertThat(ServiceHelper.isStarted(context.getRoute("orders").getConsumer())).isTrue();
        }
    }

    private static void suspendAndRelease(RouteSuspensions suspensions, Object holder) {
        try {
            suspensions.suspend("orders", holder);
            suspensions.release("orders", holder);
        } catch (Exception notYet) {
            // while the context stops
        }
    }
}
