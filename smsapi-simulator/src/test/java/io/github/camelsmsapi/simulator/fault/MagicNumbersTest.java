// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

class MagicNumbersTest extends SimulatorTest {

    @ParameterizedTest
    @CsvSource({
            "48900000008, 8", "48900000103, 103", "48900000200, 200", "48900000201, 201", "48900000202, 202",
            "48900000999, 999", "48900001032, 1032", "48900004280, 4280" })
    void aNumberAsksForAnyCode(String number, int code) {
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(send(number, "a").path("error").asInt()).isEqualTo(code);
        }
        assertThat(simulator.messages()).isEmpty();
    }

    @Test
    void oneNumberThatAsksForAFailureFailsTheWholeRequest() {
        assertThat(send("48500100200,48900000103", "a|b").path("error").asInt()).isEqualTo(103);
        assertThat(simulator.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "402, EXPIRED", "405, UNDELIVERED", "406, FAILED", "408, UNKNOWN", "403, SENT", "404, DELIVERED",
            "407, REJECTED" })
    void aNumberAsksForAnyFinalStatus(int number, DeliveryStatus status) {
        send("48900010" + number, "a");
        simulator.advance(Duration.ofSeconds(1));

        assertThat(simulator.messages()).singleElement()
                .satisfies(message -> assertThat(message.status()).isEqualTo(status));
    }

    @Test
    void ordinaryNumbersAreDelivered() {
        send("48500100200", "a");
        simulator.advance(Duration.ofSeconds(1));

        assertThat(simulator.messages().get(0).status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void theAnswerIsLostAfterTheMessageWasBooked() {
        assertThatIOException().isThrownBy(() -> attempt("48900020001"));
        assertThat(simulator.messagesWithIdx("a")).hasSize(1);
        assertThat(simulator.stats().answersLost()).isEqualTo(1);

        assertThat(send("48900020001", "a").path("error").asInt()).isEqualTo(53);
        assertThat(simulator.messages()).hasSize(1);
    }

    @Test
    void withoutCheckIdxALostAnswerLeadsToADouble() {
        assertThatIOException().isThrownBy(() -> caller.trySending(
                caller.post("/sms.do", Caller.form("to", "48900020001", "message", "Hi"))));
        assertThat(caller.plainSms("to", "48900020001", "message", "Hi")).startsWith("OK:");

        assertThat(simulator.stats().bookedTwice()).isEqualTo(1);
    }

    @Test
    void serviceIsUnavailableBeforeAnythingIsBooked() throws Exception {
        var answer = attempt("48900020002");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/plain"));
        assertThat(simulator.messages()).isEmpty();
        assertThat(send("48900020002", "a").path("count").asInt()).isEqualTo(1);
    }

    @Test
    void serverBreaksAfterTheMessageWasBooked() throws Exception {
        assertThat(attempt("48900020003").statusCode()).isEqualTo(500);
        assertThat(simulator.messages()).hasSize(1);
        assertThat(send("48900020003", "a").path("error").asInt()).isEqualTo(53);
    }

    @Test
    void theAnswerHangsUntilTheCallerGivesUp() {
        assertThatIOException().isThrownBy(() -> caller.trySending(
                caller.post("/sms.do", form("48900020004")).timeout(Duration.ofMillis(300))))
                .isInstanceOf(HttpTimeoutException.class);
        assertThat(simulator.messages()).hasSize(1);
        assertThat(send("48900020004", "a").path("error").asInt()).isEqualTo(53);
    }

    @Test
    void stoppingTheSimulatorEndsAHangingAnswer() throws InterruptedException {
        var caught = new Exception[1];
        var waiting = new Thread(() -> {
            try {
                attempt("48900020004");
            } catch (Exception e) {
                caught[0] = e;
            }
        });
        waiting.start();
        await().until(() -> simulator.stats().answersLost() == 1);
        simulator.close();
        waiting.join(5_000);

        assertThat(caught[0]).isInstanceOf(IOException.class);
    }

    @Test
    void tooManyRequestsBeforeAnythingIsBooked() throws Exception {
        assertThat(attempt("48900020005").statusCode()).isEqualTo(429);
        assertThat(simulator.messages()).isEmpty();
        assertThat(send("48900020005", "a").path("count").asInt()).isEqualTo(1);
    }

    @Test
    void firstAttemptsOfAnIdxFailAndThenTheMessageIsAccepted() {
        assertThat(send("48900032203", "a").path("error").asInt()).isEqualTo(203);
        assertThat(send("48900032203", "b").path("error").asInt()).isEqualTo(203);
        assertThat(send("48900032203", "a").path("error").asInt()).isEqualTo(203);
        assertThat(send("48900032203", "a").path("count").asInt()).isEqualTo(1);
        assertThat(simulator.messages()).hasSize(1);
    }

    @Test
    void withoutIdxAttemptsAreCountedByNumberAndText() {
        assertThat(caller.plainSms("to", "48900031201", "message", "One")).isEqualTo("ERROR:201");
        assertThat(caller.plainSms("to", "48900031201", "message", "Two")).isEqualTo("ERROR:201");
        assertThat(caller.plainSms("to", "48900031201", "message", "One")).startsWith("OK:");
    }

    @Test
    void theLimitOnOneNumberDoesNotApplyToMagicNumbers() {
        for (var i = 0; i < 20; i++) {
            assertThat(send("48900010404", "idx-" + i).path("count").asInt()).isEqualTo(1);
        }
    }

    private JsonNode send(String to, String idx) {
        return caller.sms("to", to, "message", "Hi", "idx", idx, "check_idx", "1");
    }

    private HttpResponse<String> attempt(String to) throws IOException {
        return caller.trySending(caller.post("/sms.do", form(to)));
    }

    private static String form(String to) {
        return Caller.form("to", to, "message", "Hi", "idx", "a", "check_idx", "1");
    }
}
