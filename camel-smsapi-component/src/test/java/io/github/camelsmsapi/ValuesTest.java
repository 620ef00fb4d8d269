// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SmsMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A number, header or row arrives as it was meant, or is refused before the call. */
class ValuesTest extends SentValues {

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
}
