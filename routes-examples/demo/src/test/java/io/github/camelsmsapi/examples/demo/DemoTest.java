// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DemoTest {

    private static final String TOKEN = "a-token-to-be-kept";
    private static final String HARMLESS = """
            id,phone,customer,text
            1,48999000001,Anna Brzoza,"Zażółć gęślą jaźń, 📦 1"
            2,+48 999 000 002,Jan Kłos,Order 2 is on its way
            3,999 000 003,Ewa Żuraw,Paczka 3 w drodze
            """;
    private static final String TROUBLED = HARMLESS + """
            4,brak,Ewa Żuraw,Paczka 4 w drodze
            5,48900000057,Ewa Żuraw,Paczka 5 w drodze
            6,48900000203,Ewa Żuraw,Paczka 6 w drodze
            7,48900032203,Ewa Żuraw,Paczka 7 w drodze
            8,48900020001,Ewa Żuraw,Paczka 8 w drodze
            9,48900020002,Ewa Żuraw,Paczka 9 w drodze
            10,48900020003,Ewa Żuraw,Paczka 10 w drodze
            11,48900020005,Ewa Żuraw,Paczka 11 w drodze
            12,48900010402,Ewa Żuraw,Paczka 12 w drodze
            13,48900010405,Ewa Żuraw,Paczka 13 w drodze
            14,48900000103,Ewa Żuraw,Paczka 14 w drodze
            """;

    @TempDir
    private Path folder;
    private final Properties properties = new Properties();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> questions = new ArrayList<>();

    @BeforeEach
    void useOwnFolder() {
        properties.setProperty("demo.orders", folder.resolve("orders.csv").toString());
        properties.setProperty("demo.output", folder.resolve("output").toString());
    }

    @Test
    void everyOrderIsDeliveredOrHasAReasonWhyNot() throws Exception {
        assertThat(run(TROUBLED, null)).as(output()).isZero();

        assertThat(output().lines().map(line -> line.replaceAll(" +", " ").strip())).contains(
                "orders 14", "delivered 8", "undelivered 1", "expired 1", "dead-lettered 4", "13 no valid recipient 1",
                "57 recipient blacklisted 1", "103 insufficient credit 1", "203 too many requests 1", "alerts 1",
                "answers lost on the way 1", "lost: 0", "doubled: 0");
        // 7 and 6 are throttled, 8 to 11 have one broken answer each
        assertThat(output()).containsPattern("retries +11\\R");
        assertThat(Files.readAllLines(folder.resolve("output/dead-letters.csv")))
                .hasSize(5)
                .anyMatch(line -> line.startsWith("\"5\",\"48900***057\",\"57\",\"INVALID_RECIPIENT\",\"NOT_SENT\",\"1\","))
                .anyMatch(line -> line.startsWith("\"6\",\"48900***203\",\"203\",\"THROTTLING\",\"NOT_SENT\",\"6\","));
        assertThat(Path.of("target/demo/demo.log")).content()
                .doesNotContain("48900032203", "48999000001", "Paczka", "Zażółć");
    }

    @Test
    void onlyTheFirstOrdersAreSentWhenThereIsALimit() throws Exception {
        properties.setProperty("demo.limit", "2");

        assertThat(run(HARMLESS, null)).isZero();
        assertThat(output()).containsPattern("delivered +2\\R").contains("lost: 0", "doubled: 0");
    }

    @Test
    void nothingIsSentForRealWhenNobodyCanBeAsked() throws Exception {
        try (var service = real()) {
            assertThat(run(HARMLESS, null)).isEqualTo(1);

            assertThat(service.requests()).isEmpty();
            assertThat(output()).contains("3 messages", "-Ddemo.limit=1");
        }
    }

    @Test
    void nothingIsSentForRealToOneWhoDoesNotTypeTheNumber() throws Exception {
        try (var service = real()) {
            assertThat(run(HARMLESS, question -> "yes")).isEqualTo(1);

            assertThat(service.requests()).isEmpty();
            assertThat(questions).containsExactly("Send 3 messages for real? Type the number to go on: ");
        }
    }

    @Test
    void oneMessageNeedsNoQuestion() throws Exception {
        properties.setProperty("demo.limit", "1");
        try (var service = real()) {
            assertThat(run(HARMLESS, null)).isZero();

            assertThat(service.messages()).extracting(BookedMessage::text).containsExactly("Zażółć gęślą jaźń, 📦 1");
            assertThat(output()).contains("no delivery reports", "doubled: not known").doesNotContain(TOKEN);
            assertThat(Path.of("target/demo/demo.log")).content().doesNotContain(TOKEN);
        }
    }

    @Test
    void allAreSentForRealToOneWhoTypesTheNumberAndReportsComeToThePublicAddress() throws Exception {
        var port = freePort();
        properties.setProperty("demo.port", port);
        properties.setProperty("demo.publicUrl", "http://localhost:" + port);
        try (var service = real()) {
            assertThat(run(HARMLESS, question -> "3")).isZero();

            assertThat(service.messages()).hasSize(3);
            assertThat(output()).containsPattern("delivered +3\\R").doesNotContain(TOKEN);
        }
    }

    @Test
    void runThatIsNotSettledInTimeSaysSoAndFails() throws Exception {
        properties.setProperty("demo.publicUrl", "http://localhost:" + freePort()); // where nobody listens
        properties.setProperty("demo.timeout", "2s");
        try (var service = real()) {
            assertThat(run(HARMLESS, question -> "3")).isEqualTo(1);

            assertThat(service.messages()).hasSize(3);
            assertThat(output()).contains("Stopped after 2 s (demo.timeout), when 3 orders were not settled");
        }
    }

    /** A service that the demo takes for the real one, because it is told a token. */
    private SmsapiSimulator real() {
        var service = SmsapiSimulator.start();
        properties.setProperty("smsapi.token", TOKEN);
        properties.setProperty("smsapi.baseUrl", service.url());
        return service;
    }

    private int run(String orders, UnaryOperator<String> answer) throws Exception {
        Files.writeString(folder.resolve("orders.csv"), orders);
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var asks = Optional.ofNullable(answer).<UnaryOperator<String>> map(answered -> question -> {
            questions.add(question);
            return answered.apply(question);
        });
        return new Demo(DemoSettings.from(properties, Map.of()), new Terminal(out, asks)).run();
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(any.getLocalPort());
        }
    }
}
