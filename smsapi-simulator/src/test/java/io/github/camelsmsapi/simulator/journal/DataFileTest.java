// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.journal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class DataFileTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("data/simulator.jsonl");
    }

    @Test
    void booksBalanceAndIdsSurviveARestart() {
        List<BookedMessage> before;
        try (var simulator = start()) {
            send(simulator, "48500100200", "a");
            send(simulator, "48500100201", "b");
            simulator.advance(Duration.ofSeconds(1));
            send(simulator, "48500100202", "c");
            simulator.setPoints(new BigDecimal("7.5"));
            before = simulator.messages();
        }
        try (var again = start()) {
            assertThat(again.messages()).containsExactlyElementsOf(before);
            assertThat(again.stats().points()).isEqualByComparingTo("7.5");
            assertThat(again.stats().pointsSpent()).isEqualByComparingTo("0.495");
            assertThat(again.now()).isEqualTo(NOON.plusSeconds(1));
            send(again, "48500100203", "d");
            assertThat(again.messages()).extracting(BookedMessage::id).doesNotHaveDuplicates().hasSize(4);
        }
    }

    @Test
    void anIdxIsStillADuplicateAfterARestart() {
        try (var simulator = start()) {
            send(simulator, "48500100200", "a");
        }
        try (var again = start()) {
            assertThat(again.messagesWithIdx("a")).hasSize(1);
            assertThat(error(again, "a")).isEqualTo(53);
            again.advance(Duration.ofHours(25));
            assertThat(error(again, "a")).isZero();
            assertThat(again.stats().bookedTwice()).isEqualTo(1);
        }
    }

    @Test
    void anIdxOfATestIsRememberedIfTestsTakeThem() {
        for (var run = 0; run < 3; run++) {
            try (var simulator = SmsapiSimulator.builder().server(server -> server.data(file))
                    .gateway(gateway -> gateway.testTakesIdx(true)).start()) {
                var answer = new Caller(simulator).sms(
                        "to", "48500100200", "message", "Hi", "idx", "a", "check_idx", "1", "test", "1");
                assertThat(answer.path("error").asInt()).isEqualTo(run == 0 ? 0 : 53);
                assertThat(simulator.messages()).isEmpty();
            }
        }
    }

    @Test
    void callbacksSurviveARestart() {
        String kept;
        try (var simulator = start()) {
            var caller = new Caller(simulator);
            simulator.reportTo("http://127.0.0.1:1/gone");
            var gone = Caller.json(caller.get("/callbacks")).path("collection").path(0).path("id").asText();
            caller.postJson("/callbacks", "{\"url\":\"http://127.0.0.1:1/mo\",\"type\":\"sms_mo\","
                                          + "\"receiver_type\":\"number\",\"receiver_number\":\"48500900900\"}");
            caller.send("DELETE", "/callbacks/" + gone);
            kept = caller.get("/callbacks").body();
        }
        try (var again = start()) {
            var caller = new Caller(again);
            assertThat(caller.get("/callbacks").body()).isEqualTo(kept).contains("48500900900");
            again.reportTo("http://127.0.0.1:1/new");
            assertThat(Caller.json(caller.get("/callbacks")).path("size").asInt()).isEqualTo(2);
        }
    }

    @Test
    void aDeliveryThatWasUnderWayGoesOnAndAScheduledOneWaits() {
        try (var simulator = start()) {
            send(simulator, "48500100200", "a");
            new Caller(simulator).sms("to", "48500100201", "message", "Hi", "date", "2026-05-06T12:00:00Z");
            simulator.advance(Duration.ofMillis(60));
            assertThat(statuses(simulator)).containsExactly(DeliveryStatus.SENT, DeliveryStatus.QUEUE);
        }
        try (var again = start()) {
            assertThat(statuses(again)).containsExactly(DeliveryStatus.SENT, DeliveryStatus.QUEUE);
            again.advance(Duration.ofSeconds(1));
            assertThat(statuses(again)).containsExactly(DeliveryStatus.DELIVERED, DeliveryStatus.QUEUE);
            again.advance(Duration.ofHours(25));
            assertThat(statuses(again)).containsExactly(DeliveryStatus.DELIVERED, DeliveryStatus.DELIVERED);
        }
    }

    @Test
    void onlyReportsThatNobodyTookAreSentAgain() {
        try (var receiver = ReportReceiver.answering(query -> query.contains("idx=b") ? "Later" : "OK")) {
            try (var simulator = start()) {
                simulator.reportTo(receiver.url());
                send(simulator, "48500100200", "a");
                send(simulator, "48500100201", "b");
                simulator.advance(Duration.ofSeconds(1));
                await().until(() -> simulator.stats().reportsAcknowledged() == 1 && receiver.received().size() == 2);
            }
            try (var again = start()) {
                await().until(() -> receiver.received().size() == 3);
                assertThat(receiver.all("idx").get(2)).isEqualTo("b");
                assertThat(receiver.received().get(2))
                        .isEqualTo(receiver.received().get(receiver.all("idx").indexOf("b")));
                assertThat(again.stats().reportsSent()).isEqualTo(1);
            }
        }
    }

    @Test
    void aTornLastLineIsLeftOut() throws IOException {
        try (var simulator = start()) {
            send(simulator, "48500100200", "a");
        }
        Files.writeString(file, "{\"is\":\"message\",\"id\":\"1\",\"te", StandardOpenOption.APPEND);
        for (var run = 0; run < 2; run++) {
            try (var again = start()) {
                assertThat(again.messages()).hasSize(1);
            }
        }
    }

    @Test
    void aRequestThatWasNotWrittenDownAsAWholeLeavesNothing() throws IOException {
        try (var simulator = start()) {
            send(simulator, "48500100200", "a");
            new Caller(simulator).sms(
                    "to", "48500100201,48500100202,48500100203", "message", "Hi", "idx", "b|c|d", "check_idx", "1");
        }
        var lines = Files.readAllLines(file);
        var torn = lines.stream().takeWhile(line -> !line.contains("\"idx\":\"d\"")).toList();
        Files.write(file, torn);

        try (var again = start()) {
            assertThat(again.messages()).extracting(BookedMessage::idx).containsExactly("a");
            assertThat(again.stats().pointsSpent()).isEqualByComparingTo("0.165");
            assertThat(error(again, "b")).isZero();
        }
    }

    @Test
    void anotherLineThatCannotBeReadStopsTheStartAndShowsNoNumber() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"is\":\"message\",\"number\":\"48500100200\",\"te\n{\"is\":\"end\"}\n");

        assertThatIllegalStateException().isThrownBy(this::start)
                .withMessageStartingWith("Line 1 of the data file cannot be read").withMessageNotContaining("48500");
    }

    @Test
    void aFileInUseIsAClearError() {
        try (var simulator = start()) {
            assertThatIllegalStateException().isThrownBy(this::start).withMessageContaining("in use");
            assertThat(simulator.messages()).isEmpty();
        }
    }

    @Test
    void contactsSurviveARestartAsTheyWere() {
        String before;
        String groups;
        try (var simulator = startWithGroup()) {
            var caller = new Caller(simulator);
            caller.postForm("/contacts/fields", "name", "joined", "type", "date");
            caller.postForm("/contacts", "phone_number", "48500100201", "first_name", "Ann", "joined", "2026-05-05");
            caller.postForm("/contacts/groups", "name", "vip", "contact_expire_after", "2", "idx", "g-1");
            var vip = Caller.json(caller.get("/contacts/groups?name=vip")).path("collection").path(0).path("id").asText();
            caller.sendForm("PUT", "/contacts/groups/" + vip + "/permissions/anna", "read", "1");
            caller.postForm("/contacts/groups/" + vip + "/members");
            caller.postForm("/phonebook.do", "delete_contact", "48500100200");
            caller.postForm("/phonebook.do", "add_group", "gone");
            caller.postForm("/phonebook.do", "delete_group", "gone");
            before = caller.get("/contacts").body();
            groups = caller.get("/contacts/groups?with=contacts_count").body();
        }
        for (var restart = 0; restart < 2; restart++) {
            try (var again = startWithGroup()) {
                var caller = new Caller(again);
                assertThat(caller.get("/contacts").body()).isEqualTo(before).contains("Ann", "joined");
                assertThat(caller.get("/contacts/groups?with=contacts_count").body()).isEqualTo(groups).contains("anna");
                assertThat(caller.send("HEAD", "/contacts/trash").headers().firstValue("X-Result-Count")).contains("1");
            }
        }
        try (var reset = startWithGroup()) {
            reset.reset();
            assertThat(new Caller(reset).sms("group", "drivers", "message", "Hi").path("count").asInt()).isEqualTo(1);
            assertThat(new Caller(reset).get("/contacts").body()).doesNotContain("Ann");
        }
    }

    private SmsapiSimulator startWithGroup() {
        return SmsapiSimulator.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC))
                .account(account -> account.group("drivers", List.of("48500100200")))
                .server(server -> server.data(file)).start();
    }

    @Test
    void aResetEmptiesTheFile() {
        try (var simulator = start()) {
            send(simulator, "48500100200", "a");
            simulator.reset();
            send(simulator, "48500100200", "b");
        }
        try (var again = start()) {
            assertThat(again.messages()).extracting(BookedMessage::idx).containsExactly("b");
        }
    }

    @Test
    void whatWasAnsweredIsInTheFileAlready() throws IOException {
        try (var simulator = SmsapiSimulator.builder()
                .server(server -> server.data(file).dataForced(true)).start()) {
            send(simulator, "48500100200", "a");

            assertThat(Files.readString(file)).contains("\"idx\":\"a\"").endsWith("\n");
        }
    }

    @Test
    void aHundredThousandMessagesAreReadBack() {
        try (var simulator = start()) {
            var caller = new Caller(simulator);
            simulator.setPoints(new BigDecimal("20000"));
            for (var request = 0; request < 100; request++) {
                var first = 500_000_000 + request * 1_000;
                caller.plainSms("message", "Your parcel is on its way", "to", IntStream.range(first, first + 1_000)
                        .mapToObj(n -> "48" + n).collect(Collectors.joining(",")));
            }
            simulator.advance(Duration.ofSeconds(1));
        }
        try (var again = start()) {
            assertThat(again.stats().booked()).isEqualTo(100_000);
        }
    }

    private SmsapiSimulator start() {
        return SmsapiSimulator.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC))
                .server(server -> server.data(file)).start();
    }

    private static void send(SmsapiSimulator simulator, String number, String idx) {
        assertThat(new Caller(simulator).sms("to", number, "message", "Zażółć\n", "idx", idx).path("count").asInt())
                .isEqualTo(1);
    }

    private static int error(SmsapiSimulator simulator, String idx) {
        return new Caller(simulator).sms("to", "48500100299", "message", "Hi", "idx", idx, "check_idx", "1")
                .path("error").asInt();
    }

    private static Iterable<DeliveryStatus> statuses(SmsapiSimulator simulator) {
        return simulator.messages().stream().map(BookedMessage::status).toList();
    }
}
