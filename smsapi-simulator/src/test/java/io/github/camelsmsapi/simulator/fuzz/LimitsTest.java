// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fuzz;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.settings.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** The simulator keeps within its bounds, whatever is sent to it. */
class LimitsTest {

    @Test
    void listensOnThisMachineOnlyUnlessToldOtherwise() throws Exception {
        assertThat(new ServerSettings().host()).isEqualTo("127.0.0.1");
        try (var simulator = SmsapiSimulator.start()) {
            assertThat(InetAddress.getByName(URI.create(simulator.url()).getHost()).isLoopbackAddress()).isTrue();
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAndNotKept() {
        try (var simulator = SmsapiSimulator.builder().server(server -> server.maxBody(10_000)).start()) {
            var caller = new Caller(simulator);
            var large = "message=" + "x".repeat(20_000);

            assertThat(caller.send(caller.post("/contacts", large)).statusCode()).isEqualTo(413);
            assertThat(caller.send(caller.post("/sms.do", large)).body()).isEqualTo("ERROR:8");
            assertThat(caller.plainSms("to", "48500100200", "message", "Hi")).startsWith("OK:");
        }
    }

    @Test
    void theOldestFinishedMessagesAreDroppedAndItSaysSo() {
        try (var simulator = SmsapiSimulator.builder().server(server -> server.messagesKept(1_000))
                .delivery(delivery -> delivery.sentAfter(Duration.ZERO).finalAfter(Duration.ZERO)).start()) {
            var caller = new Caller(simulator);
            for (var batch = 0; batch < 5; batch++) {
                var first = 500_000_000 + batch * 500;
                caller.sms("message", "Hi", "to", IntStream.range(0, 500).mapToObj(n -> "48" + (first + n))
                        .collect(Collectors.joining(",")));
                simulator.advance(Duration.ofSeconds(1));
            }

            assertThat(simulator.messages()).hasSizeLessThanOrEqualTo(1_500);
            assertThat(simulator.stats().booked()).isEqualTo(2_500);
            var dropped = Caller.json(caller.get("/health")).path("messagesDropped").asInt();
            assertThat(dropped).isEqualTo(2_500 - simulator.messages().size());
            assertThat(Caller.json(caller.get("/_simulator/stats")).path("dropped").asInt()).isEqualTo(dropped);
            assertThat(simulator.messagesTo("48500000000")).isEmpty();
        }
    }

    /** Texts that make a careless pattern run for minutes. */
    @ParameterizedTest
    @ValueSource(strings = { "<smil>", "[%goto:", ",", "(", "a.", "{\"", "\\", "|", "between(", "\"password\":\"\\\\" })
    void noTextTakesLong(String piece) {
        try (var simulator = SmsapiSimulator.start()) {
            var caller = new Caller(simulator);
            var text = piece.repeat(200_000 / piece.length());
            assertTimeout(Duration.ofSeconds(20), () -> {
                caller.sms("to", "48500100200", "message", text, "idx", text, "param1", text, "from", text);
                caller.postForm("/mms.do", "to", "48500100200", "subject", "s", "smil", text);
                caller.postForm("/contacts", "phone_number", "48500100200", "first_name", text, "email", "a@" + text);
                caller.sendForm("DELETE", "/contacts", "first_name", text, "phone_number", "between(" + text);
                caller.postForm("/short_url/links", "url", "http://" + text, "name", text);
                caller.send(caller.request("/subusers").header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"credentials\":\"" + text)));
            });
        }
    }
}
