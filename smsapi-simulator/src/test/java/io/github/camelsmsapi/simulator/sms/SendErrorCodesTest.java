// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.account.AllowedHours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SendErrorCodesTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");
    private static final long SECONDS = NOON.getEpochSecond();
    private static final String LONG_IDX = "i".repeat(256);

    @ParameterizedTest(name = "{0}: {3} {1}")
    @MethodSource("causes")
    void everyCodeComesFromItsTrueCause(int code, List<String> parameters, Consumer<Account> account, String why) {
        try (var simulator = SmsapiSimulator.builder()
                .clock(Clock.fixed(NOON, ZoneOffset.UTC))
                .gateway(rules -> rules.maxRecipients(3))
                .account(account).start()) {
            var answer = new Caller(simulator).sms(parameters.toArray(String[]::new));

            assertThat(answer.path("error").asInt()).as(answer.toString()).isEqualTo(code);
            assertThat(answer.path("message").asText()).isNotBlank();
            assertThat(simulator.messages()).isEmpty();
            assertThat(simulator.requests()).singleElement()
                    .satisfies(request -> assertThat(request.errorCode()).isEqualTo(code));
        }
    }

    static Stream<Arguments> causes() {
        return Stream.of(
                cause(7, set(account -> account.links(true, false)), "message", "See [%goto:https://example.org%]"),
                cause(11, "message", ""),
                cause(11, "message", "ł", "nounicode", "1"),
                cause(11, "message", "x".repeat(1531)),
                cause(12, "message", "x".repeat(161), "single", "1"),
                cause(12, "message", "x".repeat(307), "max_parts", "2"),
                cause(12, set(account -> account.maxParts(6)), "message", "x".repeat(919)),
                cause(13, "to", ""),
                cause(13, "to", "12345"),
                cause(13, "to", "4850010020"),
                cause(13, "to", "4915112345678", "skip_foreign", "1"),
                cause(13, set(account -> account.blacklist(List.of("48500100200"))), "to", "48500100200,1"),
                cause(14, "from", "Much too long a name"),
                cause(14, set(account -> account.senderNames(List.of("MyShop"))), "from", "OtherShop"),
                cause(17, "message", "ł", "flash", "1"),
                cause(18, "to", "48500100200,48500100201", "message", "[%1%]", "param1", "only one"),
                cause(19, "to", "48500100200,48500100201,48500100202,48500100203"),
                cause(20, "idx", "a|b"),
                cause(20, "to", "48500100200,48500100201", "idx", "a"),
                cause(25, "datacoding", "bin", "udh", "0605", "normalize", "1", "message", "0A"),
                cause(27, "idx", LONG_IDX),
                cause(28, "time_restriction", "SOMETIMES"),
                cause(30, "datacoding", "bin", "message", "0A0B"),
                cause(30, "datacoding", "bin", "message", "0A0B", "udh", "06G5"),
                cause(36, set(account -> account.footer("Shop")), "datacoding", "bin", "udh", "0605", "message", "0A"),
                cause(40, "to", "", "group", "nobody"),
                cause(41, set(account -> account.group("empty", List.of())), "to", "", "group", "empty"),
                cause(50, "date", Long.toString(SECONDS + 93 * 86_400)),
                cause(53, "to", "48500100200,48500100201", "idx", "same|same", "check_idx", "1"),
                cause(54, "date", "tomorrow", "date_validate", "1"),
                cause(56, "expiration_date", Long.toString(SECONDS + 14 * 60)),
                cause(56, "expiration_date", "2026-05-08T12:00:01+00:00"),
                cause(56, "expiration_date", "tomorrow"),
                cause(57, set(account -> account.blacklist(List.of("48500100200")))),
                cause(60, "discount_group", "none", "message", "[%code]"),
                cause(61, set(account -> account.discountCodes("old", List.of("A"), NOON)), "discount_group", "old",
                        "message", "[%code]"),
                cause(62, set(account -> account.discountCodes("used", List.of(), Instant.MAX)), "discount_group",
                        "used", "message", "[%code]"),
                cause(65, set(account -> account.discountCodes("few", List.of("A"), Instant.MAX)), "discount_group",
                        "few", "message", "[%code]", "to", "48500100200,48500100201"),
                cause(66, set(account -> account.discountCodes("may", List.of("A"), Instant.MAX)), "discount_group",
                        "may", "message", "No tag"),
                cause(70, "notify_url", "not a url"),
                cause(70, "notify_url", "ftp://example.org/"),
                cause(72, "notify_url", "https://example.org/", "to", "48500100200,48500100201"),
                cause(74, set(SendErrorCodesTest::onlyInTheMorning)),
                cause(74, set(SendErrorCodesTest::onlyInTheMorning), "time_restriction", "FOLLOW"),
                cause(75, "sch_del", ""),
                cause(76, "encoding", "windows-1250"),
                cause(76, "message", "\uFFFD"),
                cause(93, set(account -> account.group("vip", List.of("48500100200"))), "group", "vip", "param1", "A"),
                cause(94, set(account -> account.links(false, true)), "message", "See https://example.org"),
                cause(103, set(account -> account.points(new BigDecimal("0.16")))),
                cause(104, "template", "none"),
                cause(106, "message", "See [%goto:no link%]"),
                cause(110, set(account -> account.forbid(Action.SEND))),
                cause(110, set(account -> account.forbid(Action.SCHEDULE)), "date", Long.toString(SECONDS + 600)),
                cause(110, set(account -> account.forbid(Action.FAST)), "fast", "1"),
                cause(301, "sch_del", "123"),
                cause(301, "status", "123"),
                cause(400, "status", "no-id"));
    }

    private static void onlyInTheMorning(Account account) {
        account.allowedHours(AllowedHours.daily(LocalTime.of(8, 0), LocalTime.of(10, 0)));
    }

    private static Arguments cause(int code, String... parameters) {
        return cause(code, set(account -> {
        }), parameters);
    }

    /** A request that is right but for these parameters. */
    private static Arguments cause(int code, Consumer<Account> account, String... parameters) {
        var all = new LinkedHashMap<String, String>();
        all.put("to", "48500100200");
        all.put("message", "Hi");
        for (var i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i], parameters[i + 1]);
        }
        var flat = all.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toList();
        return arguments(code, flat, account, parameters.length == 0 ? "account" : parameters[0]);
    }

    private static Consumer<Account> set(Consumer<Account> change) {
        return change;
    }
}
