// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.Upload;
import io.github.camelsmsapi.internal.message.Moments;
import io.github.camelsmsapi.internal.message.PhoneNumbers;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SentMessage;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.operation.contact.Group;
import io.github.camelsmsapi.testing.LogRecorder;
import org.apache.camel.Exchange;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.converter.stream.InputStreamCache;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the options, the headers and the body of an exchange set, without a route. */
class ExchangeValuesTest {

    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();
    private static final String NUMBER = "48500100200";
    private static final SmsapiException WHY = SmsapiErrorException.answered(13, "no", List.of());

    private final Exchange exchange = new DefaultExchange(CONTEXT);

    @AfterAll
    static void close() throws Exception {
        CONTEXT.close();
    }

    private static ExchangeValues values(String uri, Map<String, Object> options, boolean validate) {
        var parts = uri.split("/");
        return new ExchangeValues(
                Operations.find(parts[0], parts[1]), new SendOptions(
                        options, PhoneNumbers.PLAIN, Moments.in("Europe/Warsaw"), validate, true, 100, Clock.systemUTC()));
    }

    private Map<String, Object> read(String uri, Map<String, Object> options, Object body) {
        exchange.getMessage().setBody(body);
        return values(uri, options, true).ofExchange(exchange);
    }

    private Map<String, Object> read(String uri, Object body) {
        return read(uri, Map.of(), body);
    }

    private void header(String name, Object value) {
        exchange.getMessage().setHeader("CamelSmsapi" + name, value);
    }

    private void assertRefused(String uri, Object body, String... words) {
        assertThatThrownBy(() -> read(uri, body)).isInstanceOf(SmsapiErrorException.class).hasMessageContainingAll(words);
    }

    // which goes before which

    @Test
    void aHeaderGoesBeforeTheBodyAndThatBeforeTheOption() {
        var options = Map.<String, Object> of("message", "option", "from", "option", "timeRestriction", "option");
        header("Message", "header");

        assertThat(read("sms/send", options, Map.of("message", "body", "from", "body"))).containsEntry("message", "header")
                .containsEntry("from", "body").containsEntry("timeRestriction", "option");
    }

