// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SmsapiSimulatorTest {

    @Test
    void startsWithOneLineOnAFreePortOfThisMachine() {
        try (var simulator = SmsapiSimulator.start()) {
            assertThat(simulator.url()).matches("http://127\\.0\\.0\\.1:[1-9][0-9]+");
            assertThat(new Caller(simulator).get("/").body()).contains("SMSAPI simulator", "/_simulator/");
        }
    }

    @Test
    void severalRunSideBySideAndShareNothing() {
        try (var one = SmsapiSimulator.start(); var other = SmsapiSimulator.start()) {
            new Caller(one).sms("to", "48500100200", "message", "Hello");

            assertThat(one.messages()).hasSize(1);
            assertThat(other.messages()).isEmpty();
        }
    }

    @Test
    void closingTwiceIsNoError() {
        var simulator = SmsapiSimulator.start();
        simulator.close();
        simulator.close();

        assertThatIllegalStateException().isThrownBy(simulator::messages).withMessageContaining("closed");
    }

    @Test
    void aPortInUseIsNamed() {
        try (var first = SmsapiSimulator.start()) {
            var port = URI.create(first.url()).getPort();

            assertThatIllegalStateException()
                    .isThrownBy(() -> SmsapiSimulator.builder().server(server -> server.port(port)).start())
                    .withMessageContaining("cannot listen on 127.0.0.1:" + port);
        }
    }

    @Test
    void runsOnTheClockItIsGivenAndCanBePushedForward() {
        var noon = Instant.parse("2026-05-01T12:00:00Z");
        try (var simulator = SmsapiSimulator.builder().clock(Clock.fixed(noon, ZoneOffset.UTC)).start()) {
            simulator.advance(Duration.ofHours(2));

            assertThat(simulator.now()).isEqualTo(noon.plus(Duration.ofHours(2)));
        }
    }

    @Test
    void beginsAnewWithTheAccountAsItWasSetUp() {
        try (var simulator = SmsapiSimulator.builder().account(account -> account.points(BigDecimal.TEN)).start()) {
            new Caller(simulator).sms("to", "48500100200", "message", "Hello");
            simulator.setPoints(BigDecimal.ONE);
            simulator.reset();

            assertThat(simulator.messages()).isEmpty();
            assertThat(simulator.requests()).isEmpty();
            assertThat(simulator.stats().points()).isEqualTo(BigDecimal.TEN);
        }
    }
}
