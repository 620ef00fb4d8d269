// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.callbacks;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.IncomingSms;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Calls routes as SMSAPI does, which repeats each call until it is answered {@code OK}, does not wait for some of the
 * answers, brings calls late, and reports by what the simulator has booked. The size is set by {@code -Dcallbacks.calls}, what is random by
 * {@code -Dcallbacks.seed}.
 */
public final class CallbackStorm {

    private static final int CALLS = Integer.getInteger("callbacks.calls", 3000);
    private static final long SEED = Long.getLong("callbacks.seed", Instant.now().toEpochMilli());
    private static final int MESSAGES = Math.min(20_000, Math.max(200, CALLS / 20));
    private static final int THREADS = 8;
    private static final int MOST_REPETITIONS = 40;
    private static final Duration SLOW = Duration.ofMillis(20);
    private static final List<String> ENDS = List.of("402", "404", "405", "406", "407", "408", "412");

    private final SmsapiSimulator gateway;
    private final Map<String, Integer> handled = new ConcurrentHashMap<>();
    private final Map<String, Boolean> failed = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger unheard = new AtomicInteger();

    public CallbackStorm(SmsapiSimulator gateway) {
        this.gateway = gateway;
    }

    /** A gateway whose messages come to their end at once, and that calls nobody. */
    public static SmsapiSimulator gateway() {
        return SmsapiSimulator.builder().account(account -> account.points(new BigDecimal("10000000")))
                .gateway(rules -> rules.attemptsPerNumber(0))
                .delivery(delivery -> delivery.sentAfter(Duration.ofMillis(1)).finalAfter(Duration.ofMillis(5))).start();
    }

    /** What a route does behind the idempotent consumer: it fails at some when they first come, and is slow at others. */
    public void handle(Exchange exchange) {
        var body = exchange.getMessage().getBody();
        var key = body instanceof DeliveryReport report ? report.id() + "-" + report.statusNumber()
                : ((IncomingSms) body).text();
        if (key.hashCode() % 50 == 0) {
            LockSupport.parkNanos(SLOW.toNanos());
        }
        if (key.hashCode() % 30 == 0 && failed.put(key, true) == null) {
            throw new IllegalStateException("the shop is down");
        }
        handled.merge(key, 1, Integer::sum);
    }

    /**
     * Sends messages, and calls until all is taken over; then everything is as it should be.
     *
     * @param reports where reports are taken
     * @param inbox   where incoming messages are taken
     */
    public void run(CamelContext context, MessageLedger ledger, String reports, String inbox) throws Exception {
        System.out.println("callbacks.seed=" + SEED + " callbacks.calls=" + CALLS);
        context.createProducerTemplate().sendBody("smsapi:sms/send?maxRecipientsPerRequest=500&allowDuplicates=true",
                IntStream.range(0, MESSAGES).mapToObj(i -> SmsMessage.to("48900010" + ENDS.get(i % ENDS.size())).text("Hello")
                        .idx("order-" + i)).iterator());
        await().atMost(Duration.ofMinutes(2)).until(() -> gateway.messages().stream()
                .allMatch(message -> ENDS.contains(String.valueOf(message.status().number()))));
        var messages = gateway.messages();
        assertThat(messages).hasSize(MESSAGES);
        var began = System.nanoTime();

        var maker = new CallMaker(new Random(SEED));
        var texts = maker.texts(MESSAGES / 4);
        call(new LinkedBlockingQueue<>(maker.calls(messages, texts, CALLS)), reports, inbox);

        System.out.println(made + " calls in " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s, "
                           + MESSAGES + " messages, " + texts.size() + " incoming, " + unheard + " answers not waited for, "
                           + failed.size() + " failures of the route");
        assertThat(messages).allSatisfy(message -> assertThat(ledger.findById(message.id())).hasValueSatisfying(
                known -> assertThat(known.status().number()).isEqualTo(message.status().number())));
        assertThat(handled.keySet()).isEqualTo(Stream.concat(texts.stream(), messages.stream()
                .flatMap(message -> List.of(DeliveryStatus.SENT, message.status()).stream()
                        .map(status -> message.id() + "-" + status.number())))
                .collect(Collectors.toSet()));
        assertThat(handled.values()).as("how often each report and message was handled").containsOnly(1);
    }

    private void call(LinkedBlockingQueue<CallMaker.Call> calls, String reports, String inbox) throws Exception {
        var repetitions = new ConcurrentHashMap<CallMaker.Call, Integer>();
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var done : threads.invokeAll(IntStream.range(0, THREADS).mapToObj(thread -> Executors.callable(() -> {
                for (var call = calls.poll(); call != null; call = calls.poll()) {
                    var isLate = ThreadLocalRandom.current().nextInt(50) == 0; // others overtake it
                    if (isLate || !isOk(client, call.incoming() ? inbox : reports, call)) {
                        assertThat(repetitions.merge(call, 1, Integer::sum)).as("repetitions of %s", call)
                                .isLessThan(MOST_REPETITIONS);
                        calls.add(call);
                    }
                }
            })).toList())) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isOk(HttpClient client, String url, CallMaker.Call call) {
        made.incrementAndGet();
        var request = call.post()
                ? HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(call.parameters()))
                : HttpRequest.newBuilder(URI.create(url + (url.contains("?") ? "&" : "?") + call.parameters()));
        var isUnheard = ThreadLocalRandom.current().nextInt(20) == 0; // the answer comes too late, or is lost
        if (isUnheard) {
            unheard.incrementAndGet();
            request.timeout(Duration.ofMillis(1 + ThreadLocalRandom.current().nextLong(SLOW.toMillis())));
        }
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("answer to %s", call).isIn(200, 503);
            return answer.body().equals("OK") && !isUnheard;
        } catch (IOException failure) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
