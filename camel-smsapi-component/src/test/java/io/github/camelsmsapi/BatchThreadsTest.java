// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.SynchronizationAdapter;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes after a batched message in its route runs on no thread that others wait for. Where steps can only go on
 * together, at a barrier, one thread that ran them one after the other would never come to an end.
 */
@Timeout(120)
class BatchThreadsTest extends GatewayTest {

    private static final int TOGETHER = 40;

    private final CyclicBarrier together = new CyclicBarrier(TOGETHER);
    private final CountDownLatch open = new CountDownLatch(1);
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setMaxTotalConnections(2); // and so as many requests at a time
        configuration.setBatchSize(10);
        configuration.setRequestsPerSecond(10_000);
    }

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:order").to("direct:send").process(exchange -> {
                    // as a bean does that informs somebody else
                    var copy = template.request("direct:copy", inner -> inner.getMessage().setBody("Copy"));
                    exchange.setProperty("copied", copy.getException() == null);
                });
                from("direct:copy").setHeader(SmsapiConstants.TO, constant("48500999999")).to("direct:send");
                from("direct:send").to("smsapi:sms/send");
                from("direct:step").to("smsapi:sms/send").process(exchange -> threads.add(Thread.currentThread().getName()))
                        .process(exchange -> together.await());
                from("direct:held").to("smsapi:sms/send").process(exchange -> open.await());
                from("direct:redelivered")
                        .onException(SmsapiException.class).maximumRedeliveries(3).redeliveryDelay(1)
                        .onRedelivery(exchange -> together.await()).end()
                        .to("smsapi:sms/send?batchSize=10&batchLinger=600000"); // each batch is full
                from("direct:long").to("smsapi:sms/send?batchSize=1000&batchLinger=600000");
            }
        });
    }

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.accepted("1"));
    }

    private List<CompletableFuture<Exchange>> send(String uri, int count) {
        return IntStream.range(0, count).mapToObj(i -> template.asyncSend(uri, exchange -> {
            exchange.getMessage().setBody("Hello");
            exchange.getMessage().setHeader(SmsapiConstants.TO, String.valueOf(48500000000L + i));
        })).toList();
    }

    private static List<Exchange> all(List<CompletableFuture<Exchange>> futures) throws Exception {
        CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).get(100, TimeUnit.SECONDS);
        return futures.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void ordersWhoseBeansSendThroughTheSameRouteAllEnd() throws Exception {
        assertThat(all(send("direct:order", 1500))).allSatisfy(exchange -> {
            assertThat(exchange.getException()).isNull();
            assertThat(exchange.getProperty("copied")).isEqualTo(true);
        });
    }

    @Test
    void aStepAfterTheSendHoldsUpNoOtherMessage() throws Exception {
        assertThat(all(send("direct:step", TOGETHER))).allSatisfy(exchange -> assertThat(exchange.getException()).isNull());
        assertThat(threads).noneMatch(name -> name.contains("SmsapiBatch") || name.contains("SmsapiTimer"));
    }

    @Test
    void routesThatAreHeldUpLeaveTheRequestsAlone() throws Exception {
        var held = send("direct:held", 200);
        Awaitility.await().untilAsserted(() -> assertThat(gateway.requests().stream()
                .mapToInt(request -> request.form().get("to").split(",").length).sum()).isEqualTo(200));
        assertThat(held).noneMatch(CompletableFuture::isDone);

        assertThat(all(send("direct:send", 5))).allSatisfy(exchange -> assertThat(exchange.getException()).isNull());
        open.countDown();
        all(held);
    }

    @Test
    void theDelayBeforeARedeliveryHoldsUpNoOtherMessage() throws Exception {
        for (var i = 0; i < TOGETHER / 10; i++) {
            gateway.then(Reply.answer(503, "text/plain", "later"));
        }

        assertThat(all(send("direct:redelivered", TOGETHER)))
                .allSatisfy(exchange -> assertThat(exchange.getException()).isNull());
    }

    @Test
    void aTransactedExchangeGoesOnOnItsOwnThread() {
        var before = Thread.currentThread();
        var after = new ArrayList<Thread>();
        var exchange = context.getEndpoint("direct:send").createExchange();
        exchange.getExchangeExtension().setTransacted(true);
        exchange.getMessage().setBody("Hello");
        exchange.getMessage().setHeader(SmsapiConstants.TO, NUMBER);
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange done) {
                after.add(Thread.currentThread());
            }
        });
        template.send("direct:send", exchange);

        assertThat(exchange.getException()).isNull();
        assertThat(after).containsExactly(before);
    }

    @Test
    void stoppingInTheMidstOfALingerSendsWhatWaitsAndEndsEveryExchangeAndThread() throws Exception {
        var waiting = send("direct:long", 300);
        Awaitility.await().until(() -> ((SmsapiComponent) context.getComponent("smsapi")).shared().batchers().waiting() == 300);

        context.stop();

        assertThat(all(waiting)).allSatisfy(exchange -> assertThat(exchange.getException()).isNull());
        Awaitility.await().untilAsserted(() -> {
            assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().contains("Smsapi"));
            assertThat(gateway.openConnections()).isZero();
        });
    }

    @Test
    void stoppingWhileTheGatewayIsSilentEndsEveryExchangeAndThread() throws Exception {
        context.getShutdownStrategy().setTimeout(1);
        context.getExecutorServiceManager().setShutdownAwaitTermination(1000);
        gateway.otherwise(Reply.silence());
        var waiting = send("direct:send", 100);
        Awaitility.await().until(() -> gateway.requests().size() == 2);

        context.stop();

        var ended = all(waiting);
        assertThat(ended).allSatisfy(exchange -> assertThat(exchange.getException()).isInstanceOf(SmsapiException.class));
        assertThat(
                ended.stream().filter(exchange -> exchange.getException(SmsapiException.class).getOutcome() == Outcome.UNKNOWN))
                .hasSizeLessThanOrEqualTo(20);
        Awaitility.await().untilAsserted(() -> {
            assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().contains("Smsapi"));
            assertThat(gateway.openConnections()).isZero();
        });
    }
}
