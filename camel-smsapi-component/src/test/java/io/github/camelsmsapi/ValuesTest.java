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
import java.nio.file.attribute.FileTime;
import java.sql.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

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
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A value arrives as it was meant, or is refused before the call. */
class ValuesTest extends GatewayTest {

    private static final String SEND = "smsapi:sms/send?to=" + NUMBER;
    private static final String TEXT = "Zażółć gęślą";
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** An object of somebody's own, without a converter. */
    private static final class Customer {
    }

    private record Order(String text) {
    }

    /** A number type of somebody else's, which prints no number. */
    private static final class PrintedNumber extends Number {

        private static final long serialVersionUID = 1L;

        @Override
        public int intValue() {
            return 5;
        }

        @Override
        public long longValue() {
            return 5;
        }

        @Override
        public float floatValue() {
            return 5;
        }

        @Override
        public double doubleValue() {
            return 5;
        }
    }

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.accepted("1"));
    }

    private Map<String, String> sent(String uri, Object body, Map<String, Object> headers) {
        var exchange = exchange(uri, body, headers);
        assertThat(exchange.getException()).isNull();
        assertThat(gateway.requests()).hasSize(1);
        return gateway.request().form();
    }

    private SmsapiErrorException refused(String uri, Object body, Map<String, Object> headers) {
        var refusal = failureOf(exchange(uri, body, headers), SmsapiErrorException.class);
        assertThat(gateway.requests()).isEmpty();
        assertThat(refusal.isFoundLocally()).isTrue();
        assertThat(refusal.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        return refusal;
    }

    @ParameterizedTest
    @ValueSource(strings = { "5.0010021E8", "500100212.0", "500.100.212", "0151 12345678 Ewa", "500100212 ext 5" })
    void aTextThatIsNoNumberIsRefusedWithItsOptionAndMasked(String number) {
        var refusal = refused("smsapi:sms/send?defaultCountry=PL", "Hello", Map.of("CamelSmsapiTo", number));

        assertThat(refusal.getCode()).isEqualTo(13);
        assertThat(refusal).hasMessageContaining("CamelSmsapiTo").hasMessageNotContaining(number);
    }

    static Stream<Object> numbers() {
        return Stream.of(500100210.0, new BigDecimal("500100210.00"), 500100210, 500100210L, DoubleNode.valueOf(500100210.0),
                IntNode.valueOf(500100210), TextNode.valueOf("500100210"), "\u202d500100210\u202c", "500\u200b100\u202f210",
                "\ufeff500\u2011100\u2013210", "\u2068500100210\ufe0f\u200e", Optional.of("500100210"),
                "500 100 210".getBytes(StandardCharsets.UTF_8), new StringBuilder("500-100-210"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberOfAnyTypeIsTheSameNumber(Object number) {
        assertThat(sent("smsapi:sms/send?defaultCountry=PL", "Hello", Map.of("CamelSmsapiTo", number)))
                .containsEntry("to", "48500100210");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberInAMapToo(Object number) {
        assertThat(sent("smsapi:sms/send?defaultCountry=PL", Map.of("to", List.of(number), "message", "Hello"), Map.of()))
                .containsEntry("to", "48500100210");
    }

    @Test
    void aNumberInJsonToo() {
        assertThat(sent("smsapi:sms/send?defaultCountry=PL",
                Json.parse("{\"to\":500100210.0,\"message\":\"Hello\"}").orElseThrow(), Map.of()))
                .containsEntry("to", "48500100210");
    }

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

    static Stream<Arguments> objects() {
        return Stream.of(new Customer(), new Order("Hello"), System.out, new Object(), new int[] { 1 },
                new Character[] { 'a', 'b' }, new Byte[] { 72, 105 }, IntStream.of(1), new POJONode(new Customer()),
                new AtomicReference<>("Hello"), OptionalLong.of(1), new PrintedNumber(), Thread.currentThread())
                .map(object -> arguments(object)); // one argument, also when it is an array
    }

    @ParameterizedTest
    @MethodSource("objects")
    void anObjectWithoutAConverterIsRefusedByTheNameOfItsType(Object object) {
        assertThat(refused(SEND, object, Map.of())).hasMessageContaining("type").hasMessageContaining("CamelSmsapiMessage");
        assertThat(refused(SEND, "Hello", Map.of("CamelSmsapiIdx", object))).hasMessageContaining("type")
                .hasMessageContaining("CamelSmsapiIdx").hasMessageNotContaining("@");
        assertThat(refused("smsapi:sms/send", Map.of("to", NUMBER, "message", object), Map.of())).hasMessageContaining("type");
    }

    @Test
    void anObjectInTheBodyIsInNoWayWhereAHeaderHasTheText() {
        assertThat(sent(SEND, new Customer(), Map.of("CamelSmsapiMessage", "Hello"))).containsEntry("message", "Hello");
    }

    @Test
    void aResultOfAnEarlierStepSetsNoText() {
        assertThat(sent(SEND + "&message=Hello", new SendResult(List.of(), List.of()), Map.of())).containsEntry("message",
                "Hello");
        assertThat(exchange(SEND + "&message=Hello", new BulkResult(), Map.of()).getMessage().getBody())
                .isInstanceOf(SendResult.class);
    }

    @Test
    void anEmptyBulkFromWhatIsNoCollectionIsAnError() {
        Iterable<Object> nothing = java.util.Collections::emptyIterator;

        assertThat(refused(SEND, nothing, Map.of())).hasMessageContaining("no collection");
        assertThat(exchange(SEND, List.of(), Map.of()).getMessage().getBody(BulkResult.class).accepted()).isZero();
    }

    @Test
    void anArrayIsManyMessages() {
        var rows = new Object[] { Map.of("to", "48500100201", "message", "a"), Map.of("to", "48500100202", "message", "a") };

        assertThat(exchange("smsapi:sms/send", rows, Map.of()).getMessage().getBody(BulkResult.class).accepted()).isEqualTo(2);
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

    static Stream<Object> moments() {
        var at = Instant.parse("2030-01-01T09:00:00Z");
        return Stream.of(at, at.atZone(WARSAW), at.atZone(WARSAW).toString(), LocalDateTime.ofInstant(at, WARSAW),
                "2030-01-01T10:00:00.123456", "2030-01-01t09:00:00z", "2030-01-01T10:00:00+01", "2030-01-01T10:00:00+0100",
                "20300101T090000Z", "2030-01-01T10:00:30+01:00:30", TextNode.valueOf("2030-01-01T09:00:00Z"), 1893488400L,
                java.sql.Timestamp.from(at), FileTime.from(at), xml("2030-01-01T10:00:00+01:00"), xml("2030-01-01T10:00:00"));
    }

    private static XMLGregorianCalendar xml(String text) {
        return DatatypeFactory.newDefaultInstance().newXMLGregorianCalendar(text);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void aMomentIsSentAsUnixSeconds(Object date) {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration()
                .setClock(java.time.Clock.fixed(Instant.parse("2029-12-01T00:00:00Z"), java.time.ZoneOffset.UTC));

        assertThat(sent(SEND + "&timeZone=Europe/Warsaw", "Hello", Map.of("CamelSmsapiDate", date)))
                .containsEntry("date", "1893488400");
    }

    @ParameterizedTest
    @ValueSource(strings = { "20261201", "tomorrow", "2026-12-01", "10:00", "2026-12-01T10:00:00+05:00[Europe/Warsaw]" })
    void aDateThatNamesNoMomentIsRefused(String date) {
        var refusal = refused(SEND, "Hello", Map.of("CamelSmsapiDate", date));

        assertThat(refusal.getCode()).isEqualTo(54);
        assertThat(refusal).hasMessageContaining("CamelSmsapiDate").hasMessageContaining("ISO 8601");
    }

    @Test
    void aTypeThatNamesNoMomentIsRefusedAsADate() {
        for (var value : List.of(new Object(), new int[] { 1 }, List.of(Instant.now()), xml("10:00:00"), Instant.EPOCH)) {
            assertThat(refused(SEND, "Hello", Map.of("CamelSmsapiDate", value)).getCode()).isEqualTo(54);
        }
    }

    @Test
    void aMessageWhoseDateHasPassedIsSentAtOnceAndWarnedOf() {
        try (var log = new LogRecorder()) {
            assertThat(sent(SEND + "&idx=order-1", "Hello", Map.of("CamelSmsapiDate", "2026-01-01T10:00:00Z")))
                    .containsEntry("date", "1767261600");
            exchange("smsapi:sms/send?date=2026-01-01T10:00:00Z",
                    List.of(Map.of("to", "48500100201", "message", "a", "idx", "a"),
                            Map.of("to", "48500100202", "message", "a", "idx", "b")),
                    Map.of());

            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN") && line.contains("has passed")).hasSize(2)
                    .anyMatch(line -> line.contains("order-1"));
        }
    }

    @Test
    void datesOfADatabaseAreReadOrRefusedRowByRow() {
        var day = LocalDate.now(WARSAW).plusDays(10);
        var result = exchange("smsapi:sms/send?timeZone=Europe/Warsaw", List.of(
                Map.of("to", "48500100201", "message", "a", "date", java.sql.Date.valueOf(day)),
                Map.of("to", "48500100202", "message", "a", "date", Time.valueOf("10:00:00")),
                Map.of("to", "48500100203", "message", "a", "date", java.sql.Date.valueOf(day))), Map.of()).getMessage()
                .getBody(BulkResult.class);

        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.refused()).isOne();
        assertThat(result.firstFailure().getReason()).isEqualTo("54");
        assertThat(gateway.request().form()).containsEntry("to", "48500100201,48500100203").containsEntry("date",
                Long.toString(day.atStartOfDay(WARSAW).toEpochSecond()));
    }

    static Stream<Arguments> wrongHeaders() {
        return Stream.of(arguments("sms/send", "MaxParts", "many"), arguments("sms/send", "MaxParts", 1.5),
                arguments("sms/send", "MaxParts", "2.0"), arguments("vms/send", "TryCount", "often"),
                arguments("vms/send", "Interval", "5 minutes"), arguments("sms/send", "Flash", "yes"),
                arguments("sms/send", "From", List.of("a")), arguments("sms/send", "From", Map.of("a", "b")));
    }

    @ParameterizedTest
    @MethodSource("wrongHeaders")
    void aHeaderOfTheWrongTypeIsRefusedLikeTheOption(String operation, String header, Object value) {
        assertThat(refused("smsapi:" + operation + "?to=" + NUMBER, "Hello", Map.of("CamelSmsapi" + header, value)))
                .hasMessageContaining("CamelSmsapi" + header);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\u200b" })
    void whatIsEmptySetsNothingWhereverItStands(String empty) {
        var options = SEND + "&from=Shop&message=Hello&idx=order-1&flash=true";
        var headers = new HashMap<String, Object>();
        List.of("To", "From", "Message", "Idx", "Flash", "MaxParts", "Date", "Group").forEach(
                name -> headers.put("CamelSmsapi" + name, empty));
        var map = new HashMap<String, Object>();
        List.of("to", "from", "message", "idx", "flash", "max_parts", "date", "group").forEach(name -> map.put(name, empty));
        var results = new ArrayList<Map<String, String>>();

        exchange(options, null, headers);
        exchange(options, map, Map.of());
        exchange(options, empty, Map.of());
        exchange(options + "&group=RAW(" + empty + ")", null, Map.of());
        gateway.requests().forEach(request -> results.add(request.form()));

        assertThat(results).hasSize(4)
                .allSatisfy(form -> assertThat(form).containsEntry("to", NUMBER).containsEntry("from", "Shop")
                        .containsEntry("message", "Hello").containsEntry("idx", "order-1").containsEntry("flash", "1")
                        .doesNotContainKeys("max_parts", "date", "group"));
    }

    @Test
    void aSpecialCharacterIsNamedWithItsPlace() {
        assertThat(refused(SEND + "&nounicode=true", "Price 10\u202f000", Map.of())).hasMessageContaining("U+202F")
                .hasMessageContaining("place 9").hasMessageNotContaining("Price");
    }

    @ParameterizedTest
    @ValueSource(strings = { "500 100 210 (2)", "500100210-1", "500100210 / 2", "500100210 12", "+48 500 100 210 (22)" })
    void digitsOfAnExtensionAreNoPartOfTheNumber(String number) {
        assertThat(refused("smsapi:sms/send?defaultCountry=PL", "Hello", Map.of("CamelSmsapiTo", number)).getCode())
                .isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(strings = { "500100210 (2)", "48500100210 / 2", "0048 500100210 (2)" })
    void norWithoutACountry(String number) {
        assertThat(refused("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", number)).getCode()).isEqualTo(13);
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

    @Test
    void oneOfManyThatSaysNothingIsNoMessage() {
        var rows = Arrays.asList(null, "", Map.of(), List.of(NUMBER, "Hello"), new String[] { NUMBER, "Hello" },
                NullNode.getInstance(), Optional.empty(), new SendResult(List.of(), List.of()), "Good morning");

        var result = exchange(SEND + "&message=Hello", rows, Map.of()).getMessage().getBody(BulkResult.class);

        assertThat(result.accepted()).isOne();
        assertThat(result.refused()).isEqualTo(8);
        assertThat(result.firstFailure()).hasMessageContaining("Element 1 ");
        assertThat(gateway.request().form()).containsEntry("message", "Good morning");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstColumnIsNoPartOfItsName() {
        assertThat(sent("smsapi:sms/send", Map.of("\ufeffto", NUMBER, " message", "Hello"), Map.of()))
                .containsEntry("to", NUMBER)
                .containsEntry("message", "Hello");
    }

    @Test
    void twoNamesOfOneOptionDoNotContradictEachOther() {
        assertThat(refused(SEND, Map.of("message", "a", "max_parts", 2, "maxParts", 3), Map.of()))
                .hasMessageContaining("maxParts").hasMessageContaining("twice");
        for (var empty : List.of("max_parts", "maxParts")) {
            var rows = new HashMap<String, Object>(Map.of("message", "a", "max_parts", 2, "maxParts", 2));
            rows.put(empty, "");
            exchange(SEND, rows, Map.of());
        }
        assertThat(gateway.requests()).hasSize(2)
                .allSatisfy(request -> assertThat(request.form()).containsEntry("max_parts", "2"));
    }

    @Test
    void aMessageOfMissingCellsIsRefusedByTheirRule() {
        var refusal = refused(SEND, SmsMessage.to((String) null).text("Hello"), Map.of());
        assertThat(refusal.getCode()).isEqualTo(13);
        assertThat(refused(SEND, SmsMessage.to(NUMBER).text(null).from(null).idx(null), Map.of()).getCode()).isEqualTo(11);
        assertThat(refused("smsapi:sms/send", SmsMessage.toGroup(null).text("Hello"), Map.of()).getCode()).isEqualTo(13);
    }

    @Test
    void oneOfSeveralValuesHoldsNoSeparator() {
        var two = List.of(NUMBER, "48500100201");
        assertThat(refused("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", two, "CamelSmsapiIdx", List.of("a|b"))))
                .hasMessageContaining("CamelSmsapiIdx");
        assertThat(refused("smsapi:sms/send", "Hello [%1%]", Map.of("CamelSmsapiTo", two, "CamelSmsapiParam1", List.of("a|b"))))
                .hasMessageContaining("CamelSmsapiParam1");
    }

    @Test
    void aNumberOfMillionsOfDigitsIsNoText() {
        assertThat(refused(SEND, new BigDecimal("1e1000000000"), Map.of())).hasMessageContaining("CamelSmsapiMessage");
    }

    /** The value is told, masked where it is a number, and not where it is long. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            CamelSmsapiFlash    | yes         | flash is neither true nor false (nor 1 or 0): 'yes'
            CamelSmsapiTest     | 48500100299 | test is neither true nor false (nor 1 or 0): '48500***299'
            CamelSmsapiMaxParts | three       | maxParts is no whole number: 'three'
            CamelSmsapiMaxParts | a text that is far too long for this | maxParts is no whole number: a text of 36 characters
            CamelSmsapiTo       | 12345       | '***' (5 characters)
            CamelSmsapiTo       | abc         | '***' (3 characters)
            CamelSmsapiTo       | 485001002001234567 | '48500***567' (18 characters)
            """)
    void aValueThatIsRefusedIsTold(String header, String value, String words) {
        var headers = new HashMap<String, Object>(Map.of("CamelSmsapiTo", NUMBER));
        headers.put(header, value);

        var error = failureOf(exchange("smsapi:sms/send", "Hello", headers), SmsapiErrorException.class);

        assertThat(error).hasMessageContaining(words).hasMessageNotContaining("48500100299");
        assertThat(gateway.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"to\":\"48500100200\",\"message\":\"Hello\"}", " [{\"to\":\"48500100200\"}]" })
    void aTextThatIsJsonIsToldToBeUnmarshalled(String json) {
        var error = failureOf(exchange("smsapi:sms/send", json, Map.of()), SmsapiErrorException.class);

        assertThat(error).hasMessageContaining("its body is JSON text").hasMessageContaining("unmarshal().json()");
    }
}