    @Test
    void anElementGoesBeforeTheHeaderThatAllElementsShare() {
        header("Message", "header");
        header("From", "header");
        var values = values("sms/send", Map.of("from", "option", "timeRestriction", "option"), true);

        assertThat(values.ofElement(exchange, Map.of("message", "body"))).containsEntry("message", "body")
                .containsEntry("from", "header").containsEntry("timeRestriction", "option");
        assertThatThrownBy(() -> values.ofElement(exchange, Map.of())).isInstanceOf(SmsapiErrorException.class)
                .hasMessageContaining("it is empty or a type that names no options");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\u200b" })
    void whatIsEmptySetsNothing(String empty) {
        header("From", empty);
        header("To", List.of());

        assertThat(read("sms/send", Map.of("to", NUMBER, "timeRestriction", empty), empty))
                .isEqualTo(Map.of("to", List.of(NUMBER)));
        assertThat(read("sms/send", Map.of("from", "Shop"), Map.of("message", empty))).isEqualTo(Map.of("from", "Shop"));
    }

    // bodies

    @Test
    void anOperationThatTakesNoBodyLeavesItAlone() {
        var stream = new ByteArrayInputStream(new byte[] { 1 });

        assertThat(read("account/points", stream)).isEmpty();
        assertThat(stream.available()).isOne();
        assertThat(read("sms/send", null)).isEmpty();
        assertThat(read("sms/send", Optional.of("Hello"))).isEqualTo(Map.of("message", "Hello"));
    }

    @Test
    void aMapAMessageOrAJsonObjectNamesItsOptions() {
        assertThat(read("sms/send", Map.of("max_parts", 2, "message", "Hello"))).containsEntry("maxParts", 2)
                .containsEntry("message", "Hello");
        assertThat(read("sms/send", SmsMessage.to(NUMBER).text("Hello"))).containsEntry("message", "Hello")
                .containsEntry("to", List.of(NUMBER));
        assertThat(read("sms/send", Json.parse("{\"message\":\"Hello\"}").orElseThrow())).isEqualTo(Map.of("message", "Hello"));
    }

    @Test
    void aJsonTextIsReadWhereTheBodyIsNoTextForPeople() {
        assertThat(read("groups/create", " {\"name\":\"staff\"}")).isEqualTo(Map.of("name", "staff"));
        assertThat(read("groups/create", "{staff")).isEqualTo(Map.of("name", "{staff"));
        assertThat(read("groups/create", "staff")).isEqualTo(Map.of("name", "staff"));
        assertThat(read("sms/send", "{\"name\":\"staff\"}")).isEqualTo(Map.of("message", "{\"name\":\"staff\"}"));
    }

    @Test
    void aRecordNamesItsOptionsOrIsItsId() {
        var group = new Group("7", "staff", null, null, null, null, null, null, null, List.of());

        assertThat(read("groups/create", group)).containsEntry("name", "staff");
        assertThat(read("groups/get", group)).containsValue("7");
        assertThat(read("sms/send", Map.of("from", "Shop"), new SendResult(List.of(), List.of())))
                .isEqualTo(Map.of("from", "Shop"));
    }

    @Test
    void theResultOfSendingIsItsIdsWhereIdsAreTaken() {
        var result = new SendResult(
                List.of(new SentMessage("id-1", NUMBER, NUMBER, null, "QUEUE", BigDecimal.ONE, 1, null)), List.of());

        assertThat(read("sms/cancel", result)).isEqualTo(Map.of("id", List.of("id-1")));
        assertThat(read("groups/get", result)).isEmpty();
    }

    @Test
    void severalValuesAreTakenWhereSeveralAre() {
        for (var several : List.of(List.of("1", "2"), Json.parse("[\"1\",\"2\"]").orElseThrow())) {
            assertThat(read("sms/cancel", several)).isEqualTo(Map.of("id", List.of("1", "2")));
        }
        assertThat(read("sms/cancel", new Object[] { "1", IntNode.valueOf(2) })).isEqualTo(Map.of("id", List.of("1", 2)));
        assertThat(read("groups/get", List.of("1", "2"))).isEmpty();
        assertThat(read("sms/cancel", Stream.of("1"))).isEmpty();
    }

    // single values

    @Test
    void valuesInsideValuesArePlainToo() {
        header("To", Json.parse("[\"48500100200\",48500100201]").orElseThrow());
        header("Fallback", Map.of("type", Optional.of("vms"), "tts", TextNode.valueOf("Hello")));

        assertThat(read("sms/send", "Hello")).containsEntry("to", List.of(NUMBER, "48500100201")).containsEntry("fallback",
                Map.of("type", "vms", "tts", "Hello"));
    }

    @Test
    void bytesAreTextInTheCharsetOfTheExchange() {
        assertThat(read("sms/send", ByteBuffer.wrap("ż".getBytes(StandardCharsets.UTF_8)))).isEqualTo(Map.of("message", "ż"));
        assertRefused("sms/send", new byte[] { 'a', 0 }, "bytes that are no text in UTF-8");
        assertRefused("sms/send", new byte[] { (byte) 0xff }, "CamelCharsetName");
    }

    @ParameterizedTest
    @CsvSource({ "Hello,true", "ufffd,false", "u0000,false" })
    void aFileThatCamelReadIsItsTextUnlessItsCharsetIsAnother(String text, boolean isRead, @TempDir Path folder)
            throws IOException {
        var content = switch (text) {
            case "ufffd" -> "\ufffd";
            case "u0000" -> "\u0000a";
            default -> text;
        };
        var file = new GenericFile<java.io.File>();
        file.setFile(Files.writeString(folder.resolve("text"), content).toFile());
        file.setBody(content);

        if (isRead) {
            assertThat(read("sms/send", file)).isEqualTo(Map.of("message", "Hello"));
        } else {
            assertRefused("sms/send", file, "a file in another charset than said");
        }
    }

    @Test
    void aFileIsItsText(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("text"), "\ufeffHello");

        assertThat(read("sms/send", file)).isEqualTo(Map.of("message", "Hello"));
        assertThat(read("sms/send", file.toFile())).isEqualTo(Map.of("message", "Hello"));
    }

