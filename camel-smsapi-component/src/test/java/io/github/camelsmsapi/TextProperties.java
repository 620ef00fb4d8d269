// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.camel.Exchange;
import org.apache.camel.converter.stream.InputStreamCache;
import org.apache.camel.impl.DefaultCamelContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A text arrives as it was meant, in whatever type and place it comes, or it is refused and nothing is sent. */
class TextProperties {

    private static final String NUMBER = "48500100200";
    private static ScriptedGateway gateway;
    private static DefaultCamelContext context;

    /** Where a value stands. */
    private enum Place {
        BODY,
        HEADER,
        MAP,
        ROW
    }

    @BeforeContainer
    static void start() {
        gateway = ScriptedGateway.start().otherwise(Reply.accepted("1"));
        context = new DefaultCamelContext();
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setToken("secret-token");
        smsapi.getConfiguration().setBaseUrl(gateway.url());
        context.addComponent("smsapi", smsapi);
        context.start();
    }

    @AfterContainer
    static void close() throws Exception {
        context.close();
        gateway.close();
    }

    @Provide
    Arbitrary<String> texts() {
        var usual = Arbitraries.of("a", "Z", "ż", "Ł", "€", " ", "\n", "\r\n", "\t", "1", "+", "%", "&", "=", "\"", "\\", "'",
                "{", "}", "[%", "<", "\ud83c\udf89", "\u200d", "\u00a0", "\u202f", ",", ";", "?", "\ufffd", "\ufeff");
        var unusual = Arbitraries.of("\u0000", "\u0001", "\u001b", "\u007f", "\u0085", "\u0096", "\ud83d", "\udc00");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(60, usual), net.jqwik.api.Tuple.of(1, unusual)).list()
                .ofMinSize(0).ofMaxSize(30).map(parts -> String.join("", parts));
    }

    /** A type that holds a text, as characters or as bytes. */
    private enum Carrier {
        STRING(false, text -> text),
        BUILDER(false, StringBuilder::new),
        CHARACTERS(false, String::toCharArray),
        CHARACTER_BUFFER(false, CharBuffer::wrap),
        READER(false, StringReader::new),
        OPTIONAL(false, Optional::of),
        JSON(false, TextNode::valueOf),
        JSON_OF_TEXT(false, POJONode::new),
        OPTIONAL_JSON(false, text -> Optional.of(TextNode.valueOf(text))),
        BYTES(true, TextProperties::bytes),
        BYTE_BUFFER(true, text -> ByteBuffer.wrap(bytes(text))),
        STREAM(true, text -> new ByteArrayInputStream(bytes(text))),
        CACHED_STREAM(true, text -> new InputStreamCache(bytes(text))),
        JSON_OF_BYTES(true, text -> BinaryNode.valueOf(bytes(text))),
        JSON_OBJECT_OF_BYTES(true, text -> new POJONode(bytes(text)));

        private final boolean bytes;
        private final Function<String, Object> type;

        Carrier(boolean bytes, Function<String, Object> type) {
            this.bytes = bytes;
            this.type = type;
        }

        Object of(String text) {
            return type.apply(text);
        }

        /** The independent reading: bytes cannot hold half a surrogate pair; byte order marks are no part of a text. */
        String meant(String text) {
            var held = bytes ? new String(bytes(text), StandardCharsets.UTF_8) : text;
            return held.replaceFirst("^\ufeff+", "");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The exchange after the call, and the form that the gateway got; none when it got nothing. */
    private record Sent(Exchange exchange, Optional<Map<String, String>> form) {
    }

    private static Sent send(String option, Object value, Place place, Map<String, Object> others) {
        var before = gateway.requests().size();
        var named = new HashMap<>(others);
        named.put(option, value);
        var exchange = context.createProducerTemplate().request("smsapi:sms/send?to=" + NUMBER, it -> {
            switch (place) {
                case BODY -> it.getMessage().setBody(value);
                case HEADER -> named.forEach((name, one) -> it.getMessage()
                        .setHeader("CamelSmsapi" + name.substring(0, 1).toUpperCase() + name.substring(1), one));
                case MAP -> it.getMessage().setBody(named);
                case ROW -> it.getMessage().setBody(List.of(named));
            }
        });
        var more = gateway.requests().subList(before, gateway.requests().size());
        assertThat(more).hasSizeLessThan(2);
        return new Sent(exchange, more.stream().findFirst().map(request -> request.form()));
    }

    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(sign -> sign < 32 && "\t\n\f\r".indexOf(sign) < 0 || sign >= 127 && sign < 160
                || sign >= 0xd800 && sign < 0xe000);
    }

    private static boolean isEmpty(String text) {
        return text.codePoints().allMatch(sign -> Character.isWhitespace(sign) || Character.getType(sign) == Character.FORMAT);
    }

    @Property(tries = 300)
    void aTextArrivesAsItIsOrIsRefused(
            @ForAll("texts") String text, @ForAll Carrier carrier, @ForAll Place place) {
        var meant = carrier.meant(text);

        var sent = send("message", carrier.of(text), place, Map.of("maxParts", 9));

        if (isPlain(meant) && !isEmpty(meant)) {
            assertThat(sent.form()).as("%s", sent.exchange().getException()).isPresent();
            assertThat(sent.form().get()).containsEntry("message", meant);
        } else {
            assertThat(sent.form()).isEmpty();
            assertThat(place == Place.ROW || sent.exchange().getException() instanceof SmsapiErrorException).isTrue();
        }
    }

    @Property(tries = 150)
    void soDoesAnIdx(
            @ForAll("texts") String text, @ForAll Carrier carrier, @ForAll boolean inMap) {
        var meant = carrier.meant(text);

        var sent = send("idx", carrier.of(text), inMap ? Place.MAP : Place.HEADER, Map.of("message", "Hello"));

        if (isEmpty(meant) && isPlain(meant)) { // and one is made
            assertThat(sent.form().orElseThrow().get("idx")).isNotBlank();
        } else if (isPlain(meant) && meant.chars().noneMatch(sign -> "\t\n\r\f,".indexOf(sign) >= 0)) {
            assertThat(sent.form().orElseThrow()).containsEntry("idx", meant);
        } else {
            assertThat(sent.form()).isEmpty();
            assertThat(sent.exchange().getException()).isInstanceOf(SmsapiErrorException.class);
        }
    }

    @Provide
    Arbitrary<Function<Long, Object>> numbers() {
        return Arbitraries.of(number -> number, Long::intValue, Long::doubleValue, number -> Long.toString(number),
                AtomicLong::new, BigInteger::valueOf, number -> BigDecimal.valueOf(number),
                number -> BigDecimal.valueOf(number).setScale(2),
                number -> new BigDecimal(number + "E0"), number -> DoubleNode.valueOf(number),
                number -> DecimalNode.valueOf(BigDecimal.valueOf(number).setScale(1)),
                number -> DecimalNode.valueOf(BigDecimal.valueOf(number).stripTrailingZeros()));
    }

    @Property(tries = 100)
    void aWholeNumberIsOneIdxInWhateverTypeItComes(
            @ForAll @net.jqwik.api.constraints.IntRange(min = 0) int id, @ForAll("numbers") Function<Long, Object> type,
            @ForAll boolean inMap) {
        var sent = send("idx", type.apply((long) id), inMap ? Place.MAP : Place.HEADER, Map.of("message", "Hello"));

        assertThat(sent.form().orElseThrow()).containsEntry("idx", Integer.toString(id));
    }

    @Property(tries = 50)
    void anyNumberIsATextOfTheSameNumber(@ForAll double number, @ForAll Place place) {
        for (var value : List.of(number, new BigDecimal(Double.toString(number)), DoubleNode.valueOf(number))) {
            var text = new BigDecimal(Double.toString(number));

            var sent = send("message", value, place, Map.of("maxParts", 9));

            assertThat(sent.form()).as("%s", sent.exchange().getException()).isPresent();
            assertThat(new BigDecimal(sent.form().get().get("message"))).isEqualByComparingTo(text);
            assertThat(sent.form().get().get("message")).doesNotContainIgnoringCase("e");
        }
    }
}
