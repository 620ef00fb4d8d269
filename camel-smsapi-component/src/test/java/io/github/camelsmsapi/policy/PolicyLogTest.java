// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.FailedMessage;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator reads of the policies in the log. */
class PolicyLogTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();
    private static final SmsapiException SERVER = SmsapiErrorException.answered(201, "internal", List.of());

    private final SetClock clock = new SetClock(NOON);
    private final PolicyLog policies = new PolicyLog(clock);
    private final Exchange exchange = new DefaultExchange(CONTEXT);
    private final LogRecorder log = new LogRecorder();

    @AfterEach
    void stop() {
        log.close();
    }

    @AfterAll
    static void close() throws Exception {
        CONTEXT.close();
    }

    private Exchange caught(SmsapiException failure) {
        exchange.setProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, failure);
        return exchange;
    }

    private static SmsapiException about(String idx) {
        return SERVER.about(new FailedMessage(
                idx, true, 3, NOON, Outcome.UNKNOWN, "sms/send", Map.of("to", "48500100200,48500100201")));
    }

    private List<String> lines(String level) {
        return log.lines().stream().filter(line -> line.startsWith(level)).toList();
    }

    @Test
    void ofRepetitionsForOneCauseOneAMinuteIsWrittenAndAllForDebugging() {
        policies.repeated(exchange, SERVER, 1, Duration.ofSeconds(2));
        policies.repeated(exchange, SERVER, 2, Duration.ofSeconds(4));
        policies.repeated(exchange, SmsapiErrorException.answered(203, "slow down", List.of()), 1, Duration.ofSeconds(1));
        clock.set(NOON.plusSeconds(60));
        policies.repeated(exchange, SERVER, 3, Duration.ofMillis(1500));

        assertThat(lines("WARN")).satisfiesExactly(
                first -> assertThat(first).contains("201", "attempt 1", "next in 2s"),
                other -> assertThat(other).contains("203", "attempt 1"),
                later -> assertThat(later).contains("201", "attempt 3", "next in 1s500ms", "1 more since the last line"));
        assertThat(lines("DEBUG")).hasSize(4).first().asString().contains("Attempt 1", exchange.getExchangeId(), "201");
    }

    @Test
    void whereAMessageIsKeptIsWrittenWithoutPasswordsAndNumbers() {
        policies.kept(caught(about("order-48500100200")), "ftp:host?password=secret");
        policies.parked(exchange, "jms:parked?password=secret");

        assertThat(lines("WARN")).singleElement().asString().contains("kept at ftp:", "outcome UNKNOWN", "attempts 3",
                "idx order-");
        assertThat(lines("INFO")).singleElement().asString().contains("parked at jms:parked", "outcome UNKNOWN");
        assertThat(log.lines()).noneMatch(line -> line.contains("secret") || line.contains("48500100200"));
    }

    @ParameterizedTest
    @CsvSource({ "'',none", "order-1,order-1" })
    void aMessageWithoutAnIdxIsSaidToHaveNone(String idx, String written) {
        policies.kept(caught(about(idx)), "mock:dead");

        assertThat(lines("WARN")).singleElement().asString().contains("idx " + written + ",");
    }

    @Test
    void ofMessagesThatWaitInOneRouteOneAMinuteIsWritten() {
        policies.waits(caught(SERVER));
        policies.waits(exchange);

        assertThat(lines("INFO")).singleElement().asString().contains("waits in its route", "201");
    }

    @Test
    void anAlertThatCouldNotBeRaisedIsWarnedOfWithoutItsWords() {
        policies.alerted("slack:#ops?token=secret", SERVER, null);
        policies.alerted("slack:#ops?token=secret", SERVER, new IllegalStateException("to 48500100200"));

        assertThat(lines("INFO")).singleElement().asString().contains("Alert raised at slack:", "201");
        assertThat(lines("WARN")).singleElement().asString().contains("could not be raised", "IllegalStateException", "201")
                .doesNotContain("48500100200");
        assertThat(lines("DEBUG")).singleElement().asString().contains("48500100200");
        assertThat(log.lines()).noneMatch(line -> line.contains("secret"));
    }
}
