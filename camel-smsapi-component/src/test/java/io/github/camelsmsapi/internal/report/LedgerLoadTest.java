// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.TrackedMessage;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.SmsapiIdempotentRepository;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Twenty thousand messages, whose reports come in heaps, twice, in any order, and some before the answer. */
@Timeout(300) // long enough for a machine that has other things to do
class LedgerLoadTest {

    private static final int SINGLE = 2_000;
    private static final int TOGETHER = 18_000;
    private static final int MESSAGES = SINGLE + TOGETHER;
    private static final int THREADS = 16;
    /** Magic numbers of the simulator for each final status that it reports. */
    private static final List<String> ENDS = List.of("48900010402", "48900010404", "48900010405", "48900010406", "48900010407",
            "48900010408", "48900010412");

    private final InMemoryMessageLedger ledger = new InMemoryMessageLedger(MESSAGES);
    private final Queue<String> handled = new ConcurrentLinkedQueue<>();

    private static String number(int message) {
        return message % 10 == 0 ? ENDS.get(message / 10 % ENDS.size()) : "485" + (10_000_000 + message);
    }

    private static String idx(int message) {
        return "order-" + message;
    }

    private static SmsapiSimulator gateway() {
        return SmsapiSimulator.builder().account(account -> account.points(new BigDecimal("1000000")))
                .gateway(rules -> rules.attemptsPerNumber(0))
                .delivery(delivery -> delivery.sentAfter(Duration.ofMillis(10)).finalAfter(Duration.ofMillis(50))
                        .intermediate(DeliveryStatus.SENT).reportsPerCall(20).duplicates(true)
                        .shuffleWithin(Duration.ofMillis(500)).retryInterval(Duration.ofMillis(200)))
                .faults(faults -> faults.add(FaultRule.of(SendFault.ANSWER_LOST).probability(0.01))
                        .add(FaultRule.of(SendFault.SLOW).probability(0.02).delay(Duration.ofMillis(800))))
                .start();
    }

    private CallbackFixture fixture(SmsapiSimulator gateway) throws Exception {
        var fixture = new CallbackFixture(gateway.url());
        var options = fixture.context.getComponent("smsapi", SmsapiComponent.class).getConfiguration();
        options.setLedger(ledger);
        options.setRequestsPerSecond(100_000);
        return fixture.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from(fixture.webhook("reports", "/callback"))
                        .idempotentConsumer(simple("${body.id} ${body.statusName}"),
                                new SmsapiIdempotentRepository())
                        .process(exchange -> {
                            var report = exchange.getMessage().getBody(DeliveryReport.class);
                            handled.add(report.id() + ' ' + report.statusName());
                        });
            }
        }).start();
    }

    private void send(CallbackFixture fixture) throws InterruptedException {
        var template = fixture.context.createProducerTemplate();
        var next = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            threads.invokeAll(IntStream.range(0, THREADS).mapToObj(thread -> Executors.callable(() -> {
                for (var message = next.getAndIncrement(); message < SINGLE; message = next.getAndIncrement()) {
                    // what fails is in the ledger
                    var sms = SmsMessage.to(number(message)).text("Hello").idx(idx(message));
                    template.send("smsapi:sms/send", exchange -> exchange.getMessage().setBody(sms));
                }
            })).toList());
        } finally {
            threads.shutdownNow();
        }
        template.sendBody("smsapi:sms/send?maxRecipientsPerRequest=500&allowDuplicates=true",
                IntStream.range(SINGLE, MESSAGES)
                        .mapToObj(message -> SmsMessage.to(number(message)).text("Hello").idx(idx(message))).iterator());
    }

    @Test
    void everyMessageEndsWithTheStatusThatTheGatewayHasAndEachReportIsHandledOnce() throws Exception {
        try (var gateway = gateway(); var fixture = fixture(gateway)) {
            send(fixture);

            var booked = gateway.messages().stream().collect(Collectors.toMap(BookedMessage::idx, Function.identity()));
            assertThat(booked).hasSize(MESSAGES);
            await().atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofMillis(200))
                    .until(() -> gateway.stats().reportsAcknowledged() == 4 * MESSAGES);

            var ends = gateway.messages();
            assertThat(ends).allSatisfy(message -> assertThat(tracked(message)).satisfies(it -> {
                assertThat(it.id()).isEqualTo(message.id());
                assertThat(it.outcome()).isEqualTo(Outcome.SENT);
                assertThat(it.status().number()).isEqualTo(message.status().number());
                assertThat(it.isSettled()).isTrue();
            }));
            assertThat(ends.stream().collect(Collectors.groupingBy(BookedMessage::status))).hasSize(ENDS.size());
            assertThat(ledger.forgotten()).isZero();
            assertThat(gateway.stats().answersLost()).isPositive();
            assertThat(handled).hasSize(2 * MESSAGES).doesNotHaveDuplicates();
        }
    }

    private TrackedMessage tracked(BookedMessage message) {
        var all = ledger.findByIdx(message.idx());
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
