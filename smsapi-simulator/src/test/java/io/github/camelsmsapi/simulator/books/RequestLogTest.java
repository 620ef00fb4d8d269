/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.books;

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
