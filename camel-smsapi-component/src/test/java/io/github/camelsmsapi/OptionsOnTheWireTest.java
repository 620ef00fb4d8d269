// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every documented option arrives at SMSAPI as it was given. */
class OptionsOnTheWireTest extends GatewayTest {

    /** Each parameter of a message by its option, with the value on the wire. */
    private static final Map<String, String> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("to", "48500100200");
        VALUES.put("message", "Hi [%1%], your code is [%code]");
        VALUES.put("from", "My Shop");
        VALUES.put("maxParts", "3");
        VALUES.put("datacoding", "gsm");
        VALUES.put("udh", "050003CC0201");
        VALUES.put("date", "1904452827");
        VALUES.put("timeRestriction", "nearest_available");
        VALUES.put("expirationDate", "1893456000");
        VALUES.put("idx", "order-17");
        VALUES.put("notifyUrl", "https://example.org/dlr?a=b&c=d");
        VALUES.put("param1", "Ann");
        VALUES.put("param2", "22 + 2");
        VALUES.put("param3", "3%");
        VALUES.put("param4", "4&4=8");
        VALUES.put("discountGroup", "Spring");
        VALUES.put("partnerId", "P-1");
        VALUES.put("source", "Web shop");
        for (var flag : List.of("normalize", "nounicode", "flash", "fast", "single", "dateValidate", "allowDuplicates",
                "skipForeign", "details", "test")) {
            VALUES.put(flag, "1");
        }
    }

    /** Some of the values exclude each other, which is for SMSAPI to say here. */
    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setValidate(false);
    }

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.accepted("1"));
    }

    private static Map<String, String> onTheWire() {
        var wire = Operations.find("sms", "send").parameters().stream().filter(one -> VALUES.containsKey(one.option()))
                .collect(Collectors.toMap(one -> one.wire(), one -> VALUES.get(one.option())));
        wire.putAll(Map.of("encoding", "utf-8", "format", "json", "check_idx", "1"));
        return wire;
    }

    @Test
    void everyParameterIsTriedHereButThoseThatStandInsteadOfOthersOrMakeAnotherRequest() {
        assertThat(Operations.find("sms", "send").parameters()).extracting(one -> one.option())
                .filteredOn(option -> !VALUES.containsKey(option)).containsExactly("group", "template", "fallback");
    }

    @Test
    void asHeaders() {
        var headers = new HashMap<String, Object>();
        Operations.find("sms", "send").parameters().stream().filter(one -> VALUES.containsKey(one.option()))
                .forEach(one -> headers.put(one.header(), VALUES.get(one.option())));

        exchange("smsapi:sms/send", null, headers);

        assertThat(gateway.request().form()).isEqualTo(onTheWire());
    }

    @Test
    void asEndpointOptions() {
        var uri = VALUES.entrySet().stream().map(option -> option.getKey() + "=RAW(" + option.getValue() + ")")
                .collect(Collectors.joining("&", "smsapi:sms/send?", "")).replace("RAW(1)", "true");

        var exchange = exchange(uri, null, Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(gateway.request().form()).isEqualTo(onTheWire());
    }

    @Test
    void asOptionsOfAMessage() {
        var message = new SmsMessage(new HashMap<>(VALUES)).with("flash", true).with("maxParts", 3);

        exchange("smsapi:sms/send", message, Map.of());

        assertThat(gateway.request().form()).isEqualTo(onTheWire());
    }

    @Test
    void aGroupStandsInsteadOfRecipientsAndATemplateInsteadOfAText() {
        exchange("smsapi:sms/send?group=All customers&template=Welcome", null, Map.of());

        assertThat(gateway.request().form()).isEqualTo(
                Map.of("group", "All customers", "template", "Welcome", "encoding", "utf-8", "format", "json"));
    }

    @ParameterizedTest
    @MethodSource
    void aFlagIsOneOrZero(Object flag, String wire) {
        exchange("smsapi:sms/send?to=" + NUMBER, "Hello", Map.of("CamelSmsapiFlash", flag));

        assertThat(gateway.request().form()).containsEntry("flash", wire);
    }

    static Stream<Arguments> aFlagIsOneOrZero() {
        return Stream.of(Arguments.of(true, "1"), Arguments.of("true", "1"), Arguments.of("TRUE", "1"), Arguments.of(1, "1"),
                Arguments.of("1", "1"), Arguments.of(false, "0"),
                Arguments.of("false", "0"), Arguments.of(0, "0"), Arguments.of("0", "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "yes", "on", "tru", "2" })
    void aFlagThatIsNeitherYesNorNoIsRefusedInsteadOfGuessed(String flag) {
        var error = failureOf(
                exchange("smsapi:sms/send?to=" + NUMBER, "Hello", Map.of("CamelSmsapiTest", flag)),
                SmsapiErrorException.class);

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.INVALID_REQUEST);
        assertThat(error.isFoundLocally()).isTrue();
        assertThat(error).hasMessageContaining("CamelSmsapiTest").hasMessageContaining("true").hasMessageContaining("false");
        assertThat(gateway.requests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void aPointInTimeIsUnixSeconds(Object date, String wire) {
        exchange("smsapi:sms/send?to=" + NUMBER, "Hello",
                Map.of("CamelSmsapiDate", date, "CamelSmsapiExpirationDate", date));

        assertThat(gateway.request().form()).containsEntry("date", wire).containsEntry("expiration_date", wire);
    }

    static Stream<Arguments> aPointInTimeIsUnixSeconds() {
        var instant = Instant.ofEpochSecond(1893456000);
        return Stream.of(Arguments.of(instant, "1893456000"), Arguments.of(instant.plusMillis(999), "1893456000"),
                Arguments.of(ZonedDateTime.ofInstant(instant, ZoneId.of("Europe/Warsaw")), "1893456000"),
                Arguments.of(OffsetDateTime.ofInstant(instant, ZoneOffset.ofHours(-5)), "1893456000"),
                Arguments.of(Date.from(instant), "1893456000"), Arguments.of("1893456000", "1893456000"),
                Arguments.of(1893456000L, "1893456000"),
                Arguments.of("2030-01-01T00:00:00+00:00", "1893456000"));
    }

    @Test
    void severalRecipientsIdxAndParametersKeepTheirOrder() {
        exchange("smsapi:sms/send",
                SmsMessage.to("48500100200", "+48 500 100 300").text("Hi [%1%]").with("idx", List.of("a", "b"))
                        .with("param1", List.of("Ann", "Bob")),
                Map.of());

        assertThat(gateway.request().form()).containsEntry("to", "48500100200,48500100300").containsEntry("idx", "a|b")
                .containsEntry("param1", "Ann|Bob");
    }

    @Test
    void anOptionThatDoesNotExistIsRefusedInsteadOfDropped() {
        var error = failureOf(
                exchange("smsapi:sms/send", SmsMessage.to(NUMBER).text("Hello").with("falsh", true), Map.of()),
                SmsapiErrorException.class);

        assertThat(error.getErrorCode()).contains(SmsapiErrorCode.INVALID_REQUEST);
        assertThat(error).hasMessageContaining("falsh").hasMessageContaining("flash");
        assertThat(gateway.requests()).isEmpty();
    }
}
