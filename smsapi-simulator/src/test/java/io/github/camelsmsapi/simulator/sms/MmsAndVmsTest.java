// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import io.github.camelsmsapi.simulator.records.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class MmsAndVmsTest extends SimulatorTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");
    private static final String SMIL = "<smil><body><img src=\"http://example.org/a.png\"/></body></smil>";

    MmsAndVmsTest() {
        super(builder -> builder.clock(Clock.fixed(NOON, ZoneOffset.UTC)).gateway(gateway -> gateway.callingHours(true)));
    }

    @Test
    void aPictureIsBookedAndAnswered() {
        var answer = mms("to", "500100200", "subject", "Look", "smil", SMIL, "idx", "a");

        assertThat(answer.path("count").asInt()).isEqualTo(1);
        var item = answer.path("list").path(0);
        assertThat(item.path("points").decimalValue()).isEqualByComparingTo("0.3");
        assertThat(item.path("number").asText()).isEqualTo("48500100200");
        assertThat(item.path("submitted_number").asText()).isEqualTo("500100200");
        assertThat(item.path("date_sent").asLong()).isEqualTo(NOON.getEpochSecond());
        assertThat(item.path("error").asText("?")).isEmpty();
        assertThat(item.path("idx").asText()).isEqualTo("a");
        assertThat(simulator.messages()).singleElement().satisfies(message -> {
            assertThat(message.type()).isEqualTo(MessageType.MMS);
            assertThat(message.text()).isEqualTo("Look");
        });
        assertThat(caller.get("/_simulator/messages").body()).contains("\"type\":\"mms\"");
    }

    @Test
    void aTextIsReadOutAtThePriceOfTheLine() {
        vms("to", "48500100200,48221234567", "tts", "Hello", "tts_lector", "Maja", "try", "6", "interval", "300");

        assertThat(simulator.messages()).allSatisfy(message -> {
            assertThat(message.type()).isEqualTo(MessageType.VMS);
            assertThat(message.text()).isEqualTo("Hello");
        });
        assertThat(simulator.messages().get(0).points()).isEqualByComparingTo("0.21");
        assertThat(simulator.messages().get(1).points()).isEqualByComparingTo("0.14");
    }

    @Test
    void aFileIsPlayedFromAnAddressOrFromTheRequest() {
        vms("to", "48500100200", "file", "http://example.org/a.wav");
        var body = "--x\r\nContent-Disposition: form-data; name=\"to\"\r\n\r\n48500100201\r\n"
                   + "--x\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\njson\r\n"
                   + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"hello.wav\"\r\n"
                   + "Content-Type: audio/wav\r\n\r\nRIFF" + "\0".repeat(50_000) + "\r\n--x--\r\n";
        var answer = caller.send(caller.request("/api/vms.do").header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));

        assertThat(Caller.json(answer).path("count").asInt()).as(answer.body()).isEqualTo(1);
        assertThat(simulator.messages()).extracting(message -> message.text())
                .containsExactly("http://example.org/a.wav", "hello.wav");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "11 | to=48500100200&subject=Hi", "21 | to=48500100200&big=1", "22 | to=48500100200&smil=<p>",
            "26 | to=48500100200&ok=1&subject=0123456789012345678901234567890", "32 | to=4915112345678&ok=1",
            "13 | to=12&ok=1", "72 | to=48500100200,48500100201&ok=1&notify_url=http://example.org/",
            "20 | to=48500100200&ok=1&idx=a%7Cb", "103 | to=48900000103&ok=1" })
    void aPictureIsRefused(int code, String form) {
        var smil = form.replace("big=1", "smil=<smil>" + "x".repeat(310_000) + "</smil>")
                .replace("ok=1", "smil=" + SMIL);
        assertThat(post("/mms.do", smil).path("error").asInt()).isEqualTo(code);
        assertThat(simulator.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "11 | to=48500100200", "35 | to=48500100200&tts=Hi&tts_lector=bob", "8 | to=48500100200&tts=Hi&try=7",
            "8 | to=48500100200&tts=Hi&try=x", "8 | to=48500100200&tts=Hi&interval=299", "31 | to=48500100200&tts=!!",
            "23 | to=48500100200&file=http://", "55 | to=48500100200&tts=Hi&skip_gsm=1",
            "32 | to=4915112345678&tts=Hi", "51 | to=48500100200&tts=Hi&date=2026-05-06T21:00:00Z",
            "51 | to=48500100200&tts=Hi&try=6&interval=7200" })
    void aCallIsRefused(int code, String form) {
        assertThat(post("/vms.do", form).path("error").asInt()).isEqualTo(code);
        assertThat(simulator.messages()).isEmpty();
    }

    @Test
    void aCallWithoutContentIsRefusedInTheLiveWords() {
        assertThat(post("/vms.do", "to=48500100200").path("message").asText())
                .isEqualTo("Set Content requires one of parameters (tts, file)! None of them given!");
    }

    @Test
    void landlinesAreLeftWhenMobilesAreSkipped() {
        assertThat(vms("to", "48500100200,48221234567", "tts", "Hi", "skip_gsm", "1").path("count").asInt())
                .isEqualTo(1);
    }

    @Test
    void aScheduledCallIsDeletedAndASentOneCountsAsNone() {
        var scheduled = vms("to", "48221234567", "tts", "Hi", "date", "2026-05-06T12:00:00Z");
        var sent = vms("to", "48221234567", "tts", "Hi");

        var ids = id(scheduled) + "|" + id(sent);
        assertThat(vms("sch_del", ids).path("count").asInt()).isEqualTo(1);
        assertThat(simulator.messages().get(0).status()).isEqualTo(DeliveryStatus.DELETED);
        assertThat(vms("sch_del", id(sent)).path("count").asInt(-1)).isZero();
        assertThat(caller.sms("sch_del", id(sent)).path("error").asInt()).isEqualTo(301);
        assertThat(vms("status", id(sent)).path("list").path(0).path("status").asText()).isEqualTo("QUEUE");
    }

    @Test
    void reportsGoToTheCallbacksOfTheirType() {
        try (var pictures = ReportReceiver.start(); var calls = ReportReceiver.start()) {
            caller.postJson("/callbacks", "{\"url\":\"" + pictures.url() + "\",\"type\":\"mms_dlr\"}");
            caller.postJson("/callbacks", "{\"url\":\"" + calls.url() + "\",\"type\":\"vms_dlr\"}");
            mms("to", "48500100200", "smil", SMIL, "idx", "picture");
            vms("to", "48900010405", "tts", "Hi", "idx", "call");
            simulator.advance(Duration.ofSeconds(1));

            await().until(() -> simulator.stats().reportsAcknowledged() == 2);
            assertThat(pictures.all("idx")).containsExactly("picture");
            assertThat(calls.all("status")).containsExactly("405");
        }
    }

    private JsonNode mms(String... parameters) {
        return post("/mms.do", Caller.form(parameters));
    }

    private JsonNode vms(String... parameters) {
        return post("/vms.do", Caller.form(parameters));
    }

    private JsonNode post(String path, String form) {
        return Caller.json(caller.send(caller.post(path, form.replace("<", "%3C") + "&format=json")));
    }

    private static String id(JsonNode answer) {
        return answer.path("list").path(0).path("id").asText();
    }
}