    @Test
    void anObjectWithoutATextIsRefusedUnlessAHeaderHasWhatItWouldSet() {
        assertRefused("sms/send", new Object(), "message is a value of the type java.lang.Object", "the header",
                "CamelSmsapiMessage", "or the body");
        header("Message", "Hello");
        assertThat(read("sms/send", new Object())).isEqualTo(Map.of("message", "Hello"));
        header("Date", new Object());
        assertThatThrownBy(() -> read("sms/send", "Hello")).isInstanceOfSatisfying(SmsapiErrorException.class,
                refusal -> assertThat(refusal.getCode()).isEqualTo(54));
    }

    @Test
    void timesNumbersAndTextsAreReadAsTheyAreMeant() {
        header("Date", "2026-12-01T10:00:00+01:00");
        header("ExpirationDate", "PT2H");
        header("To", "+48 500-100-200");
        header("MaxParts", 2);

        assertThat(read("sms/send", "Hello")).containsEntry("date", Instant.parse("2026-12-01T09:00:00Z"))
                .containsEntry("to", List.of(NUMBER)).containsEntry("maxParts", 2).containsValue(Duration.ofHours(2));
        header("Date", java.util.Date.from(Instant.parse("2026-12-01T09:00:00Z")));
        assertThat(read("sms/send", "Hello")).containsEntry("date", Instant.parse("2026-12-01T09:00:00Z"));
    }

    @Test
    void controlCharactersAreRefusedInEachText() {
        assertRefused("sms/send", "a\u0007b", "message is a text with", "U+0007");
        header("Param1", List.of("a", "b\u0007"));
        assertRefused("sms/send", "Hello", "param1 is a text with");
    }

    @Test
    void whatCannotBeReadIsLeftToSmsapiWhereNothingIsChecked() {
        header("Date", "tomorrow");
        exchange.getMessage().setBody("a\u0007b");

        assertThat(values("sms/send", Map.of(), false).ofExchange(exchange)).containsEntry("date", "tomorrow")
                .containsEntry("message", "a\u0007b");
        header("Date", List.of());
        header("Date", List.of(1));
        assertThatThrownBy(() -> values("sms/send", Map.of(), false).ofExchange(exchange))
                .isInstanceOf(SmsapiErrorException.class);
    }

    // files and streams

