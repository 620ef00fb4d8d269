/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.account.AllowedHours;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every code that a message can raise, for its true cause: by the gateway when it gets the message unchecked, and
 * before the call where it can be known there. What only a magic number raises (8, 76, 200 to 203, 999), since the
 * component always sends UTF-8 and the gateway has no trouble of its own, is walked through with all others in
 * {@code DestinyOfEveryCodeTest}.
 */
class SendCodesTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");
    private static final long SECONDS = NOON.getEpochSecond();
    private static final boolean BEFORE_THE_CALL = true;
    private static final boolean BY_THE_GATEWAY = false;

    static Stream<Arguments> causes() {
        return Stream.of(
                cause(11, BEFORE_THE_CALL, Map.of("message", "ł", "nounicode", true)),
                cause(11, BEFORE_THE_CALL, Map.of("message", "x".repeat(1531))),
                cause(12, BEFORE_THE_CALL, Map.of("message", "x".repeat(161), "single", true)),
                cause(12, BEFORE_THE_CALL, Map.of("message", "x".repeat(307), "maxParts", 2)),
                cause(13, BEFORE_THE_CALL, Map.of("to", "12345")),
                cause(13, BY_THE_GATEWAY, Map.of("to", "4915112345678", "skipForeign", true)),
                cause(14, BEFORE_THE_CALL, Map.of("from", "Much too long a name")),
                cause(14, BY_THE_GATEWAY, Map.of("from", "OtherShop"), account -> account.senderNames(List.of("MyShop"))),
                cause(17, BEFORE_THE_CALL, Map.of("message", "ł", "flash", true)),
                cause(18, BEFORE_THE_CALL, Map.of(
                        "to", "48500100200,48500100201", "message", "[%1%]", "param1", "only one")),
                cause(19, BY_THE_GATEWAY, Map.of("to", "48500100200,48500100201,48500100202,48500100203")),
                cause(20, BEFORE_THE_CALL, Map.of("idx", "a|b")),
                cause(27, BEFORE_THE_CALL, Map.of("idx", "i".repeat(256))),
                cause(28, BEFORE_THE_CALL, Map.of("timeRestriction", "sometimes")),
                cause(30, BEFORE_THE_CALL, Map.of("datacoding", "bin", "message", "0A0B")),
                cause(36, BY_THE_GATEWAY, Map.of("datacoding", "bin", "udh", "0605", "message", "0A"),
                        account -> account.footer("Shop")),
                cause(40, BY_THE_GATEWAY, Map.of("to", List.of(), "group", "nobody")),
                cause(41, BY_THE_GATEWAY, Map.of("to", List.of(), "group", "empty"),
                        account -> account.group("empty", List.of())),
                cause(50, BEFORE_THE_CALL, Map.of("date", SECONDS + 93 * 86_400)),
                cause(53, BY_THE_GATEWAY, Map.of("to", "48500100200,48500100201", "idx", "same|same")),
                cause(54, BEFORE_THE_CALL, Map.of("date", "tomorrow", "dateValidate", true)),
                cause(56, BEFORE_THE_CALL, Map.of("expirationDate", SECONDS + 9 * 60)),
                cause(56, BEFORE_THE_CALL, Map.of("expirationDate", SECONDS + 73 * 3_600)),
                cause(57, BY_THE_GATEWAY, Map.of(), account -> account.blacklist(List.of("48500100200"))),
                cause(60, BY_THE_GATEWAY, Map.of("discountGroup", "none", "message", "[%code]")),
                cause(61, BY_THE_GATEWAY, Map.of("discountGroup", "old", "message", "[%code]"),
                        account -> account.discountCodes("old", List.of("A"), NOON)),
                cause(62, BY_THE_GATEWAY, Map.of("discountGroup", "used", "message", "[%code]"),
                        account -> account.discountCodes("used", List.of(), Instant.MAX)),
                cause(65, BY_THE_GATEWAY, Map.of(
                        "discountGroup", "few", "message", "[%code]", "to", "48500100200,48500100201"),
                        account -> account.discountCodes("few", List.of("A"), Instant.MAX)),
                cause(66, BEFORE_THE_CALL, Map.of("discountGroup", "may", "message", "No tag"),
                        account -> account.discountCodes("may", List.of("A"), Instant.MAX)),
                cause(70, BEFORE_THE_CALL, Map.of("notifyUrl", "ftp://example.org/")),
                cause(72, BEFORE_THE_CALL, Map.of(
                        "notifyUrl", "https://example.org/", "to", "48500100200,48500100201")),
                cause(74, BY_THE_GATEWAY, Map.of(),
                        account -> account.allowedHours(AllowedHours.daily(LocalTime.of(8, 0), LocalTime.of(10, 0)))),
                cause(101, BY_THE_GATEWAY, Map.of(), account -> account.token("another")),
                cause(103, BY_THE_GATEWAY, Map.of(), account -> account.points(new BigDecimal("0.16"))),
                cause(104, BY_THE_GATEWAY, Map.of("template", "none")),
                cause(105, BY_THE_GATEWAY, Map.of(), account -> account.allowedAddress("192.0.2.1")),
                cause(106, BY_THE_GATEWAY, Map.of("message", "See [%goto:no link%]")),
                cause(110, BY_THE_GATEWAY, Map.of(), account -> account.forbid(Action.SEND)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("causes")
    void theGatewayRaisesItWhenNothingIsChecked(
            int code, boolean local, Map<String, Object> options, Consumer<Account> account)
            throws Exception {
        var refusal = refusal(false, options, account);

        assertThat(refusal.getCode()).isEqualTo(code);
        assertThat(refusal.isFoundLocally()).isFalse();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("causes")
    void itIsFoundBeforeTheCallWhereItCanBeKnown(
            int code, boolean local, Map<String, Object> options, Consumer<Account> account)
            throws Exception {
        var refusal = refusal(true, options, account);

        assertThat(refusal.getCode()).isEqualTo(code);
        assertThat(refusal.isFoundLocally()).isEqualTo(local);
    }

    private static SmsapiErrorException refusal(
            boolean validate, Map<String, Object> options, Consumer<Account> account)
            throws Exception {
        try (var simulator = SmsapiSimulator.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC))
                .gateway(rules -> rules.maxRecipients(3)).account(account).start();
             var context = new DefaultCamelContext()) {
            var component = new SmsapiComponent();
            component.getConfiguration().setToken("secret-token");
            component.getConfiguration().setBaseUrl(simulator.url());
            component.getConfiguration().setValidate(validate);
            component.getConfiguration().setClock(Clock.fixed(NOON, ZoneOffset.UTC));
            context.addComponent("smsapi", component);
            context.start();
            var all = new HashMap<String, Object>(Map.of("to", "48500100200", "message", "Hi"));
            all.putAll(options);

            var exchange = context.createProducerTemplate().request(
                    "smsapi:sms/send", it -> it.getMessage().setBody(new SmsMessage(all)));

            assertThat(simulator.messages()).isEmpty();
            return exchange.getException(SmsapiErrorException.class);
        }
    }

    private static Arguments cause(int code, boolean local, Map<String, Object> options) {
        return cause(code, local, options, account -> {
        });
    }

    private static Arguments cause(int code, boolean local, Map<String, Object> options, Consumer<Account> account) {
        return arguments(code, local, options, account);
    }
}
