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
