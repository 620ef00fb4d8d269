// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class HlrTest extends SimulatorTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");

    HlrTest() {
        super(builder -> builder.clock(Clock.fixed(NOON, ZoneOffset.UTC)));
    }

    @Test
    void oneNumberIsAnsweredByAnObject() {
        var answer = Caller.json(caller.get("/hlr.do?number=500100200&format=json"));

        assertThat(answer.path("status").asText()).isEqualTo("OK");
        assertThat(answer.path("number").asText()).isEqualTo("48500100200");
        assertThat(answer.path("id").asText()).isNotEmpty();
        assertThat(answer.path("price").decimalValue()).isEqualByComparingTo("0.04");
        assertThat(simulator.stats().pointsSpent()).isEqualByComparingTo("0.04");
        assertThat(simulator.messages()).isEmpty();
    }

    @Test
    void severalNumbersAreAnsweredByAnArrayAndOnlyValidOnesCost() {
        var answer = Caller.json(
                caller.postForm("/api/hlr.do", "number", "48500100200,48500,48900000103", "format", "json"));

        assertThat(answer).hasSize(3);
        assertThat(answer.path(1).toString()).isEqualTo("{\"status\":\"ERROR\",\"number\":\"48500\",\"error\":13}");
        assertThat(answer.path(2).path("error").asInt()).isEqualTo(103);
        assertThat(simulator.stats().pointsSpent()).isEqualByComparingTo("0.04");
    }

    @Test
    void theResultComesByTheCallback() {
        try (var receiver = ReportReceiver.start()) {
            caller.postJson("/callbacks", "{\"url\":\"" + receiver.url() + "\",\"type\":\"hlr\"}");
            caller.get("/hlr.do?number=48500100200,48500100201&idx=a,b&format=json");
            simulator.advance(Duration.ofSeconds(1));

            await().until(() -> simulator.stats().reportsAcknowledged() == 2);
            assertThat(receiver.all("idx")).containsExactlyInAnyOrder("a", "b");
            assertThat(receiver.received().get(0)).containsKeys("id", "number", "status", "mcc", "mnc", "info", "ported",
                    "ported_from", "price", "date");
            assertThat(receiver.all("mcc")).containsOnly("260");
        }
    }

    @Test
    void theResultComesAtOnce() {
        var answer = Caller.json(caller.get("/hlrsync.do?number=48500100200&format=json"));

        assertThat(answer.path("count").asInt()).isEqualTo(1);
        var result = answer.path("list").path(0);
        assertThat(result.path("mcc").asInt()).isEqualTo(260);
        assertThat(result.path("mnc").asInt()).isEqualTo(6);
        assertThat(result.path("date").asLong()).isEqualTo(NOON.getEpochSecond());
        assertThat(result.path("status").asText()).isEqualTo("OK");
    }

    @Test
    void aLookUpIsRefused() {
        assertThat(caller.get("/hlr.do").body()).isEqualTo("ERROR:13");
        assertThat(caller.get("/hlr.do?number=48500100200,48500100201&idx=a").body()).isEqualTo("ERROR:20");
        assertThat(caller.get("/hlr.do?number=48500100200").body()).startsWith("OK:").endsWith(":0.04:48500100200");
        simulator.setPoints(BigDecimal.ZERO);
        assertThat(caller.get("/hlr.do?number=48500100200").body()).isEqualTo("ERROR:103");
        assertThat(caller.send(caller.anonymous("/hlr.do?number=48500100200")).body()).isEqualTo("ERROR:101");
    }
}
