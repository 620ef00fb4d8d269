// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLogTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.000000006Z");

    @Test
    void whatIsKeptComesBackAsItWas() {
        var log = new RequestLog(10, 10);
        var exchange = exchange(1, "zażółć \uD83D\uDE00", "103: Too few points");
        log.add(exchange);

        assertThat(log.last()).containsExactly(exchange.request());
        assertThat(log.exchange(1)).hasValue(exchange);
        assertThat(log.exchangeOf("id-1")).hasValue(exchange);
        assertThat(log.newestRefused()).containsExactly(exchange);
    }

    @Test
    void theOldestAreDroppedByCount() {
        var log = new RequestLog(3, 2);
        IntStream.rangeClosed(1, 5).forEach(number -> log.add(exchange(number, "text " + number, "")));

        assertThat(log.last()).extracting(request -> request.parameters().get("message"))
                .containsExactly("text 3", "text 4", "text 5");
        assertThat(log.exchangeOf("id-3")).isEmpty();
        assertThat(log.exchangeOf("id-4")).isPresent();
        assertThat(log.received()).isEqualTo(5);
    }

    @Test
    void theOldestAreDroppedByBytesToo() {
        var log = new RequestLog(1_000_000, 1_000_000);
        var text = "x".repeat(1 << 20);
        IntStream.rangeClosed(1, 64).forEach(number -> log.add(exchange(number, text, "101: Wrong token")));

        assertThat(log.last().size()).isLessThan(32);
        assertThat(log.refusedCount()).isLessThan(16);
        assertThat(log.exchangeOf("id-1")).isEmpty();
        assertThat(log.exchangeOf("id-64")).isPresent();
    }

    private static Exchange exchange(long number, String text, String reason) {
        return new Exchange(
                number,
                new ReceivedRequest("POST", "/sms.do", Map.of("message", text), "", NOW, 200, reason.isEmpty() ? 0 : 103),
                "/sms.do?x=1", Map.of("host", "here"), "message=" + text, Map.of(), "{}", reason, List.of("id-" + number));
    }
}
