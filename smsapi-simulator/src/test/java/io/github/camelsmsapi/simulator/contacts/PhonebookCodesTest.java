// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.account.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhonebookCodesTest {

    private static final Set<Integer> ONLY_BY_MAGIC = Set.of(4000, 4100, 4210);

    /** What a request must ask for to be refused by a code. */
    record Cause(int code, Consumer<Account> account, String... parameters) {

        @Override
        public String toString() {
            return code + " " + String.join(" ", parameters).replaceAll("\\p{Cntrl}", "^");
        }
    }

    @ParameterizedTest
    @MethodSource("causes")
    void everyCodeComesFromItsTrueCause(Cause cause) {
        try (var simulator = SmsapiSimulator.builder()
                .clock(Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC))
                .account(cause.account()).start()) {
            var caller = new Caller(simulator);
            caller.postForm("/phonebook.do", "add_group", "vip");
            caller.postForm("/phonebook.do", "add_contact", "48500100200");
            caller.postForm("/phonebook.do", "add_contact", "48500100201");
            var before = caller.get("/contacts").body();

            var answer = caller.send(
                    caller.post("/phonebook.do", Caller.form(cause.parameters()) + "&format=json"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Caller.json(answer).path("error").asInt()).as(answer.body()).isEqualTo(cause.code());
            assertThat(Caller.json(answer).path("message").asText()).isNotBlank().isNotEqualTo("Error " + cause.code());
            assertThat(caller.postForm("/phonebook.do", cause.parameters()).body()).isEqualTo("ERROR:" + cause.code());
            assertThat(caller.get("/contacts").body()).isEqualTo(before);
            assertThat(simulator.requests()).filteredOn(request -> request.errorCode() == cause.code())
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    static Stream<Cause> causes() {
        return Stream.of(
                new Cause(4001, account -> account.forbid(Action.PHONEBOOK), "list_contacts", "1"),
                cause(4002, "fly_away", "1"),
                cause(4003, "list_contacts", "1", "remove_contacts", "1"),
                cause(4003, "get_group", "vip", "get_contact", "48500100200"),
                cause(4003, "list_contacts", "1", "order_by", "city"),
                cause(4003, "list_contacts", "1", "order_dir", "up"),
                cause(4003, "list_contacts", "1", "limit", "all"),
                cause(4003, "list_contacts", "1", "offset", "-1"),
                cause(4004, "list_contacts", "1", "limit", "201"),
                cause(4101, "get_group", "nobody"),
                cause(4101, "edit_group", "nobody", "info", "x"),
                cause(4101, "delete_group", "nobody"),
                cause(4101, "list_contacts", "1", "groups", "vip;nobody"),
                cause(4110, "add_group", "v\u0007ip"),
                cause(4111, "add_group", "---"),
                cause(4112, "add_group", ""),
                cause(4112, "edit_group", "vip", "name", " "),
                cause(4112, "get_group", ""),
                cause(4113, "add_group", "v"),
                cause(4114, "add_group", "v".repeat(33)),
                cause(4115, "add_group", "vip;gold"),
                cause(4116, "add_group", "vip"),
                new Cause(4116, account -> account.group("gold", Set.of()), "edit_group", "vip", "name", "gold"),
                cause(4121, "add_group", "gold", "info", "\u0007"),
                cause(4122, "edit_group", "vip", "info", "x".repeat(201)),
                cause(4200, "edit_contact", "48500100200", "new_number", "48500100201"),
                cause(4201, "get_contact", "48500100299"),
                cause(4201, "edit_contact", "48500100299"),
                cause(4201, "delete_contact", "48500100299"),
                cause(4211, "add_contact", "nobody"),
                cause(4211, "add_contact", "4850010020"),
                cause(4212, "add_contact", ""),
                cause(4212, "edit_contact", "48500100200", "new_number", " "),
                cause(4213, "add_contact", "1234567"),
                cause(4214, "add_contact", "12345678901234567"),
                value(4220, "first_name", "J\u0007on"),
                value(4221, "first_name", "J"),
                value(4222, "first_name", "J".repeat(101)),
                value(4230, "last_name", "D\u0007oe"),
                value(4231, "last_name", "D"),
                value(4232, "last_name", "D".repeat(101)),
                value(4240, "info", "a\u0007b"),
                value(4241, "info", "x".repeat(201)),
                value(4250, "email", "nobody"),
                value(4260, "birthday", "04.10.1986"),
                value(4260, "birthday", "2026-05-06"),
                cause(4270, "edit_contact", "48500100200", "remove_from_groups", "vip"),
                value(4271, "groups", "vip,nobody"),
                cause(4271, "edit_contact", "48500100200", "add_to_group", "nobody"),
                value(4272, "groups", "vip,"),
                cause(4272, "edit_contact", "48500100200", "add_to_group", ""),
                value(4280, "gender", "undefined"),
                cause(4280, "list_contacts", "1", "gender", "x"));
    }

    @Test
    void noCodeOfTheFamilyIsLeftOut() throws IOException {
        try (var list = Refused.class.getResourceAsStream("../error/error-codes.tsv")) {
            var family = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> Integer.valueOf(line.split("\t")[0])).filter(code -> code / 1000 == 4)
                    .collect(Collectors.toCollection(TreeSet::new));

            family.removeAll(ONLY_BY_MAGIC);
            assertThat(causes().map(Cause::code)).hasSameElementsAs(family).hasSizeGreaterThan(30);
        }
    }

    @Test
    void aMagicNameOrNumberAsksForAnyCode() {
        try (var simulator = SmsapiSimulator.start()) {
            var caller = new Caller(simulator);

            IntStream.of(4000, 4100, 4110, 4210, 4280).forEach(code -> {
                assertThat(caller.postForm("/phonebook.do", "add_group", "code-" + code).body())
                        .isEqualTo("ERROR:" + code);
                assertThat(caller.get("/phonebook.do?get_contact=4890000" + code).body()).isEqualTo("ERROR:" + code);
                assertThat(caller.get("/phonebook.do?list_contacts=1&number=4890000" + code).body())
                        .isEqualTo("ERROR:" + code);
            });
            assertThat(caller.postForm("/phonebook.do", "add_contact", "48900000103").body()).startsWith("{");
        }
    }

    @Test
    void whoMayNotUseTheAccountIsTurnedAway() {
        try (var simulator = SmsapiSimulator.start()) {
            var caller = new Caller(simulator);

            assertThat(caller.send(caller.anonymous("/phonebook.do?list_contacts=1").GET()).body())
                    .isEqualTo("ERROR:101");
        }
    }

    private static Cause cause(int code, String... parameters) {
        return new Cause(code, account -> {
        }, parameters);
    }

    private static Cause value(int code, String name, String value) {
        return cause(code, "add_contact", "48500100299", name, value);
    }
}
