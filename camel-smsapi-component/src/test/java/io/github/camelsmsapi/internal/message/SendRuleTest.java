// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.MessageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SendRuleTest {

    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");
    private static final List<String> ONE = List.of("48500100200");
    private static final List<String> TWO = List.of("48500100200", "48500100201");

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(13, "no recipient", List.of(), Map.of("message", "a")),
                arguments(13, "too short a number", List.of("1234567"), Map.of("message", "a")),
                arguments(13, "too long a number", List.of("12345678901234567"), Map.of("message", "a")),
                arguments(13, "letters in a number", List.of("48500abc200"), Map.of("message", "a")),
                arguments(11, "no text", ONE, Map.of()),
                arguments(11, "a blank text", ONE, Map.of("message", " \n")),
                arguments(11, "special characters although nounicode", ONE, Map.of("message", "ł", "nounicode", "1")),
                arguments(11, "more than ten parts", ONE, Map.of("message", "a".repeat(1531))),
                arguments(12, "two parts although single", ONE, Map.of("message", "a".repeat(161), "single", "1")),
                arguments(12, "more parts than maxParts", ONE, Map.of("message", "a".repeat(307), "max_parts", "2")),
                arguments(14, "a long sender name", ONE, Map.of("message", "a", "from", "TwelveLetter")),
                arguments(14, "a sender name with odd characters", ONE, Map.of("message", "a", "from", "Żabka")),
                arguments(17, "flash with special characters", ONE, Map.of("message", "ł", "flash", "1")),
                arguments(18, "one value for two recipients", TWO, Map.of("message", "[%1%]", "param1", "Ann")),
                arguments(28, "an unknown time restriction", ONE, Map.of("message", "a", "time_restriction", "later")),
                arguments(30, "binary without udh", ONE, Map.of("message", "00", "datacoding", "bin")),
                arguments(50, "a date 100 days ahead", ONE, Map.of("message", "a", "date", in(Duration.ofDays(100)))),
                arguments(56, "expiry after 5 minutes", ONE,
                        Map.of("message", "a", "expiration_date", in(Duration.ofMinutes(5)))),
                arguments(56, "expiry after 4 days", ONE, Map.of("message", "a", "expiration_date", in(Duration.ofDays(4)))),
                arguments(66, "discount codes without tag", ONE, Map.of("message", "a", "discount_group", "SPRING")),
                arguments(70, "a notify URL that is none", ONE, Map.of("message", "a", "notify_url", "example")),
                arguments(70, "a notify URL that is malformed", ONE, Map.of("message", "a", "notify_url", "http://a b")),
                arguments(70, "a notify URL for mail", ONE, Map.of("message", "a", "notify_url", "mailto://example.org")),
                arguments(54, "a date that looks unset", ONE, Map.of("message", "a", "date", "999999999")),
                arguments(72, "a notify URL for two", TWO, Map.of("message", "a", "notify_url", "https://example.org/")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void whatSmsapiWouldRefuseIsFoundBeforeTheCall(
            int code, String what, List<String> recipients, Map<String, String> parameters) {
        assertThatThrownBy(() -> message(recipients, List.of(), parameters).checked(NOW))
                .isInstanceOfSatisfying(SmsapiErrorException.class, refusal -> {
                    assertThat(refusal.getCode()).isEqualTo(code);
                    assertThat(refusal.isFoundLocally()).isTrue();
                    assertThat(refusal.getMessage()).as("it is explained")
                            .matches("[^:]+: \\S.{9,}\\(found before the call\\)");
                });
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("a group instead of a number", List.of(), Map.of("message", "a", "group", "friends")),
                arguments("a template instead of a text", ONE, Map.of("template", "greeting")),
                arguments("ten parts", ONE, Map.of("message", "a".repeat(1530))),
                arguments("what normalize may make plain", ONE,
                        Map.of("message", "ł", "nounicode", "1", "flash", "1", "normalize", "1")),
                arguments("a tag that SMSAPI fills in", ONE,
                        Map.of("message", "a".repeat(155) + "[%1%]", "single", "1", "param1",
                                "x")),
                arguments("special senders", ONE, Map.of("message", "a", "from", "2way")),
                arguments("a value for each recipient", TWO, Map.of("message", "[%1%]", "param1", "Ann|Bob")),
                arguments("restriction in capitals", ONE, Map.of("message", "a", "time_restriction", "FOLLOW")),
                arguments("a binary text", ONE, Map.of("message", "0A", "datacoding", "bin", "udh", "0605040B8423F0")),
                arguments("a past date", ONE, Map.of("message", "a", "date", in(Duration.ofDays(-1)))),
                arguments("expiry after 72 hours", ONE,
                        Map.of("message", "a", "expiration_date", in(Duration.ofHours(72)))),
                arguments("expiry counted from the send date", ONE,
                        Map.of("message", "a", "date", in(Duration.ofDays(30)), "expiration_date", in(Duration.ofDays(32)))),
                arguments("the shortest and the longest number", List.of("12345678", "1234567890123456"),
                        Map.of("message", "a")),
                arguments("as many parts as maxParts", ONE, Map.of("message", "a".repeat(306), "max_parts", "2")),
                arguments("a maxParts that is no number", ONE, Map.of("message", "a", "max_parts", "many")),
                arguments("a notify URL for one", ONE, Map.of("message", "a", "notify_url", "https://example.org/")),
                arguments("a value for a group", List.of(), Map.of("message", "[%1%]", "group", "friends", "param1", "Ann")),
                arguments("the first date that is one", ONE, Map.of("message", "a", "date", "1000000000")),
                arguments("each spelling of the tag", ONE, Map.of("message", "x [%kod%]", "discount_group", "SPRING")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void whatSmsapiMayAcceptIsLeftToIt(String what, List<String> recipients, Map<String, String> parameters) {
        var message = message(recipients, List.of(), parameters);

        assertThat(message.checked(NOW)).isSameAs(message);
    }

    @Test
    void theIdxOfAGroupIsNotCounted() {
        assertThatCode(() -> message(List.of(), List.of("a"), Map.of("message", "a", "group", "friends")).checked(NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a,b", ",b", "", " ", "a\tb" })
    void anIdxThatWouldNotComeBackIsRefusedAndExplained(String idx) {
        assertThatThrownBy(() -> message(ONE, List.of(idx), Map.of("message", "a")).checked(NOW))
                .hasMessageMatching("SMSAPI error 20 [^:]+: \\S.{9,}CamelSmsapiIdx.*");
    }

    @Test
    void aBodyThatIsJsonTextIsToldApart() {
        assertThatThrownBy(() -> message(List.of(), List.of(), Map.of("message", "{\"to\":1}")).checked(NOW))
                .hasMessageContaining("unmarshal it");
        assertThatThrownBy(() -> message(List.of(), List.of(), Map.of("message", "Hello")).checked(NOW))
                .hasMessageContaining("set the option to or group");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "MMS,smil,<smil/>,-", "MMS,smil,' ',11", "MMS,message,Hello,11", "VMS,tts,Hello,-", "VMS,file,alarm.wav,-",
            "VMS,tts,' ',11", "VMS,message,Hello,11", "VMS,try,0,8", "VMS,try,1,-", "VMS,try,6,-", "VMS,try,7,8",
            "VMS,try,often,8", "VMS,interval,299,8", "VMS,interval,300,-", "VMS,interval,7200,-", "VMS,interval,7201,8",
            "VMS,interval,123456,8" })
    void picturesAndVoiceHaveRulesOfTheirOwn(MessageKind kind, String parameter, String value, Integer code) {
        var parameters = new LinkedHashMap<>(Map.of(parameter, value));
        if (List.of("try", "interval").contains(parameter)) {
            parameters.put("tts", "Hello");
        }
        var message = new SendRequest(kind, ONE, List.of(), true, parameters);

        if (code == null) {
            assertThat(message.checked(NOW)).isSameAs(message);
        } else {
            assertThatThrownBy(() -> message.checked(NOW)).isInstanceOfSatisfying(SmsapiErrorException.class, refusal -> {
                assertThat(refusal.getCode()).isEqualTo(code);
                assertThat(refusal).hasMessageMatching("[^:]+: \\S.{9,}\\(found before the call\\)");
            });
        }
    }

    @Test
    void everyRecipientNeedsAnIdxOfItsOwnWithoutComma() {
        var text = Map.of("message", "a");
        assertThatThrownBy(() -> message(TWO, List.of("a"), text).checked(NOW)).hasMessageContaining("error 20")
                .hasMessageContaining("1 idx for 2 recipients");
        assertThatThrownBy(() -> message(ONE, List.of("a,b"), text).checked(NOW)).hasMessageContaining("error 20");
        assertThatThrownBy(() -> message(ONE, List.of("a".repeat(256)), text).checked(NOW)).hasMessageContaining("error 27")
                .hasMessageContaining("256 characters, 255 are allowed");
        assertThatCode(() -> message(TWO, List.of("a", "b".repeat(255)), text).checked(NOW)).doesNotThrowAnyException();
    }

    static Stream<String> controlCharacters() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(sign -> Character.getType(sign) == Character.CONTROL).mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("controlCharacters")
    void aControlCharacterInAnyIdxIsRefusedWhereverItStands(String sign) {
        var text = Map.of("message", "a");
        for (var idx : List.of(sign + "a", "a" + sign, "a" + sign + "b")) {
            assertThatThrownBy(() -> message(ONE, List.of(idx), text).checked(NOW)).hasMessageContaining("error 20")
                    .hasMessageContaining(String.format("U+%04X", sign.codePointAt(0))).message().doesNotContain(sign);
            assertThatThrownBy(() -> message(TWO, List.of("ok", idx), text).checked(NOW)).hasMessageContaining("error 20");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "order 17/ż", "\ud83d\ude00", "a\u00a0b", "\u200d", "%00", "\\u0000", "€_-.~" })
    void anyOtherCharacterOfAnIdxIsLeftAsItIs(String idx) {
        assertThatCode(() -> message(ONE, List.of(idx), Map.of("message", "a")).checked(NOW)).doesNotThrowAnyException();
    }

    @Test
    void anExplanationMasksTheNumber() {
        assertThatThrownBy(() -> message(List.of("48500100200x"), List.of(), Map.of("message", "secret text")).checked(NOW))
                .message().doesNotContain("48500100200").doesNotContain("secret text").contains("48500***");
    }

    private static SendRequest message(List<String> recipients, List<String> idx, Map<String, String> parameters) {
        return new SendRequest(MessageKind.SMS, recipients, idx, true, new LinkedHashMap<>(parameters));
    }

    private static String in(Duration duration) {
        return Long.toString(NOW.plus(duration).getEpochSecond());
    }
}
