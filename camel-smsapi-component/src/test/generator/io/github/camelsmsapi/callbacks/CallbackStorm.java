/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.books.DeliveryStatus;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Calls a route as SMSAPI does, which repeats each call until it is answered {@code OK}, loses some of the answers, and
 * reports by what the simulator has booked. The size is set by {@code -Dcallbacks.calls}, what is random by
 * {@code -Dcallbacks.seed}.
 */
public final class CallbackStorm {

    private static final int CALLS = Integer.getInteger("callbacks.calls", 3000);
    private static final long SEED = Long.getLong("callbacks.seed", Instant.now().toEpochMilli());
    private static final int MESSAGES = Math.min(20_000, Math.max(200, CALLS / 20));
    private static final int THREADS = 8;
    private static final int MOST_REPETITIONS = 40;
    private static final List<String> ENDS = List.of("402", "404", "405", "406", "407", "408", "412");

    private final SmsapiSimulator gateway;
    private final Map<String, Integer> handled = new ConcurrentHashMap<>();
    private final Map<String, Boolean> failed = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    public CallbackStorm(SmsapiSimulator gateway) {
        this.gateway = gateway;
    }

    /** A gateway whose messages come to their end at once, and that calls nobody. */
    public static SmsapiSimulator gateway() {
        return SmsapiSimulator.builder().account(account -> account.points(new BigDecimal("10000000")))
                .gateway(rules -> rules.attemptsPerNumber(0))
                .delivery(delivery -> delivery.sentAfter(Duration.ofMillis(1)).finalAfter(Duration.ofMillis(5))).start();
    }

    /** What the route does behind the idempotent consumer: it fails at some reports when they first come. */
    public void handle(Exchange exchange) {
        var report = exchange.getMessage().getBody(DeliveryReport.class);
        var key = report.id() + "-" + report.statusNumber();
        if (key.hashCode() % 30 == 0 && failed.put(key, true) == null) {
            throw new IllegalStateException("the shop is down");
        }
        handled.merge(key, 1, Integer::sum);
    }

    /** Sends messages, and calls until all is taken over; then everything is as it should be. */
    public void run(CamelContext context, MessageLedger ledger, String url) throws Exception {
        System.out.println("callbacks.seed=" + SEED + " callbacks.calls=" + CALLS);
        context.createProducerTemplate().sendBody("smsapi:sms/send?maxRecipientsPerRequest=500&allowDuplicates=true",
                IntStream.range(0, MESSAGES).mapToObj(i -> SmsMessage.to("48900010" + ENDS.get(i % ENDS.size())).text("Hello")
                        .idx("order-" + i)).iterator());
        await().atMost(Duration.ofMinutes(2)).until(() -> gateway.messages().stream()
                .allMatch(message -> ENDS.contains(String.valueOf(message.status().number()))));
        var messages = gateway.messages();
        assertThat(messages).hasSize(MESSAGES);
        var began = System.nanoTime();

        call(new LinkedBlockingQueue<>(new CallMaker(new Random(SEED)).calls(messages, CALLS)), url);

        System.out.println(made + " calls in " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s, "
                           + MESSAGES + " messages, " + failed.size() + " failures of the route");
        assertThat(messages).allSatisfy(message -> assertThat(ledger.findById(message.id())).hasValueSatisfying(
                known -> assertThat(known.status().orElseThrow().number()).isEqualTo(message.status().number())));
        assertThat(handled.keySet()).isEqualTo(messages.stream()
                .flatMap(message -> List.of(DeliveryStatus.SENT, message.status()).stream()
                        .map(status -> message.id() + "-" + status.number()))
                .collect(Collectors.toSet()));
        assertThat(handled.values()).as("how often each report was handled").containsOnly(1);
    }

    private void call(LinkedBlockingQueue<CallMaker.Call> calls, String url) throws Exception {
        var repetitions = new ConcurrentHashMap<CallMaker.Call, Integer>();
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (var done : threads.invokeAll(IntStream.range(0, THREADS).mapToObj(thread -> Executors.callable(() -> {
                for (var call = calls.poll(); call != null; call = calls.poll()) {
                    var isLost = ThreadLocalRandom.current().nextInt(20) == 0; // SMSAPI does not see the answer
                    if (!isOk(client, url, call) || isLost) {
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
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("answer to %s", call).isIn(200, 503);
            return answer.body().equals("OK");
        } catch (IOException failure) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
