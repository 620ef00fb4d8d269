// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class SendFaultsTest extends SimulatorTest {

    private static final String NUMBER = "48500100200";

    @ParameterizedTest
    @CsvSource({ "CUT_UNREAD, 0", "CUT_BEFORE_BOOKING, 0", "ANSWER_LOST, 1" })
    void theConnectionIsCut(SendFault fault, int booked) {
        simulator.inject(FaultRule.of(fault).count(1));

        assertThatIOException().isThrownBy(() -> attempt("a")).isNotInstanceOf(HttpTimeoutException.class);
        assertBookedAndThenFine(fault, booked);
        assertThat(simulator.stats().answersLost()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({ "HANG_BEFORE_BOOKING, 0", "HANG_AFTER_BOOKING, 1" })
    void nothingEverComes(SendFault fault, int booked) {
        simulator.inject(FaultRule.of(fault).count(1));

        assertThatExceptionOfType(HttpTimeoutException.class).isThrownBy(
                () -> caller.trySending(caller.post("/sms.do", form("a")).timeout(Duration.ofMillis(300))));
        assertBookedAndThenFine(fault, booked);
    }

    @ParameterizedTest
    @CsvSource({
            "HTTP_500_BEFORE_BOOKING, 500, text/plain, 0", "HTTP_500_AFTER_BOOKING, 500, text/plain, 1",
            "HTTP_502_BEFORE_BOOKING, 502, text/html, 0", "HTTP_502_AFTER_BOOKING, 502, text/html, 1",
            "HTTP_503_BEFORE_BOOKING, 503, text/plain, 0", "HTTP_503_AFTER_BOOKING, 503, text/plain, 1",
            "HTTP_429, 429, text/plain, 0", "HTTP_429_RETRY_AFTER, 429, text/plain, 0",
            "HTTP_503_RETRY_AFTER, 503, text/plain, 1", "HTML_PAGE, 200, text/html, 1" })
    void somethingElseAnswers(SendFault fault, int status, String contentType, int booked) throws IOException {
        simulator.inject(FaultRule.of(fault).count(1));

        var answer = attempt("a");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(contentType);
        assertThat(answer.body().contains("<html>")).isEqualTo(contentType.equals("text/html"));
        assertBookedAndThenFine(fault, booked);
    }

    @ParameterizedTest
    @EnumSource(names = "CODE_.*", mode = EnumSource.Mode.MATCH_ALL)
    void theGatewayRefusesAndBooksNothing(SendFault fault) throws IOException {
        simulator.inject(FaultRule.of(fault).count(1));

        assertThat("CODE_" + Caller.json(attempt("a")).path("error").asInt()).isEqualTo(fault.name());
        assertBookedAndThenFine(fault, 0);
    }

    @Test
    void theAnswerBreaksOffAfterTheMessageWasBooked() throws IOException {
        simulator.inject(FaultRule.of(SendFault.TRUNCATED_JSON).count(1));

        var answer = attempt("a");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"count\":1,");
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> new ObjectMapper().readTree(answer.body()));
        assertBookedAndThenFine(SendFault.TRUNCATED_JSON, 1);
    }

    @Test
    void theAnswerIsSlowAfterTheMessageWasBooked() throws IOException {
        simulator.inject(FaultRule.of(SendFault.SLOW).delay(Duration.ofMillis(300)).count(1));
        var start = System.nanoTime();

        assertThat(Caller.json(attempt("a")).path("count").asInt()).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @ParameterizedTest
    @CsvSource({ "HTTP_429_RETRY_AFTER, 1, 1", "HTTP_503_RETRY_AFTER, 90000000, 90000", "HTTP_429_RETRY_AFTER, 0, 0" })
    void theCallerIsToldWhenToComeAgain(SendFault fault, long delay, String seconds) throws IOException {
        simulator.inject(FaultRule.of(fault).delay(Duration.ofMillis(delay)).count(1));

        assertThat(attempt("a").headers().firstValue("Retry-After")).hasValue(seconds);
    }

    /** As a load balancer does with what it holds for too long. */
    @Test
    void theConnectionIsClosedUnannouncedAfterTheAnswer() throws IOException {
        simulator.inject(FaultRule.of(SendFault.CLOSED_WHILE_IDLE).delay(Duration.ofMillis(20)).count(1));
        var form = form("a");
        try (var socket = new Socket("127.0.0.1", URI.create(simulator.url()).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("POST /sms.do HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer any\r\n"
                                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                            + form.length() + "\r\n\r\n" + form)
                    .getBytes(StandardCharsets.UTF_8));

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8); // to the end
            assertThat(answer).startsWith("HTTP/1.1 200").contains("\"count\":1").doesNotContainIgnoringCase("connection:");
        }
        assertBookedAndThenFine(SendFault.CLOSED_WHILE_IDLE, 1);
    }

    @Test
    void aMessageThatWasBookedIsADuplicateOnTheNextAttempt() throws IOException {
        simulator.inject(FaultRule.of(SendFault.ANSWER_LOST).count(1));

        assertThatIOException().isThrownBy(() -> attempt("a"));
        assertThat(Caller.json(attempt("a")).path("error").asInt()).isEqualTo(53);
        assertThat(simulator.messagesWithIdx("a")).hasSize(1);
    }

    @Test
    void aFaultMayBeForOneNumberOrForAPrefix() {
        simulator.inject(FaultRule.of(SendFault.CODE_203).number(NUMBER));
        simulator.inject(FaultRule.of(SendFault.CODE_201).number("48600*"));

        assertThat(error("48500100201")).isZero();
        assertThat(error("500100200")).isEqualTo(203);
        assertThat(error("48500100201," + NUMBER)).isEqualTo(203);
        assertThat(error("48600100201")).isEqualTo(201);
        assertThat(simulator.faultsInjected()).containsEntry("code-203", 2L).containsEntry("code-201", 1L);
    }

    @Test
    void theSameSeedGivesTheSameFaults() {
        var rule = FaultRule.of(SendFault.CODE_203).probability(0.5);
        var once = thirtyAnswers(42, rule);

        assertThat(once).isEqualTo(thirtyAnswers(42, rule)).contains(0, 203);
        assertThat(thirtyAnswers(43, rule)).isNotEqualTo(once);
    }

    @Test
    void afterAFaultIsOverOrClearedAllIsWell() {
        simulator.inject(FaultRule.of(SendFault.CODE_203).count(1));
        simulator.inject(FaultRule.of(SendFault.CODE_201));

        assertThat(error(NUMBER)).isEqualTo(203);
        assertThat(error(NUMBER)).isEqualTo(201);
        simulator.clearFaults();
        assertThat(error(NUMBER)).isZero();
        assertThat(simulator.faultsInjected()).containsEntry("code-201", 1L);
        simulator.reset();
        assertThat(simulator.faultsInjected()).isEmpty();
    }

    @Test
    void faultsOfTheStartComeBackWithAReset() {
        try (var faulty = SmsapiSimulator.builder()
                .faults(faults -> faults.add(FaultRule.of(SendFault.CODE_999))).start()) {
            faulty.clearFaults();
            faulty.reset();

            assertThat(new Caller(faulty).sms("to", NUMBER, "message", "Hi").path("error").asInt()).isEqualTo(999);
        }
    }

    @Test
    void onlySendingGoesWrong() {
        simulator.inject(FaultRule.of(SendFault.CUT_UNREAD));
        simulator.inject(FaultRule.of(SendFault.CUT_BEFORE_BOOKING));

        assertThat(caller.get("/profile").statusCode()).isEqualTo(200);
        assertThat(caller.get("/sms.do?status=1&format=json").body()).contains("301");
        assertThat(caller.get("/_simulator/stats").statusCode()).isEqualTo(200);
    }

    private void assertBookedAndThenFine(SendFault fault, int booked) {
        assertThat(simulator.messagesWithIdx("a")).hasSize(booked);
        assertThat(simulator.faultsInjected()).containsOnlyKeys(fault.label()).containsValue(1L);
        assertThat(Caller.json(caller.send(caller.post("/sms.do", form("b")))).path("count").asInt()).isEqualTo(1);
    }

    private int[] thirtyAnswers(long seed, FaultRule rule) {
        try (var seeded = SmsapiSimulator.builder().faults(faults -> faults.seed(seed).add(rule)).start()) {
            var client = new Caller(seeded);
            return IntStream.range(0, 30)
                    .map(n -> client.sms("to", "485001002" + (10 + n), "message", "Hi").path("error").asInt()).toArray();
        }
    }

    private int error(String to) {
        return caller.sms("to", to, "message", "Hi").path("error").asInt();
    }

    private HttpResponse<String> attempt(String idx) throws IOException {
        return caller.trySending(caller.post("/sms.do", form(idx)));
    }

    private static String form(String idx) {
        return Caller.form("to", NUMBER, "message", "Hi", "idx", idx, "check_idx", "1", "format", "json");
    }
}
