// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.ReceivedRequest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VmsTest extends GatewayTest {

    private static final String SEND = "smsapi:vms/send?to=" + NUMBER;
    private static final byte[] AUDIO = { 'R', 'I', 'F', 'F', 0, (byte) 0xff, (byte) 0x80, '\r', '\n', 'W', 'A', 'V', 'E' };

    @TempDir
    Path folder;

    @Test
    void aTextInTheBodyIsReadOut() {
        gateway.then(Reply.accepted("vms-1"));

        var exchange = exchange(SEND + "&ttsLector=ewa&tryCount=3&interval=300&skipGsm=true&from=48221002003",
                "Zażółć", Map.of("CamelSmsapiIdx", "alarm-1"));

        var request = gateway.request();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /vms.do");
        assertThat(request.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(request.form()).containsAllEntriesOf(Map.of(
                "to", NUMBER, "tts", "Zażółć", "tts_lector", "ewa", "try", "3", "interval", "300", "skip_gsm", "1", "from",
                "48221002003", "idx", "alarm-1", "check_idx", "1")).doesNotContainKey("tryCount");
        assertThat(exchange.getMessage().getBody(SendResult.class).ids()).containsExactly("vms-1");
    }

    @Test
    void bytesStreamsAndFilesAreSentAsAPartOfTheirOwn() throws Exception {
        var file = Files.write(folder.resolve("call.wav"), AUDIO);
        gateway.otherwise(Reply.accepted("vms-1"));
        var wrapped = new GenericFile<java.io.File>();
        wrapped.setFile(file.toFile());

        for (var body : new Object[] { AUDIO, new ByteArrayInputStream(AUDIO), file.toFile(), file, wrapped }) {
            assertThat(exchange(SEND, body, Map.of()).getException()).as(body.getClass().getName()).isNull();
        }

        assertThat(gateway.requests()).hasSize(5).allSatisfy(VmsTest::hasAudio);
    }

    private static void hasAudio(ReceivedRequest request) {
        assertThat(request.header("Content-Type")).startsWith("multipart/form-data; boundary=");
        var audio = new String(AUDIO, StandardCharsets.ISO_8859_1);
        assertThat(request.body()).contains("name=\"to\"").contains(NUMBER).contains("name=\"format\"")
                .containsPattern("name=\"file\"; filename=\"file\"\r\n(?:.+\r\n)*Content-Type: audio/wav\r\n")
                .contains("\r\n\r\n" + audio + "\r\n--");
    }

    @Test
    void aPartInAnotherLanguageIsUtf8() {
        gateway.then(Reply.accepted("vms-1"));

        exchange(SEND, AUDIO, Map.of("CamelSmsapiIdx", "zażółć"));

        var body = new String(gateway.request().body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        assertThat(body).contains("zażółć");
    }

    @Test
    void aFileByItsAddressIsPlayedWhateverStandsInTheBody() {
        gateway.then(Reply.accepted("vms-1"));

        exchange(SEND + "&file=https://example.org/call.wav", "an order that led here", Map.of());

        assertThat(gateway.request().form()).containsEntry("file", "https://example.org/call.wav").doesNotContainKey("tts");
    }

    @Test
    void audioInAHeaderAndInAMapIsSent() {
        gateway.otherwise(Reply.accepted("vms-1"));

        exchange(SEND, null, Map.of("CamelSmsapiFile", new ByteArrayInputStream(AUDIO)));
        exchange("smsapi:vms/send", Map.of("to", NUMBER, "file", AUDIO, "try", 2), Map.of());

        assertThat(gateway.requests()).hasSize(2).allSatisfy(VmsTest::hasAudio);
        assertThat(gateway.requests().get(1).body()).contains("name=\"try\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aRedeliveryPlaysTheSameStreamUnderTheSameIdx(boolean caching) throws Exception {
        gateway.then(Reply.cutAfterReading(), Reply.cutAfterReading(), Reply.accepted("vms-1"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(2).redeliveryDelay(0));
                from("direct:start").streamCache(String.valueOf(caching)).to(SEND);
            }
        });

        var once = new BufferedInputStream(new ByteArrayInputStream(AUDIO)); // read to its end, it stays there
        var exchange = exchange("direct:start", once, Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(gateway.requests()).hasSize(3).allSatisfy(VmsTest::hasAudio);
        assertThat(gateway.requests()).extracting(VmsTest::idx).doesNotContain("").containsOnly(idx(gateway.requests().get(0)));
    }

    @ParameterizedTest
    @CsvSource({ "test=true, 11", "tryCount=0, 8", "tryCount=7, 8", "interval=299, 8", "interval=7201, 8", "tryCount=1, 11" })
    void whatSmsapiWouldRefuseIsFoundBeforeTheCall(String options, int code) {
        var body = code == 11 ? null : "Alarm";

        var error = failureOf(exchange(SEND + "&" + options, body, Map.of()), SmsapiErrorException.class);

        assertThat(error.getCode()).isEqualTo(code);
        assertThat(error.isFoundLocally()).isTrue();
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void manyTextsShareARequestWhenTheyAreEqual() {
        gateway.then(Reply.accepted("vms"));

        var exchange = exchange("smsapi:vms/send", Stream.of("48500000001", "48500000002")
                .map(number -> Map.of("to", number, "tts", "Alarm")).toList(), Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(gateway.request().form()).containsEntry("to", "48500000001,48500000002").containsEntry("tts", "Alarm");
        assertThat(exchange.getMessage().getHeader("CamelSmsapiAccepted")).isEqualTo(2L);
    }

    private static String idx(ReceivedRequest request) {
        var part = Pattern.compile("name=\"idx\"\\R(?:.+\\R)*\\R(.*)\\R").matcher(request.body());
        return part.find() ? part.group(1) : "";
    }
}
