// SPDX-License-Identifier: Apache-2.0

package io.github.camelsmsapi.simulator.operation;

import java.util.List;
import java.util.stream.Stream;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.junit.SmsapiSimulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class UserCodesTest {

    private static final String MD5 = "5f4dcc3b5aa765d61d8327deb882cf99";

    @RegisterExtension
    static final SmsapiSimulatorExtension SIMULATOR = SmsapiSimulatorExtension.create();

    private Caller caller;

    @BeforeEach
    void start(SmsapiSimulator simulator) {
        caller = new Caller(simulator);
        caller.postForm("/user.do", "add_user", "known", "pass", MD5, "limit", "1", "format", "json");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("causes")
    void everyCodeComesFromItsTrueCause(int code, List<String> parameters) {
        var answer = Caller.json(caller.postForm("/user.do", withJson(parameters)));

        assertThat(answer.path("error").asInt()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.path("message").asText()).isNotBlank().doesNotStartWith("Error ");
        assertThat(caller.postForm("/user.do", parameters.toArray(String[]::new)).body()).isEqualTo("ERROR:" + code);
        assertThat(Caller.json(caller.get("/subusers")).path("size").asInt()).isEqualTo(1);
    }

    @Test
    void onlyTheMainUserHasSubusers() {
        var answer = caller.send(caller.anonymous("/user.do?list=1&username=simulator_known&password=" + MD5));

        assertThat(answer.body()).isEqualTo("ERROR:1000");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1010, 1020, 1030, 1100, 999 })
    void aCodeWithoutACauseIsHadByAName(int code) {
        assertThat(caller.get("/user.do?add_user=code-" + code).body()).isEqualTo("ERROR:" + code);
        assertThat(caller.get("/user.do?set_user=code-" + code).body()).isEqualTo("ERROR:" + code);
        assertThat(caller.get("/user.do?get_user=code-" + code).body()).isEqualTo("ERROR:" + code);
    }

    static Stream<Arguments> causes() {
        return Stream.of(
                cause(300, "points", "2"),
                cause(1001),
                cause(1001, "remove_user", "known"),
                cause(1001, "add_user", "one", "set_user", "two"),
                cause(1021, "set_user", "known"),
                cause(1032, "get_user", "nobody"),
                cause(1032, "get_user", "known", "without_prefix", "1"),
                cause(1032, "set_user", "nobody", "limit", "1"),
                add(1110, "---"),
                add(1111, ""),
                add(1112, "ab"),
                add(1113, "x".repeat(23)),
                add(1114, "żółw"),
                add(1114, "two words"),
                add(1115, "known"),
                add(1115, "KNOWN"),
                cause(1120, "add_user", "fresh"),
                cause(1120, "set_user", "known", "pass", ""),
                set(1121, "pass", MD5.substring(1)),
                set(1122, "pass", MD5 + "0"),
                set(1123, "pass", MD5.substring(1) + "g"),
                set(1130, "limit", "-1"),
                set(1131, "limit", "many"),
                set(1140, "month_limit", "-0.5"),
                set(1141, "month_limit", "few"),
                set(1150, "senders", "2"),
                set(1160, "phonebook", "yes"),
                set(1170, "active", ""),
                set(1180, "info", "line\nline"),
                set(1183, "info", "x".repeat(256)),
                set(1190, "pass_api", ""),
                set(1192, "pass_api", "secret"),
                set(1193, "pass_api", "z".repeat(32)));
    }

    private static Arguments add(int code, String name) {
        return cause(code, "add_user", name, "pass", MD5);
    }

    private static Arguments set(int code, String parameter, String value) {
        return cause(code, "set_user", "known", parameter, value);
    }

    private static Arguments cause(int code, String... parameters) {
        return arguments(code, List.of(parameters));
    }

    private static String[] withJson(List<String> parameters) {
        return Stream.concat(parameters.stream(), Stream.of("format", "json")).toArray(String[]::new);
    }
}
