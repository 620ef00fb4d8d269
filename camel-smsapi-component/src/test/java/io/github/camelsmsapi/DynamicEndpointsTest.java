// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelsmsapi.internal.sending.SharedResources;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Endpoints that are made while the route runs cost no thread and no connection, and leave nothing behind. */
@Timeout(180)
class DynamicEndpointsTest extends GatewayTest {

    /** More than Camel's caches hold. */
    private static final int TENANTS = 1500;
    private static final int CACHED = 1000;

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:tenants").toD("smsapi:sms/send?to=" + NUMBER + "&token=${header.tenant}");
                from("direct:uncached").toD("smsapi:sms/send?to=" + NUMBER + "&token=${header.tenant}", -1);
                from("direct:timeouts").toD("smsapi:sms/send?to=" + NUMBER + "&responseTimeout=${header.tenant}", 10);
                from("direct:batched").toD("smsapi:sms/send?to=${header.to}&batchSize=100&batchLinger=50");
                from("direct:batchedTenants")
                        .toD("smsapi:sms/send?to=" + NUMBER + "&token=${header.tenant}&batchSize=100&batchLinger=20");
            }
        });
    }

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.accepted("1"));
    }

    private SharedResources shared() {
        return ((SmsapiComponent) context.getComponent("smsapi")).shared();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().contains("Smsapi")).count();
    }

    private void sendForEach(String uri, String header, int from, int count) {
        for (var i = from; i < from + count; i++) {
            var exchange = exchange(uri, "Hello", Map.of(header, String.valueOf(i)));
            assertThat(exchange.getException()).isNull();
        }
    }

    @Test
    void tenantsShareConnectionsAndThoseThatCamelForgetsAreForgotten() {
        var smsapi = (SmsapiComponent) context.getComponent("smsapi");
        sendForEach("direct:tenants", "tenant", 1, TENANTS);

        assertThat(gateway.requests().stream().map(request -> request.headers().get("authorization")).distinct())
                .hasSize(TENANTS);
        assertThat(gateway.openConnections()).isOne();
        assertThat(threads()).isLessThanOrEqualTo(1);
        assertThat(smsapi.shared().clients().connectionPools()).isOne();
        Awaitility.await().atMost(60, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(smsapi.shared().clients().all()).hasSizeLessThanOrEqualTo(CACHED + 1));
        context.stop();
        Awaitility.await().untilAsserted(() -> {
            assertThat(threads()).isZero();
            assertThat(gateway.openConnections()).isZero();
        });
        assertThat(smsapi.shared().clients().all()).isEmpty();
    }

    @Test
    void anEndpointForEachMessageUsesWhatTheLastOneUsed() {
        sendForEach("direct:uncached", "tenant", 1, 20);
        var clients = shared().clients();
        assertThat(gateway.openConnections()).isOne();

        Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> {
            assertThat(clients.all()).isEmpty();
            assertThat(clients.connectionPools()).isZero();
            assertThat(gateway.openConnections()).isZero();
        });
    }

    @Test
    void connectionsThatNoEndpointUsesAnyMoreAreClosed() {
        sendForEach("direct:timeouts", "tenant", 30_000, 50);

        Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> {
            assertThat(shared().clients().connectionPools()).isLessThanOrEqualTo(11);
            assertThat(gateway.openConnections()).isLessThanOrEqualTo(11);
        });
    }

    @Test
    void recipientsOfOneTextFillBatchesTogetherThoughEachHasAnEndpoint() throws Exception {
        var sending = IntStream.range(0, TENANTS).mapToObj(i -> template.asyncSend("direct:batched", exchange -> {
            exchange.getMessage().setBody("Hello");
            exchange.getMessage().setHeader("to", String.valueOf(48500000000L + i));
        })).toList();
        CompletableFuture.allOf(sending.toArray(CompletableFuture[]::new)).get(100, TimeUnit.SECONDS);

        assertThat(sending).allSatisfy(done -> assertThat(done.join().getException()).isNull());
        assertThat(gateway.requests()).hasSizeLessThan(TENANTS / 2);
        assertThat(shared().batchers().all()).hasSize(1);
        Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> assertThat(threads()).isLessThanOrEqualTo(1));
    }

    @Test
    void manyTenantsThatBatchAtTheSameTimeAllSend() throws Exception {
        var threads = Executors.newFixedThreadPool(16);
        try {
            var sending = IntStream.range(0, TENANTS).mapToObj(i -> threads.submit(
                    () -> exchange("direct:batchedTenants", "Hello", Map.of("tenant", "t" + i)).getException())).toList();
            for (var done : sending) {
                assertThat(done.get()).isNull();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(gateway.requests()).hasSize(TENANTS);
        Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> assertThat(threads()).isLessThanOrEqualTo(1));
    }
}
