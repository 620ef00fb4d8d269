// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fuzz;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Callers who break off at any point leave nothing open in the simulator. */
class LeakTest {

    private static final String HEAD = " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n"
                                       + "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String SEND = "to=48500100200&message=Hi";

    /** What is sent before the caller hangs up, and how much of the answer he reads. */
    private static final Map<String, Integer> CALLERS = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("GET /sms.do", 0),
            Map.entry("nonsense\r\n\r\n", 1_000),
            Map.entry("POST /sms.do" + HEAD, 0),
            Map.entry("POST /sms.do" + HEAD + "Content-Length: 1000\r\n\r\nto=48500100200&mess", 0),
            Map.entry("POST /sms.do" + HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 0),
            Map.entry("POST /sms.do" + HEAD + "Content-Length: " + SEND.length() + "\r\n\r\n" + SEND, 0),
            Map.entry("POST /sms.do" + HEAD + "Content-Length: " + SEND.length() + "\r\n\r\n" + SEND + "&", 1_000),
            Map.entry("POST /sms.do" + HEAD + "Content-Length: 33\r\n\r\nto=48900020004&message=never&xx=1", 0),
            Map.entry("POST /sms.do" + HEAD + "Content-Length: 33\r\n\r\nto=48900020001&message=later&xx=1", 0),
            Map.entry("GET /_simulator/events" + HEAD + "\r\n", 1),
            Map.entry("GET /_simulator/messages" + HEAD + "\r\n", 1),
            Map.entry("GET /" + HEAD + "Accept: text/html\r\n\r\n", 1));

    @Test
    void callersWhoHangUpLeaveNothingOpen() throws Exception {
        try (var simulator = SmsapiSimulator.builder().gateway(rules -> rules.attemptsPerNumber(0))
                .server(server -> server.answerDelay(Duration.ofMillis(5))).start()) {
            var caller = new Caller(simulator);
            storm(simulator); // all that is made once is made
            await().untilAsserted(() -> assertNothingIsOpen(health(caller)));
            var threads = threads();
            for (var round = 0; round < 20; round++) {
                storm(simulator);
            }

            await().untilAsserted(() -> assertNothingIsOpen(health(caller)));
            assertThat(threads()).hasSameSizeAs(threads);
            assertThat(simulator.stats().requests()).isGreaterThan(50);
        }
    }

    private static void assertNothingIsOpen(JsonNode health) {
        assertThat(health.path("connections").asInt()).as("only the one that asks").isEqualTo(1);
        assertThat(health.path("requestsUnderWay").asInt()).isZero();
        assertThat(health.path("listeners").asInt()).isZero();
        assertThat(health.path("planned").asInt()).isZero();
    }

    private static JsonNode health(Caller caller) {
        return Caller.json(caller.get("/health"));
    }

    private static void storm(SmsapiSimulator simulator) throws IOException {
        var address = URI.create(simulator.url());
        for (var request : CALLERS.entrySet()) {
            try (var socket = new Socket(address.getHost(), address.getPort())) {
                socket.setSoTimeout(5_000);
                socket.getOutputStream().write(request.getKey().getBytes(StandardCharsets.US_ASCII));
                if (request.getValue() > 0) {
                    socket.getInputStream().read(new byte[request.getValue()]);
                }
            }
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> name.startsWith("vert.x")).toList();
    }
}
