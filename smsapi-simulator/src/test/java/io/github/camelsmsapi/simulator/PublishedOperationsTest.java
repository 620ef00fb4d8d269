// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The simulator has the operations that SMSAPI's OpenAPI documents publish; {@code operations.csv} lists them. */
class PublishedOperationsTest {

    private static SmsapiSimulator simulator;

    /** One row of the list. */
    record Row(String document, String method, String path, String body, String success) {

        static Row of(String line) {
            var fields = line.split(",", -1);
            return new Row(fields[0], fields[1], fields[2], fields[3], fields[4]);
        }
    }

    @BeforeAll
    static void start() {
        simulator = SmsapiSimulator.start();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    /** Who does not say who they are is turned away from an operation, and finds nothing where there is none. */
    @ParameterizedTest
    @MethodSource("rows")
    void anOperationStandsBehindThatMethodAndPath(Row row) {
        var caller = new Caller(simulator);
        var path = row.path().replaceAll("\\{[^}]*}", "5576caf00cf2f41201a193ac");

        var answer = caller.send(caller.anonymous(path).method(row.method(), BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(statusForStrangers(row));
        assertThat(caller.send(caller.anonymous(path + "/nothing/there").GET()).statusCode()).isEqualTo(404);
    }

    static Stream<Row> rows() throws IOException {
        try (var list = PublishedOperationsTest.class.getResourceAsStream("/operations.csv")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(Row::of).toList().stream();
        }
    }

    /** A legacy operation says so in its body, and whether the service is there anybody may know. */
    private static int statusForStrangers(Row row) {
        return switch (row.path()) {
            case "/sms.do" -> 200;
            case "/ping" -> Integer.parseInt(row.success());
            default -> 401;
        };
    }
}
