// SPDX-License-Identifier: Apache-2.0

package io.github.camelsmsapi.simulator.operation;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SenderNamesTest extends SimulatorTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");

    SenderNamesTest() {
        super(builder -> builder
                .clock(Clock.fixed(NOON, ZoneOffset.UTC)).gateway(rules -> rules.senderApproval(Duration.ofHours(1))));
    }

    @Test
    void aNewNameIsActiveAfterAWhile() {
        var created = caller.postForm("/sms/sendernames", "sender", "My Shop");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.body()).isEqualTo("{\"sender\":\"My Shop\",\"is_default\":false,\"status\":\"INACTIVE\","
                                             + "\"created_at\":\"2026-05-05T12:00:00Z\"}");
        assertThat(sendFrom("My Shop")).isEqualTo("ERROR:14");

        simulator.advance(Duration.ofHours(1));
        assertThat(Caller.json(caller.get("/sms/sendernames/My%20Shop")).path("status").asText()).isEqualTo("ACTIVE");
        assertThat(sendFrom("My Shop")).startsWith("OK:");
        assertThat(sendFrom("Other")).isEqualTo("ERROR:14");
        assertThat(sendFrom("Test")).startsWith("OK:");
    }

    @ParameterizedTest
    @CsvSource({ "ACTIVE, OK", "REJECTED, ERROR", "DELETED, ERROR" })
    void theControlApiDecidesBefore(String status, String answer) {
        caller.postForm("/sms/sendernames", "sender", "MyShop");
        caller.postJson("/_simulator/sendernames", "{\"names\":[\"MyShop\"],\"status\":\"" + status + "\"}");

        assertThat(Caller.json(caller.get("/sms/sendernames/MyShop")).path("status").asText()).isEqualTo(status);
        assertThat(sendFrom("MyShop")).startsWith(answer);
        simulator.advance(Duration.ofHours(2));
        assertThat(sendFrom("MyShop")).startsWith(answer);
    }

    @Test
    void anActiveNameCanBecomeTheDefault() {
        caller.postForm("/sms/sendernames", "sender", "MyShop");
        assertThat(makeDefault("MyShop")).isEqualTo(400);
        simulator.advance(Duration.ofHours(1));
        assertThat(makeDefault("MyShop")).isEqualTo(204);
        assertThat(makeDefault("MyShop")).isEqualTo(409);
        assertThat(makeDefault("Nobody")).isEqualTo(404);

        caller.sms("to", "48500100200", "message", "Hi");
        assertThat(simulator.messages().get(0).from()).isEqualTo("MyShop");
        assertThat(caller.get("/sms/sendernames").body()).contains("\"is_default\":true");
        caller.send("DELETE", "/sms/sendernames/MyShop");
        caller.sms("to", "48500100200", "message", "Hi again");
        assertThat(simulator.messages().get(1).from()).isEqualTo("Test");
    }

    @Test
    void aNameIsListedAndDeleted() {
        caller.postForm("/sms/sendernames", "sender", "One");
        caller.postForm("/api/sms/sendernames", "sender", "Two");
        var list = Caller.json(caller.get("/sms/sendernames"));
        assertThat(list.path("size").asInt()).isEqualTo(3);
        assertThat(list.path("collection").findValuesAsText("sender")).containsExactly("Test", "One", "Two");

        assertThat(caller.send("DELETE", "/sms/sendernames/One").statusCode()).isEqualTo(204);
        assertThat(caller.send("DELETE", "/sms/sendernames/One").statusCode()).isEqualTo(404);
        assertThat(caller.get("/sms/sendernames/One").body()).contains("Not found resource");
    }

    @ParameterizedTest
    @CsvSource({ "'', 400", "much too long a name, 400", "Ł, 400", "eco, 400", "code-2010, 400", "One, 409" })
    void whatCannotBeAddedIsExplained(String name, int status) {
        caller.postForm("/sms/sendernames", "sender", "One");

        assertThat(caller.postForm("/sms/sendernames", "sender", name).statusCode()).isEqualTo(status);
        assertThat(Caller.json(caller.get("/sms/sendernames")).path("size").asInt()).isEqualTo(2);
    }

    @Test
    void aBodyOfAnUnknownKindIsRefused() {
        var answer = caller.send(caller.request("/sms/sendernames").header("Content-Type", "text/xml")
                .POST(BodyPublishers.ofString("<sender/>")));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void statementsAreAcceptedOneByOneWhereThatIsSet() {
        assertThat(Caller.json(caller.get("/sms/sendernames/statement")).path("sections")).isEmpty();
        try (var strict = SmsapiSimulator.builder().gateway(rules -> rules.extendedStatements(true)).start()) {
            var there = new Caller(strict);
            var statements = Caller.json(there.get("/sms/sendernames/statement")).path("sections").path(0)
                    .path("statements").findValuesAsText("type");
            assertThat(there.postForm("/sms/sendernames", "sender", "One").statusCode()).isEqualTo(400);
            assertThat(there.postForm("/sms/sendernames", "sender", "One", "statement_accept", "1",
                    "accepted_statements[]", statements.get(0)).statusCode()).isEqualTo(400);
            assertThat(there.postForm("/sms/sendernames", "sender", "One", "statement_accept", "1",
                    "accepted_statements[]", statements.get(0), "accepted_statements[]", statements.get(1),
                    "accepted_statements[]", statements.get(2)).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void theLegacyInterfaceWorksOnTheSameNames() {
        assertThat(legacy("add=MyShop")).isEqualTo("{\"count\":1}");
        assertThat(legacy("status=MyShop"))
                .isEqualTo("{\"sender\":\"MyShop\",\"status\":\"INACTIVE\",\"default\":false}");
        simulator.advance(Duration.ofHours(1));
        assertThat(legacy("default=MyShop")).isEqualTo("{\"count\":1}");
        assertThat(legacy("list=1")).isEqualTo("[{\"sender\":\"Test\",\"status\":\"ACTIVE\",\"default\":false},"
                                               + "{\"sender\":\"MyShop\",\"status\":\"ACTIVE\",\"default\":true}]");
        assertThat(Caller.json(caller.get("/sms/sendernames")).path("size").asInt()).isEqualTo(2);
        assertThat(legacy("delete=MyShop")).isEqualTo("{\"count\":1}");
        assertThat(legacy("list=1")).isEqualTo("[{\"sender\":\"Test\",\"status\":\"ACTIVE\",\"default\":true}]");
    }

    @ParameterizedTest
    @CsvSource({
            "2001, ''", "2001, rename=One", "2001, add=Two&delete=One", "2031, status=Nobody", "2031, delete=Nobody",
            "2031, default=Nobody", "2061, default=Waiting", "2062, default=One", "2110, add=eco", "2110, add=2Way",
            "2111, add=", "2112, add=much%20too%20long", "2112, add=%C5%81", "2115, add=One" })
    void everyCodeComesFromItsTrueCause(int code, String query) {
        caller.postJson("/_simulator/sendernames", "{\"names\":[\"One\"]}");
        legacy("default=One");
        legacy("add=Waiting");

        var answer = Caller.json(caller.get("/sender.do?format=json&" + query));

        assertThat(answer.path("error").asInt()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.path("message").asText()).isNotBlank();
        assertThat(caller.get("/sender.do?" + query).body()).isEqualTo("ERROR:" + code);
        assertThat(Caller.json(caller.get("/sms/sendernames")).path("size").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = { 2010, 2030, 2060, 2100, 2110 })
    void aCodeWithoutACauseIsHadByAName(int code) {
        for (var action : new String[] { "add", "status", "default", "delete" }) {
            assertThat(caller.get("/sender.do?" + action + "=code-" + code).body()).isEqualTo("ERROR:" + code);
        }
    }

    private int makeDefault(String name) {
        return caller.send("POST", "/sms/sendernames/" + name + "/commands/make_default").statusCode();
    }

    private String legacy(String query) {
        return caller.get("/sender.do?format=json&" + query).body();
    }

    private String sendFrom(String name) {
        return caller.plainSms("to", "48500100200", "message", "Hi", "from", name);
    }
}
