// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.internal.client.SmsapiRequest.Body;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.SetClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the log says of requests, and how often. */
class ClientLogTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final URI HOST = URI.create("https://api.smsapi.com:8443/api");

    private static SmsapiRequest send(Map<String, String> parameters) {
        return new SmsapiRequest("sms/send", "POST", "/sms.do", new Body.Form(parameters), true);
    }

    private static String logged(SmsapiRequest request) {
        try (var log = new LogRecorder()) {
            assertThat(RequestLog.<String> logged(request, HOST, () -> "response")).isEqualTo("response");
            assertThat(log.lines()).hasSize(1);
            return log.lines().get(0);
        }
    }

    @Test
    void aRequestIsOneLineForDebugging() {
        assertThat(logged(send(Map.of("to", "48500100200", "idx", "order-48500100200"))))
                .startsWith("DEBUG").contains("sms/send at api.smsapi.com:8443: idx order-", ", SENT, in PT0.")
                .doesNotContain("48500100200");
        assertThat(logged(send(Map.of("to", "48500100200")))).contains("idx none, SENT");
        assertThat(logged(new SmsapiRequest(
                "sms/send", "POST", "/sms.do",
                new Body.Json(Json.parse("{\"idx\":\"order-1\"}").orElseThrow()), true))).contains("idx order-1, SENT");
    }

    @Test
    void ofManyMessagesTheFirstFiveAreNamed() {
        assertThat(logged(send(Map.of("idx", "a|b|c|d|e")))).contains("idx a, b, c, d, e, SENT");
        assertThat(logged(send(Map.of("idx", "a|b|c|d|e|f|g")))).contains("idx a, b, c, d, e and 2 more, SENT");
    }

    @Test
    void aFailedRequestIsLoggedWithItsOutcomeAndFails() {
        var failure = SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), true);
        try (var log = new LogRecorder()) {
            assertThatThrownBy(() -> RequestLog.logged(send(Map.of()), HOST, () -> {
                throw failure;
            })).isSameAs(failure);

            assertThat(log.lines()).singleElement().asString().contains("UNKNOWN (no answer)");
        }
    }

    @Test
    void withoutDebugNothingIsLogged() {
        assertThat(RequestLog.<String> logged(send(Map.of()), HOST, () -> "response")).isEqualTo("response");
    }

    @Test
    void oneCauseIsToldOnceAMinuteWithHowOftenItCameSince() {
        var clock = new SetClock(NOON);
        var throttled = new ThrottledLog(clock);
        var lines = new ArrayList<String>();
        throttled.ifDue("cause", lines::add);
        throttled.ifDue("another", lines::add);
        throttled.ifDue("cause", lines::add);
        clock.set(NOON.plusSeconds(60).minusMillis(1));
        throttled.ifDue("cause", lines::add);
        assertThat(lines).containsExactly("", "");

        clock.set(NOON.plusSeconds(60));
        throttled.ifDue("cause", lines::add);
        throttled.ifDue("another", lines::add);

        assertThat(lines.subList(2, 4)).containsExactly(" (2 more since the last line)", "");
    }

    @Test
    void aCauseThatWasQuietForTenMinutesIsForgotten() {
        var clock = new SetClock(NOON);
        var throttled = new ThrottledLog(clock);
        var lines = new ArrayList<String>();
        throttled.ifDue("cause", lines::add);
        throttled.ifDue("cause", lines::add);
        throttled.ifDue("kept", lines::add);
        throttled.ifDue("kept", lines::add);
        clock.set(NOON.plusSeconds(600).minusMillis(1));
        throttled.ifDue("another", lines::add);
        throttled.ifDue("kept", lines::add);
        clock.set(NOON.plusSeconds(600));
        throttled.ifDue("a third", lines::add);
        throttled.ifDue("cause", lines::add);

        assertThat(lines).containsExactly("", "", "", " (1 more since the last line)", "", "");
    }

    @Test
    void whatFailsByTheClockIsToldWhenItBeginsChangesAndEnds() {
        var recurring = new RecurringFailure();
        try (var log = new LogRecorder()) {
            recurring.worked("The query");
            recurring.failed("No query", SmsapiErrorException.answered(101, "no", List.of()));
            recurring.failed("No query", SmsapiErrorException.answered(101, "no", List.of()));
            recurring.failed("No query", SmsapiErrorException.answered(201, "no", List.of()));
            recurring.worked("The query works");
            recurring.worked("The query works");

            assertThat(log.lines()).satisfiesExactly(
                    first -> assertThat(first).startsWith("WARN").contains("No query: ", "101"),
                    same -> assertThat(same).startsWith("DEBUG").contains("as before", "101"),
                    other -> assertThat(other).startsWith("WARN").contains("201"),
                    end -> assertThat(end).startsWith("INFO").contains("The query works again", "201"));
        }
    }
}