    @Test
    void audioIsAFileAndATextIsSpoken(@TempDir Path folder) throws IOException {
        var audio = new byte[] { 1, 2 };
        var path = Files.write(folder.resolve("a.wav"), audio);
        var wrapped = new GenericFile<java.io.File>();
        wrapped.setFile(path.toFile());
        for (var body : List.of(audio, new ByteArrayInputStream(audio), ByteBuffer.wrap(audio), path, path.toFile(), wrapped)) {
            assertThat(read("vms/send", body)).isEqualTo(Map.of("file", new Upload("file", "audio/wav", audio)));
        }
        assertThat(read("vms/send", "Hello")).isEqualTo(Map.of("tts", "Hello"));
        assertThat(read("vms/send", Map.of("file", "https://example.com/a.wav")))
                .isEqualTo(Map.of("file", "https://example.com/a.wav"));
        assertThat(read("vms/send", Map.of("file", audio))).isEqualTo(Map.of("file", new Upload("file", "audio/wav", audio)));
        assertThatThrownBy(() -> read("vms/send", folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> read("vms/send", folder.resolve("none").toFile())).isInstanceOf(RuntimeCamelException.class);
    }

    @Test
    void aTextBesideAudioIsNotSpoken() {
        assertThat(read("vms/send", Map.of("file", "https://example.com/a.wav"), "Hello"))
                .isEqualTo(Map.of("file", "https://example.com/a.wav"));
        header("File", "https://example.com/b.wav");
        assertThat(read("vms/send", "Hello")).isEqualTo(Map.of("file", "https://example.com/b.wav"));
    }

    @Test
    void aStreamIsReadOnceAndIsThereForARedelivery() {
        for (var stream : List.<Object> of(new ByteArrayInputStream("Hello".getBytes(StandardCharsets.UTF_8)),
                new StringReader("Hello"), new InputStreamCache("Hello".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(read("sms/send", stream)).isEqualTo(Map.of("message", "Hello"));
            assertThat(read("sms/send", stream)).as("Camel puts the stream back").isEqualTo(Map.of("message", "Hello"));
        }
        header("Message", new StringReader("Hello"));
        var untouched = new StringReader("other");
        exchange.getMessage().setHeader("Other", untouched);
        assertThat(read("sms/send", null)).isEqualTo(Map.of("message", "Hello"));
        assertThat(exchange.getMessage().getHeader("CamelSmsapiMessage")).isEqualTo("Hello");
        assertThat(exchange.getMessage().getHeader("Other")).isSameAs(untouched);
    }

    @Test
    void aStreamInsideOfABodyIsThereForARedelivery() {
        for (var stream : List.<Object> of(new ByteArrayInputStream("Hello".getBytes(StandardCharsets.UTF_8)),
                new StringReader("Hello"), new InputStreamCache("Hello".getBytes(StandardCharsets.UTF_8)))) {
            for (var body : List.of(Map.of("message", stream), Map.of("message", Optional.of(stream)))) {
                assertThat(read("sms/send", body)).isEqualTo(Map.of("message", "Hello"));
            }
        }
        var audio = Map.of("file", new BufferedInputStream(new ByteArrayInputStream(new byte[] { 1, 2, 3 })));
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(((Upload) read("vms/send", audio).get("file")).content()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void anotherStreamIsReadAnew() {
        read("sms/send", new StringReader("Hello"));

        assertThat(read("sms/send", new StringReader("Hello again"))).isEqualTo(Map.of("message", "Hello again"));
    }

    @Test
    void aStreamThatFailsIsSaid() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        var closed = Reader.nullReader();

        assertThatThrownBy(() -> read("sms/send", broken)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> {
            closed.close();
            read("sms/send", closed);
        }).isInstanceOf(UncheckedIOException.class);
    }

    // what is told of an element that cannot be read

    @Test
    void aRefusedElementIsToldAsItIsWritten() {
        var values = values("sms/send", Map.of(), true);
        var map = new HashMap<String, Object>(Map.of("to", List.of("12"), "idx", "order-1"));

        for (var element : List.of(map, Json.parse("{\"to\":12,\"idx\":\"order-1\"}").orElseThrow(),
                SmsMessage.to("12").idx("order-1"))) {
            var refused = values.refused(exchange, element, WHY);
            assertThat(refused.number()).isEqualTo("12");
            assertThat(refused.idx()).isEqualTo("order-1");
            assertThat(refused.failure()).isSameAs(WHY);
        }
        for (var element : List.of("Hello", Map.of(), Map.of("to", new Object(), "idx", new int[0]), Json.parse("[1]").get())) {
            assertThat(values.refused(exchange, element, WHY).number()).isEmpty();
            assertThat(values.refused(exchange, element, WHY).idx()).isNull();
        }
        assertThat(values.refused(exchange, Map.of("to", List.of("1", "2"), "idx", " "), WHY)).satisfies(refused -> {
            assertThat(refused.number()).isEmpty();
            assertThat(refused.idx()).isNull();
        });
        assertThat(values.refused(exchange, null, WHY).number()).isEmpty();
    }

    @Test
    void anElementThatFailsToBeReadAtAllIsRefusedWithoutItsNumber() {
        var broken = new HashMap<String, Object>() {
            @Override
            public Object get(Object key) {
                throw new IllegalStateException("the row is closed");
            }
        };

        assertThat(values("sms/send", Map.of(), true).refused(exchange, broken, WHY).failure()).isSameAs(WHY);
    }

    // a date that has passed

    @ParameterizedTest
    @CsvSource({ "61,true", "60,false", "-60,false" })
    void aDateThatHasPassedIsWarnedOf(int secondsAgo, boolean warned) {
        var now = Instant.parse("2026-03-01T12:00:00Z");
        var message = new SendRequest(
                MessageKind.SMS, List.of(NUMBER), List.of("order-1"), true,
                Map.of("message", "Hello", "date", "" + now.minusSeconds(secondsAgo).getEpochSecond()));
        try (var log = new LogRecorder()) {
            assertThat(PastDate.warn(message, now)).isEqualTo(warned);
            assertThat(PastDate.warn(message.withoutIdx(), now)).isEqualTo(warned);

            assertThat(log.lines()).hasSize(warned ? 2 : 0);
            assertThat(String.join("", log.lines()).contains("idx order-1 has passed")).isEqualTo(warned);
            assertThat(String.join("", log.lines()).contains("idx none has passed")).isEqualTo(warned);
        }
    }
}
