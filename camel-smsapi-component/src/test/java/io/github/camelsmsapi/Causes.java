// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.simulator.account.Action;
import io.github.camelsmsapi.simulator.account.AllowedHours;
import io.github.camelsmsapi.simulator.account.Passwords;

import static io.github.camelsmsapi.Cause.BEFORE_THE_CALL;
import static io.github.camelsmsapi.Cause.BY_THE_GATEWAY;
import static io.github.camelsmsapi.Cause.cause;
import static org.awaitility.Awaitility.await;

/** The cause of each code that a request of the component can raise, a row each. */
final class Causes {

    static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");
    static final int REQUESTS_IN_A_SECOND = 50;

    private static final long SECONDS = NOON.getEpochSecond();
    private static final String MD5 = "0123456789abcdef0123456789abcdef";
    private static final String THE_ANSWER_HANGS = "48900020004";

    private Causes() {
    }

    static Stream<Cause> all() {
        return Stream.of(ofMessages(), ofUsers(), ofSenders(), inThePhonebook())
                .flatMap(stream -> stream);
    }

    static Stream<Cause> ofMessages() {
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
                cause(110, BY_THE_GATEWAY, Map.of(), account -> account.forbid(Action.SEND)),
                cause(13, "hlr/lookup", Map.of("number", "48123")),
                cause(52, BY_THE_GATEWAY, Map.of()).after((template, simulator) -> {
                    for (var attempt = 1; attempt <= 10; attempt++) {
                        template.sendBodyAndHeader("smsapi:sms/send", "Hi", "CamelSmsapiTo", "48500100200");
                    }
                    return Map.of();
                }),
                cause(75, "sms/cancel", Map.of()).after((template, simulator) -> {
                    var sent = template.requestBodyAndHeaders("smsapi:sms/send", "Hi",
                            Map.of("CamelSmsapiTo", "48500100200", "CamelSmsapiDate", SECONDS + 3_600), SendResult.class);
                    template.sendBody("smsapi:sms/cancel", sent);
                    return Map.of("id", sent.ids());
                }),
                cause(301, "sms/cancel", Map.of("id", "7")), cause(400, "sms/status", Map.of("id", "?")),
                cause(102, BY_THE_GATEWAY, Map.of(), account -> account.password("shop", "0".repeat(32))).by(login -> {
                    login.setToken(null);
                    login.setUsername("shop");
                    login.setUserPassword("1".repeat(32));
                }),
                cause(202, BY_THE_GATEWAY, Map.of()).after((template, simulator) -> {
                    template.asyncRequestBodyAndHeader("smsapi:sms/send", "Hi", "CamelSmsapiTo", THE_ANSWER_HANGS);
                    await().until(() -> !simulator.messages().isEmpty());
                    return Map.of();
                }),
                cause(203, BY_THE_GATEWAY, Map.of()).after((template, simulator) -> {
                    for (var request = 1; request <= REQUESTS_IN_A_SECOND; request++) {
                        template.requestBody("smsapi:account/ping", (Object) null);
                    }
                    return Map.of();
                }));
    }

    /** {@code user.do}; an empty value is one that is given as a header. */
    private static Stream<Cause> ofUsers() {
        return Stream.of(
                cause(1000, "user/list", Map.of())
                        .with(account -> account.catalog().subusers().put(account.catalog().subusers().begin("shop_ann")
                                .with(new Passwords(MD5, MD5))))
                        .by(login -> {
                            login.setToken(null);
                            login.setUsername("shop_ann");
                            login.setUserPassword(MD5);
                        }),
                cause(1021, "user/update", Map.of("user", "ann")).after((template, simulator) -> {
                    template.sendBody("smsapi:user/create?password=" + MD5, "ann");
                    return Map.of();
                }),
                cause(1032, "user/get", Map.of("user", "nobody")),
                cause(1110, "user/create", Map.of("user", "---", "password", MD5)),
                cause(1112, "user/create", Map.of("user", "an", "password", MD5)),
                cause(1113, "user/create", Map.of("user", "a".repeat(33), "password", MD5)),
                cause(1114, "user/create", Map.of("user", "an n!", "password", MD5)),
                cause(1115, "user/create", Map.of("user", "ann", "password", MD5)).after((template, simulator) -> {
                    template.sendBody("smsapi:user/create?password=" + MD5, "ann");
                    return Map.of();
                }),
                cause(1120, "user/create", Map.of("user", "ann")), user(1121, "password", "short"),
                user(1122, "password", MD5 + "0"), user(1123, "password", "z".repeat(32)),
                user(1130, "pointsFromAccount", "-1"), user(1131, "pointsFromAccount", "much"),
                user(1140, "pointsPerMonth", "-1"), user(1141, "pointsPerMonth", "much"),
                user(1150, "senders", "2"), user(1160, "phonebook", "2"), user(1170, "active", "2"),
                user(1180, "info", "a\u0007b"), user(1183, "info", "i".repeat(256)),
                user(1192, "apiPassword", "short"),
                user(1193, "apiPassword", "z".repeat(32)));
    }

    private static Cause user(int code, String option, String value) {
        var options = new HashMap<String, Object>(Map.of("user", "ann", "password", MD5));
        options.put(option, value);
        return cause(code, "user/create", options);
    }

    /** {@code sender.do}. */
    private static Stream<Cause> ofSenders() {
        return Stream.of(
                cause(2031, "sender/get", Map.of("sender", "Nobody")),
                cause(2061, "sender/makeDefault", Map.of("sender", "NewShop")).after(asking("sender/create", "NewShop")),
                cause(2062, "sender/makeDefault", Map.of("sender", "MyShop"))
                        .with(account -> account.senderNames(List.of("MyShop")).defaultSender("MyShop")),
                cause(2110, "sender/create", Map.of("sender", "eco")),
                cause(2112, "sender/create", Map.of("sender", "Much too long a name")),
                cause(2115, "sender/create", Map.of("sender", "NewShop")).after(asking("sender/create", "NewShop")));
    }

    /** {@code phonebook.do}; an empty value is one that is given as a header. */
    private static Stream<Cause> inThePhonebook() {
        return Stream.of(
                cause(4001, "phonebook/groups", Map.of()).with(account -> account.forbid(Action.PHONEBOOK)),
                cause(4003, "phonebook/list", Map.of("orderBy", "city")),
                cause(4004, "phonebook/list", Map.of("limit", 201)),
                cause(4101, "phonebook/group", Map.of("group", "none")),
                cause(4110, "phonebook/createGroup", Map.of("group", "a\u0007b")),
                cause(4111, "phonebook/createGroup", Map.of("group", "--")),
                cause(4113, "phonebook/createGroup", Map.of("group", "a")),
                cause(4114, "phonebook/createGroup", Map.of("group", "x".repeat(33))),
                cause(4115, "phonebook/createGroup", Map.of("group", "a;b")),
                cause(4116, "phonebook/createGroup", Map.of("group", "Staff")).after(asking("phonebook/createGroup", "Staff")),
                cause(4121, "phonebook/createGroup", Map.of("group", "Staff", "info", "\u0007")),
                cause(4122, "phonebook/createGroup", Map.of("group", "Staff", "info", "i".repeat(201))),
                cause(4200, "phonebook/update", Map.of("number", "48500100200", "newNumber", "48500100201"))
                        .after(asking("phonebook/create", "48500100200", "48500100201")),
                cause(4201, "phonebook/get", Map.of("number", "48500100200")),
                cause(4211, "phonebook/create", Map.of("number", "48500abc200")),
                cause(4213, "phonebook/create", Map.of("number", "4850010")),
                cause(4214, "phonebook/create", Map.of("number", "4".repeat(17))),
                contact(4220, "firstName", "An\u0007n"), contact(4221, "firstName", "A"),
                contact(4222, "firstName", "A".repeat(101)),
                contact(4230, "lastName", "An\u0007n"), contact(4231, "lastName", "A"),
                contact(4232, "lastName", "A".repeat(101)),
                contact(4240, "info", "a\u0007b"), contact(4241, "info", "i".repeat(201)),
                contact(4250, "email", "nobody"), contact(4260, "birthdayDate", "yesterday"),
                cause(4270, "phonebook/update", Map.of("number", "48500100200", "removeFromGroups", "Staff"))
                        .after((template, simulator) -> {
                            template.sendBody("smsapi:phonebook/createGroup", "Staff");
                            template.sendBody("smsapi:phonebook/create", "48500100200");
                            return Map.of();
                        }),
                contact(4271, "groups", "none"), contact(4272, "groups", ","), contact(4280, "gender", "other"));
    }

    private static Cause contact(int code, String option, String value) {
        return cause(code, "phonebook/create", Map.of("number", "48500100200", option, value));
    }

    private static Cause.Earlier asking(String uri, String... bodies) {
        return (template, simulator) -> {
            for (var body : bodies) {
                template.sendBody("smsapi:" + uri, body);
            }
            return Map.of();
        };
    }
}
