// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.gateway;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.SmsapiSimulatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class IncomingTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");

    @Test
    void anIncomingMessageIsPostedAsAFormWithTheQueryOfTheAddress() {
        try (var simulator = atNoon().start(); var receiver = ReportReceiver.start()) {
            register(simulator, receiver.url() + "?secret=s%26t", "all", "");

            var answer = new Caller(simulator).postJson("/_simulator/incoming",
                    "{\"from\": \"48500100200\", \"to\": \"48500300400\", \"text\": \"Zażółć & co\\nTAK 😀\"}");

            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(Caller.json(answer).path("callbacks").asInt()).isEqualTo(1);
            await().until(() -> simulator.stats().reportsAcknowledged() == 1);
            assertThat(receiver.queries()).containsExactly(
                    "POST secret=s%26t&sms_to=48500300400&sms_from=48500100200"
                                                           + "&sms_text=Za%C5%BC%C3%B3%C5%82%C4%87+%26+co%0ATAK+%F0%9F%98%80"
                                                           + "&sms_date=" + NOON.getEpochSecond() + "&username=simulator");
        }
    }

    @Test
    void anAnswerNamesTheMessageThatItAnswers() {
        try (var simulator = atNoon().start(); var receiver = ReportReceiver.start()) {
            register(simulator, receiver.url(), "2way", "");
            var caller = new Caller(simulator);
            var id = caller.sms("to", "48500100200", "message", "Coming?").path("list").path(0).path("id").asText();

            caller.postJson("/_simulator/incoming",
                    "{\"from\": \"48500100200\", \"text\": \"YES\", \"MsgId\": \"" + id + "\"}");

            await().until(() -> simulator.stats().reportsAcknowledged() == 1);
            assertThat(receiver.all("MsgId")).containsExactly(id);
            assertThat(receiver.all("sms_to")).containsExactly(IncomingMessage.SHARED_NUMBER);
        }
    }

    @Test
    void aMessageIsToldToTheCallbacksForItsNumberOnly() {
        try (var simulator = atNoon().start();
             var all = ReportReceiver.start(); var shared = ReportReceiver.start(); var number = ReportReceiver.start()) {
            register(simulator, all.url(), "all", "");
            register(simulator, shared.url(), "2way", "");
            register(simulator, number.url(), "number", "48500300400");

            assertThat(simulator.receive(IncomingMessage.of("48500100200", "shared"))).containsExactly(all.url(), shared.url());
            assertThat(simulator.receive(IncomingMessage.of("48500100200", "own").to("48500300400")))
                    .containsExactly(all.url(), number.url());
            assertThat(simulator.receive(IncomingMessage.of("48500100200", "another").to("48500300401")))
                    .containsExactly(all.url());

            await().until(() -> simulator.stats().reportsAcknowledged() == 5);
            assertThat(all.all("sms_text")).containsExactlyInAnyOrder("shared", "own", "another");
            assertThat(number.all("sms_text")).containsExactly("own");
        }
    }

    @Test
    void aMessageIsToldAgainUntilItIsTaken() {
        var calls = new AtomicInteger();
        try (var simulator = SmsapiSimulator.builder()
                .delivery(delivery -> delivery.retryInterval(Duration.ofMillis(20))).start();
             var receiver = ReportReceiver.answering(query -> calls.incrementAndGet() < 3 ? "ok" : "OK")) {
            register(simulator, receiver.url(), "all", "");

            simulator.receive(IncomingMessage.of("48500100200", "TAK"));

            await().until(() -> simulator.stats().reportsAcknowledged() == 1);
            assertThat(receiver.all("sms_text")).containsExactly("TAK", "TAK", "TAK");
        }
    }

    @Test
    void messagesNeverShareACall() {
        try (var simulator = SmsapiSimulator.builder().delivery(delivery -> delivery.reportsPerCall(10)).start();
             var receiver = ReportReceiver.start()) {
            register(simulator, receiver.url(), "all", "");

            for (var i = 0; i < 5; i++) {
                simulator.receive(IncomingMessage.of("48500100200", "a,b " + i));
            }

            await().until(() -> simulator.stats().reportsAcknowledged() == 5);
            assertThat(receiver.all("sms_text")).containsExactlyInAnyOrder("a,b 0", "a,b 1", "a,b 2", "a,b 3", "a,b 4");
        }
    }

    @Test
    void whatNobodyTookOutlivesTheSimulator(@TempDir Path folder) {
        var data = folder.resolve("data");
        var answer = new AtomicReference<>("busy");
        try (var receiver = ReportReceiver.answering(query -> answer.get())) {
            try (var simulator = SmsapiSimulator.builder().server(server -> server.data(data)).start()) {
                register(simulator, receiver.url(), "all", "");
                simulator.receive(IncomingMessage.of("48500100200", "TAK"));
                await().until(() -> !receiver.received().isEmpty());
            }
            answer.set("OK");
            try (var simulator = SmsapiSimulator.builder().server(server -> server.data(data)).start()) {
                await().until(() -> simulator.stats().reportsAcknowledged() == 1);
            }
            assertThat(receiver.queries()).allMatch(query -> query.startsWith("POST sms_to=")).hasSizeGreaterThan(1);
        }
    }

    @Test
    void whatIsNoMessageIsRefused() {
        try (var simulator = atNoon().start()) {
            var caller = new Caller(simulator);

            assertThat(caller.postJson("/_simulator/incoming", "{\"from\": \"48500100200\"}").statusCode()).isEqualTo(400);
            assertThat(caller.postJson("/_simulator/incoming", "{\"from\": \"Ann\", \"text\": \"a\"}").statusCode())
                    .isEqualTo(400);
            assertThatThrownBy(() -> simulator.receive(IncomingMessage.of("48500100200", "a").answering("never-sent")))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("answers");
        }
    }

    private static void register(SmsapiSimulator simulator, String url, String receiver, String number) {
        var created = new Caller(simulator).postJson("/callbacks", """
                {"url": "%s", "type": "sms_mo", "receiver_type": "%s", "receiver_number": "%s"}"""
                .formatted(url, receiver, number));
        assertThat(created.statusCode()).isEqualTo(201);
    }

    private static SmsapiSimulatorBuilder atNoon() {
        return SmsapiSimulator.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
