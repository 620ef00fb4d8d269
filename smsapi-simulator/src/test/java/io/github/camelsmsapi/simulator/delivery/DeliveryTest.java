// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.SmsapiSimulatorBuilder;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import io.github.camelsmsapi.simulator.settings.ReportFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DeliveryTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");

    @Test
    void aMessageGoesFromQueueBySentToDelivered() {
        try (var simulator = atNoon().start()) {
            new Caller(simulator).sms("to", "48500100200", "message", "Hi");
            assertThat(status(simulator)).isEqualTo(DeliveryStatus.QUEUE);

            simulator.advance(Duration.ofMillis(50));
            assertThat(status(simulator)).isEqualTo(DeliveryStatus.SENT);

            simulator.advance(Duration.ofMillis(150));
            assertThat(status(simulator)).isEqualTo(DeliveryStatus.DELIVERED);
            assertThat(simulator.messages().get(0).statusAt()).isEqualTo(NOON.plusMillis(200));
        }
    }

    @Test
    void aReportIsAGetWithItsParametersInOrderAndKeepsTheQueryOfTheAddress() {
        try (var simulator = atNoon().start(); var receiver = ReportReceiver.start()) {
            var sent = new Caller(simulator).sms(
                    "to", "48500100200", "message", "Hi", "idx", "a b&c", "from", "My Shop", "notify_url",
                    receiver.url() + "?secret=s%26t");
            simulator.advance(Duration.ofSeconds(1));

            await().until(() -> simulator.stats().reportsAcknowledged() == 1);
            assertThat(receiver.queries()).containsExactly(
                    "GET secret=s%26t&MsgId=" + sent.path("list").path(0).path("id").asText()
                                                           + "&status=404&status_name=DELIVERED&idx=a+b%26c"
                                                           + "&points=0.165&to=48500100200"
                                                           + "&sent_at=" + NOON.getEpochSecond() + "&donedate="
                                                           + NOON.getEpochSecond()
                                                           + "&username=simulator&mcc=260&mnc=6&from=My+Shop");
        }
    }

    @Test
    void aReportOfTheOldestFormatHasLittle() {
        try (var simulator = atNoon().delivery(delivery -> delivery.reportFormat(ReportFormat.OLDEST)).start();
             var receiver = ReportReceiver.start()) {
            new Caller(simulator).sms("to", "48500100200", "message", "Hi", "idx", "a", "notify_url", receiver.url());
            simulator.advance(Duration.ofSeconds(1));

            await().until(() -> simulator.stats().reportsAcknowledged() == 1);
            assertThat(receiver.received()).singleElement().satisfies(
                    report -> assertThat(report).containsOnlyKeys("MsgId", "status", "idx", "donedate", "username"));
        }
    }

    @Test
    void aReportGoesToEveryActiveRegisteredAddressUnlessTheRequestNamesOne() {
        try (var simulator = atNoon().start();
             var registered = ReportReceiver.start(); var own = ReportReceiver.start()) {
            simulator.reportTo(registered.url());
            var caller = new Caller(simulator);
            caller.sms("to", "48500100200", "message", "Hi", "idx", "a");
            caller.sms("to", "48500100201", "message", "Hi", "idx", "b", "notify_url", own.url());
            simulator.advance(Duration.ofSeconds(1));

            await().until(() -> simulator.stats().reportsAcknowledged() == 2);
            assertThat(registered.all("idx")).containsExactly("a");
            assertThat(own.all("idx")).containsExactly("b");
        }
    }

    @Test
    void aReportIsRepeatedUntilTheAnswerIsExactlyOk() {
        var answers = List.of("ok", "OK\n", "Thanks", "OK");
        var calls = new AtomicInteger();
        try (var simulator = atNoon().start();
             var receiver = ReportReceiver.answering(query -> answers.get(calls.getAndIncrement()))) {
            simulator.reportTo(receiver.url());
            new Caller(simulator).sms("to", "48500100200", "message", "Hi", "idx", "a");

            await().pollInterval(Duration.ofMillis(10)).until(() -> {
                simulator.advance(Duration.ofSeconds(1));
                return simulator.stats().reportsAcknowledged() == 1;
            });
            assertThat(receiver.all("idx")).containsExactly("a", "a", "a", "a");
            assertThat(simulator.stats().reportsSent()).isEqualTo(4);
        }
    }

    @Test
    void anAddressThatCannotBeReachedIsTriedAgainInItsOwnTime() {
        try (var simulator = SmsapiSimulator.builder()
                .delivery(delivery -> delivery.finalAfter(Duration.ZERO).retryInterval(Duration.ofMillis(20)))
                .start()) {
            simulator.reportTo("http://127.0.0.1:1/nobody");
            new Caller(simulator).sms("to", "48500100200", "message", "Hi");

            await().until(() -> simulator.stats().reportsSent() > 3);
            assertThat(simulator.stats().reportsAcknowledged()).isZero();
        }
    }

    @Test
    void severalReportsTravelInOneCallSeparatedByCommas() {
        try (var simulator = atNoon().delivery(delivery -> delivery.reportsPerCall(2)).start();
             var receiver = ReportReceiver.start()) {
            simulator.reportTo(receiver.url());
            new Caller(simulator).sms("to", "48500100200,48900010405,48500100202", "message", "Hi", "idx", "a|b|c");
            simulator.advance(Duration.ofSeconds(1));
            simulator.advance(Duration.ofSeconds(1));

            await().until(() -> simulator.stats().reportsAcknowledged() == 3);
            assertThat(receiver.all("idx")).containsExactlyInAnyOrder("a,b", "c");
            assertThat(receiver.all("status")).containsExactlyInAnyOrder("404,405", "404");
        }
    }

    @Test
    void intermediateStatusesAreReportedWhenAskedFor() {
        try (var simulator = atNoon().delivery(delivery -> delivery
                .intermediate(DeliveryStatus.SENT, DeliveryStatus.ACCEPTED).callsAtOnce(1)).start();
             var receiver = ReportReceiver.start()) {
            simulator.reportTo(receiver.url());
            new Caller(simulator).sms("to", "48500100200", "message", "Hi");
            simulator.advance(Duration.ofSeconds(1));

            await().until(() -> simulator.stats().reportsAcknowledged() == 3);
            assertThat(receiver.all("status")).containsExactly("403", "410", "404");
        }
    }

    @Test
    void reportsComeTwiceWhenAskedFor() {
        try (var simulator = atNoon().delivery(delivery -> delivery.duplicates(true)).start();
             var receiver = ReportReceiver.start()) {
            simulator.reportTo(receiver.url());
            new Caller(simulator).sms("to", "48500100200", "message", "Hi", "idx", "a");
            simulator.advance(Duration.ofSeconds(1));

            await().until(() -> simulator.stats().reportsAcknowledged() == 2);
            assertThat(receiver.all("idx")).containsExactly("a", "a");
        }
    }

    @Test
    void reportsComeOutOfOrderWhenAskedFor() {
        var idxs = IntStream.range(0, 50).mapToObj(i -> "i" + i).toList();
        var numbers = IntStream.range(0, 50).mapToObj(i -> "48" + (500_100_200 + i)).collect(Collectors.joining(","));
        try (var simulator = atNoon().delivery(delivery -> delivery
                .shuffleWithin(Duration.ofMinutes(1)).callsAtOnce(1)).start();
             var receiver = ReportReceiver.start()) {
            simulator.reportTo(receiver.url());
            new Caller(simulator).sms("to", numbers, "message", "Hi", "idx", String.join("|", idxs));
            simulator.advance(Duration.ofSeconds(1));
            simulator.advance(Duration.ofMinutes(1));

            await().until(() -> simulator.stats().reportsAcknowledged() == 50);
            assertThat(receiver.all("idx")).containsExactlyInAnyOrderElementsOf(idxs)
                    .isNotEqualTo(idxs);
        }
    }

    @Test
    void aMessageThatIsNotDeliveredInTimeExpires() {
        try (var simulator = atNoon().delivery(delivery -> delivery.finalAfter(Duration.ofHours(2))).start()) {
            new Caller(simulator).sms(
                    "to", "48500100200", "message", "Hi", "expiration_date",
                    Long.toString(NOON.plus(Duration.ofHours(1)).getEpochSecond()));
            simulator.advance(Duration.ofHours(3));

            assertThat(status(simulator)).isEqualTo(DeliveryStatus.EXPIRED);
        }
    }

    @Test
    void testMessagesAreNotReported() {
        try (var simulator = atNoon().start(); var receiver = ReportReceiver.start()) {
            simulator.reportTo(receiver.url());
            var caller = new Caller(simulator);
            caller.sms("to", "48500100200", "message", "Hi", "test", "1");
            caller.sms("to", "48500100201", "message", "Hi", "idx", "real");
            simulator.advance(Duration.ofSeconds(1));

            await().until(() -> simulator.stats().reportsAcknowledged() == 1);
            assertThat(receiver.all("idx")).containsExactly("real");
        }
    }

    @Test
    void twentyThousandMessagesAreReportedOnceEach() {
        try (var simulator = atNoon().delivery(delivery -> delivery.reportsPerCall(50)).start();
             var receiver = ReportReceiver.start()) {
            simulator.reportTo(receiver.url());
            var caller = new Caller(simulator);
            for (var half = 0; half < 2; half++) {
                var first = 500_000_000 + half * 10_000;
                caller.sms("message", "Hi", "to", IntStream.range(first, first + 10_000).mapToObj(n -> "48" + n)
                        .collect(Collectors.joining(",")));
            }
            simulator.advance(Duration.ofSeconds(1));
            simulator.advance(Duration.ofSeconds(1));

            await().atMost(Duration.ofSeconds(30)).until(() -> simulator.stats().reportsAcknowledged() == 20_000);
            assertThat(simulator.stats().reportsSent()).isEqualTo(20_000);
        }
    }

    private static SmsapiSimulatorBuilder atNoon() {
        return SmsapiSimulator.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static DeliveryStatus status(SmsapiSimulator simulator) {
        return simulator.messages().get(0).status();
    }
}
