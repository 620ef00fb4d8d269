// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A text of any type and charset arrives as it was meant, or is refused before the call. */
class TextValuesTest extends SentValues {

    static Stream<Object> texts() {
        return Stream.of(TEXT, TextNode.valueOf(TEXT), TEXT.getBytes(StandardCharsets.UTF_8),
                ByteBuffer.wrap(TEXT.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), new StringReader(TEXT), TEXT.toCharArray(),
                new StringBuilder(TEXT), Optional.of(TEXT), BinaryNode.valueOf(TEXT.getBytes(StandardCharsets.UTF_8)),
                new POJONode(TEXT), "\ufeff" + TEXT, ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfAnyTypeAsTheBody(Object text) {
        assertThat(sent(SEND, text, Map.of())).containsEntry("message", TEXT);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfAnyTypeAsAHeader(Object text) {
        assertThat(sent(SEND, null, Map.of("CamelSmsapiMessage", text, "CamelSmsapiIdx", "order-1"))).containsEntry("message",
                TEXT);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfAnyTypeInAMap(Object text) {
        assertThat(sent("smsapi:sms/send", Map.of("to", NUMBER, "message", text), Map.of())).containsEntry("message", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "sms/send?to=48500100200", "mms/send?to=48500100200&subject=a", "vms/send?to=48500100200" })
    void aJsonScalarIsItsTextForEveryKindOfMessage(String uri) {
        sent("smsapi:" + uri, TextNode.valueOf("Hello"), Map.of());

        assertThat(gateway.request().form()).containsValue("Hello");
    }

    @ParameterizedTest
    @ValueSource(strings = { "wrong charset H\u0000e\u0000", "\u001b[1mbold", "half an emoji \ud83d", "10 \u0096 20" })
    void anUnprintableCharacterIsRefusedWithItsPlace(String text) {
        var refusal = refused(SEND, text, Map.of());

        assertThat(refusal).hasMessageContaining("U+").hasMessageContaining("at place ")
                .hasMessageContaining("CamelSmsapiMessage")
                .hasMessageNotContaining(text);
    }

    static Stream<Arguments> scalars() {
        return Stream.of(arguments(IntNode.valueOf(42), "42"), arguments(LongNode.valueOf(4_200_000_000L), "4200000000"),
                arguments(DoubleNode.valueOf(12.5), "12.5"), arguments(DoubleNode.valueOf(1e7), "10000000"),
                arguments(DoubleNode.valueOf(17.0), "17"),
                arguments(BooleanNode.TRUE, "true"),
                arguments(JsonNodeFactory.instance.numberNode(new BigDecimal("12.50")), "12.50"));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void anotherJsonScalarIsWhatItHolds(Object scalar, String text) {
        assertThat(sent(SEND, scalar, Map.of())).containsEntry("message", text);
    }

    @ParameterizedTest
    @MethodSource("nothings")
    void aJsonNullIsNoText(Object nothing) {
        assertThat(refused(SEND, nothing, Map.of()).getCode()).isEqualTo(11);
    }

    static Stream<Object> nothings() {
        return Stream.of(NullNode.getInstance(), MissingNode.getInstance(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-16LE", "windows-1250", "UTF-8" })
    void bytesAreReadInTheCharsetOfTheExchange(String charset) {
        var exchange = template.request(SEND, it -> {
            it.setProperty(Exchange.CHARSET_NAME, charset);
            it.getMessage().setBody(TEXT.getBytes(Charset.forName(charset)));
        });

        assertThat(exchange.getException()).isNull();
        assertThat(gateway.request().form()).containsEntry("message", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "windows-1250" })
    void bytesInAnotherCharsetAreRefusedInsteadOfSentAsQuestionMarks(String charset) {
        assertThat(refused(SEND, TEXT.getBytes(Charset.forName(charset)), Map.of())).hasMessageContaining("UTF-8")
                .hasMessageContaining("CamelCharsetName");
    }

    @Test
    void aSpecialCharacterIsNamedWithItsPlace() {
        assertThat(refused(SEND + "&nounicode=true", "Price 10\u202f000", Map.of())).hasMessageContaining("U+202F")
                .hasMessageContaining("place 9").hasMessageNotContaining("Price");
    }

    @ParameterizedTest
    @ValueSource(strings = { "windows-1250", "UTF-16", "UTF-16LE", "UTF-16BE" })
    void aFileInAnotherCharsetIsRefusedHoweverItComes(String charset, @TempDir Path folder) throws IOException {
        for (var text : charset.startsWith("UTF") ? List.of(TEXT, "Hello") : List.of(TEXT)) {
            var file = Files.write(folder.resolve("text"), text.getBytes(charset));
            for (var body : List.of(file, file.toFile(), Files.readAllBytes(file), Files.newInputStream(file))) {
                assertThat(refused(SEND, body, Map.of())).hasMessageContaining("CamelCharsetName");
            }
        }
    }

    @Test
    void aFileIsItsText(@TempDir Path folder) throws IOException {
        assertThat(sent(SEND, Files.writeString(folder.resolve("text"), "\ufeff" + TEXT).toFile(), Map.of()))
                .containsEntry("message", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"to\":\"48500100200\",\"message\":\"Hello\"}", " [{\"to\":\"48500100200\"}]" })
    void aTextThatIsJsonIsToldToBeUnmarshalled(String json) {
        var error = failureOf(exchange("smsapi:sms/send", json, Map.of()), SmsapiErrorException.class);

        assertThat(error).hasMessageContaining("its body is JSON text").hasMessageContaining("unmarshal().json()");
    }
}
