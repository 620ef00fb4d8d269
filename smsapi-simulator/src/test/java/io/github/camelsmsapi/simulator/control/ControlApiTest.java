// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ControlApiTest extends SimulatorTest {

    ControlApiTest() {
        super(builder -> builder.clock(Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC)));
    }

    @Test
    void showsMessagesAllOrByIdxOrByNumber() {
        caller.sms("to", "48500100200,48500100201", "message", "Hi", "idx", "a|b");

        var all = Caller.json(caller.get("/_simulator/messages"));
        assertThat(all.path("size").asInt()).isEqualTo(2);
        var first = all.path("collection").path(0);
        assertThat(first.path("idx").asText()).isEqualTo("a");
        assertThat(first.path("number").asText()).isEqualTo("48500100200");
        assertThat(first.path("text").asText()).isEqualTo("Hi");
        assertThat(first.path("parts").asInt()).isEqualTo(1);
        assertThat(first.path("points").decimalValue()).isEqualByComparingTo("0.165");
        assertThat(first.path("status").asText()).isEqualTo("QUEUE");
        assertThat(first.path("booked_at").asText()).isEqualTo("2026-05-05T12:00:00Z");
        assertThat(size("/_simulator/messages?idx=b")).isEqualTo(1);
        assertThat(size("/_simulator/messages?idx=c")).isZero();
        assertThat(size("/_simulator/messages?number=48500100200")).isEqualTo(1);
        assertThat(size("/_simulator/messages?offset=1&limit=5")).isEqualTo(1);
    }

    @Test
    void showsAListOfAnyLength() {
        caller.sms("message", "Hi", "to", IntStream.range(0, 9_000).mapToObj(n -> "48" + (500_000_000 + n))
                .collect(Collectors.joining(",")));

        assertThat(Caller.json(caller.get("/_simulator/messages")).path("collection")).hasSize(9_000);
    }

    @Test
    void showsRequestsWithoutTheirSecrets() {
        caller.postForm("/api/sms.do", "to", "48500100200", "username", "me", "password", "0123", "access_token", "t");

        var answer = caller.get("/_simulator/requests");
        var request = Caller.json(answer).path("collection").path(0);
        assertThat(request.path("method").asText()).isEqualTo("POST");
        assertThat(request.path("path").asText()).isEqualTo("/api/sms.do");
        assertThat(request.path("content_type").asText()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.path("status").asInt()).isEqualTo(200);
        assertThat(request.path("error_code").asInt()).isEqualTo(11);
        assertThat(request.path("parameters").path("to").asText()).isEqualTo("48500100200");
        assertThat(request.path("parameters").path("password").asText()).isEqualTo("***");
        assertThat(answer.body()).doesNotContain("0123", "some-token");
    }

    @Test
    void keepsOnlyTheLastRequests() {
        try (var small = SmsapiSimulator.builder().server(server -> server.requestsKept(2)).start()) {
            var other = new Caller(small);
            IntStream.range(0, 5).forEach(i -> other.get("/user.do?credits=1&n=" + i));

            assertThat(small.requests()).extracting(request -> request.parameters().get("n")).containsExactly("3", "4");
            assertThat(small.stats().requests()).isEqualTo(5);
        }
    }

    @Test
    void addsUpAndDoesNotCountItself() {
        caller.sms("to", "48500100200", "message", "Hi", "idx", "a");
        caller.sms("to", "48500100200", "message", "Hello", "idx", "a");
        caller.sms("to", "48500100200", "message", "Hi", "idx", "b");
        caller.get("/_simulator/messages");

        var stats = Caller.json(caller.get("/_simulator/stats"));
        assertThat(stats.path("requests").asInt()).isEqualTo(3);
        assertThat(stats.path("booked").asInt()).isEqualTo(3);
        assertThat(stats.path("bookedTwice").asInt()).as("the same idx; another idx makes another message").isEqualTo(1);
        assertThat(stats.path("answered").asInt()).isEqualTo(3);
        assertThat(stats.path("answersLost").asInt()).isZero();
        assertThat(stats.path("points").decimalValue()).isEqualByComparingTo("9999.505");
    }

    @Test
    void pushesTheClockSetsPointsAndBeginsAnew() {
        caller.sms("to", "48500100200", "message", "Hi");
        assertThat(caller.send("POST", "/_simulator/clock/advance?seconds=0.5").body())
                .isEqualTo("{\"now\":\"2026-05-05T12:00:00.500Z\"}");
        assertThat(simulator.messages().get(0).status().isFinal()).isTrue();

        assertThat(caller.send("POST", "/_simulator/points?set=0.1").body()).isEqualTo("{\"points\":0.1}");
        assertThat(caller.plainSms("to", "48500100200", "message", "Hi")).isEqualTo("ERROR:103");

        assertThat(caller.send("DELETE", "/_simulator/state").statusCode()).isEqualTo(204);
        assertThat(size("/_simulator/messages")).isZero();
        assertThat(caller.plainSms("to", "48500100200", "message", "Hi")).startsWith("OK:");
    }

    @Test
    void changesTheAccount() {
        set("blacklist", "{\"numbers\": [\"48500100299\"]}");
        set("sendernames", "{\"names\": [\"MyShop\"]}");
        set("groups", "{\"name\": \"vip\", \"numbers\": [\"48500100200\"]}");
        set("templates", "{\"name\": \"hello\", \"text\": \"Hello [%code]\"}");
        set("discount-groups", "{\"name\": \"may\", \"codes\": [\"A1\"], \"expires\": \"2026-06-01T00:00:00Z\"}");
        set("prices", "{\"prefix\": \"48\", \"points\": 0.2}");
        set("account", "{\"footer\": \"!\", \"max_parts\": 1, \"forbidden\": [\"flash\"], \"links\": false,"
                       + "\"hours\": {\"from\": \"00:00\", \"to\": \"23:59\"}}");

        assertThat(caller.plainSms("to", "48500100299", "message", "Hi")).isEqualTo("ERROR:57");
        assertThat(caller.plainSms("to", "48500100200", "message", "Hi", "from", "Other")).isEqualTo("ERROR:14");
        assertThat(caller.plainSms("to", "48500100200", "message", "Hi", "flash", "1")).isEqualTo("ERROR:110");
        assertThat(caller.plainSms("to", "48500100200", "message", "https://example.org")).isEqualTo("ERROR:94");
        assertThat(caller.plainSms("group", "vip", "template", "hello", "discount_group", "may")).endsWith(":0.2");
        assertThat(simulator.messages().get(0).text()).isEqualTo("Hello A1!");
    }

    @Test
    void whatItDoesNotUnderstandIsExplained() {
        assertThat(caller.postJson("/_simulator/groups", "{}").statusCode()).isEqualTo(400);
        assertThat(caller.postJson("/_simulator/groups", "{}").body()).contains("\\\"name\\\" is missing");
        assertThat(caller.postJson("/_simulator/groups", "[").statusCode()).isEqualTo(400);
        assertThat(caller.send("POST", "/_simulator/points?set=many").statusCode()).isEqualTo(400);
        assertThat(caller.get("/_simulator/nothing").statusCode()).isEqualTo(404);
    }

    private void set(String what, String body) {
        assertThat(caller.postJson("/_simulator/" + what, body).statusCode()).isEqualTo(204);
    }

    private int size(String path) {
        return Caller.json(caller.get(path)).path("size").asInt();
    }
}
