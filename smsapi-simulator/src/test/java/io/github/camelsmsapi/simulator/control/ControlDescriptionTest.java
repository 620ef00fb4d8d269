// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ControlDescriptionTest extends SimulatorTest {

    @Test
    void describesItselfAsAListAndAsOpenApi() {
        var paths = Caller.json(caller.get("/_simulator/openapi.json")).path("paths");
        var list = caller.get("/_simulator/").body();

        var described = new ArrayList<String>();
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(
                method -> described.add(method.toUpperCase() + ' ' + path.getKey().replaceAll("\\{(\\w+)}", ":$1"))));
        assertThat(described).hasSizeGreaterThan(20).allSatisfy(operation -> {
            var words = operation.split(" ");
            assertThat(list).containsPattern("(?m)^" + words[0] + " +" + words[1] + "  [A-Z]");
        });
        assertThat(paths.at("/~1faults/post/parameters").findValuesAsText("name")).contains("fault", "count", "seed");
        assertThat(caller.get("/_simulator").headers().firstValue("Location")).hasValue("/_simulator/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "blacklist | numbers=48500100299,48500100298 | {\"numbers\":[\"48500100299\",\"48500100298\"]}",
            "sendernames | names=Shop&status=REJECTED | {\"names\":[\"Shop\"],\"status\":\"REJECTED\"}",
            "groups | name=vip&numbers=48500100200 | {\"name\":\"vip\",\"numbers\":[\"48500100200\"]}",
            "prices | prefix=48&points=0.2 | {\"prefix\":\"48\",\"points\":0.2}",
            "account | hours=08:00-20:00&links=false | {\"hours\":{\"from\":\"08:00\",\"to\":\"20:00\"},\"links\":false}",
            "faults | fault=code-103&count=2 | {\"fault\":\"code-103\",\"count\":2}",
            "incoming | from=48500100200&text=STOP | {\"from\":\"48500100200\",\"text\":\"STOP\"}",
            "points | set=5 | {\"set\":5}", "points | add=5 | {\"add\":\"5\"}",
            "clock/advance | seconds=1.5 | {\"seconds\":1.5}" })
    void takesParametersInTheQueryAndAsJsonAlike(String path, String query, String json) {
        var byQuery = caller.send("POST", "/_simulator/" + path + '?' + query);
        var byJson = caller.postJson("/_simulator/" + path, json);

        assertThat(byQuery.statusCode()).as(byQuery.body()).isIn(200, 202, 204);
        assertThat(byJson.statusCode()).as(byJson.body()).isEqualTo(byQuery.statusCode());
    }

    @Test
    void beginningAnewKeepsCallbacksUnlessAsked() {
        caller.postJson("/callbacks", "{\"url\":\"http://127.0.0.1:9/\",\"type\":\"sms_dlr\"}");
        caller.sms("to", "48500100200", "message", "Hi");

        assertThat(caller.send("DELETE", "/_simulator/state").statusCode()).isEqualTo(204);
        assertThat(simulator.messages()).isEmpty();
        assertThat(Caller.json(caller.get("/callbacks")).path("size").asInt()).isEqualTo(1);
        caller.send("DELETE", "/_simulator/state?callbacks=true");
        assertThat(Caller.json(caller.get("/callbacks")).path("size").asInt()).isZero();
    }

    @Test
    void aCallbackThatNobodyAnswersBacksOffAndShowsWhy() {
        try (var patient = SmsapiSimulator.builder().delivery(delivery -> delivery.finalAfter(Duration.ZERO)).start()) {
            patient.reportTo("http://127.0.0.1:1/reports");
            var there = new Caller(patient);
            there.sms("to", "48500100200", "message", "Hi");
            await().until(() -> patient.stats().reportsSent() == 1);
            for (var minute = 0; minute < 10; minute++) {
                for (var second = 0; second < 60; second += 5) {
                    patient.advance(Duration.ofSeconds(5));
                }
            }

            assertThat(patient.stats().reportsSent()).isBetween(2L, 25L);
            assertThat(Caller.json(there.get("/_simulator/attempts")).path("collection").path(0).path("outcome").asText())
                    .startsWith("not taken: nobody listens at that address");
        }
    }

    @Test
    void whatAReceiverAnsweredInsteadOfOkIsShown() {
        try (var receiver = ReportReceiver.answering(query -> "ok")) {
            simulator.reportTo(receiver.url());
            caller.sms("to", "48500100200", "message", "Hi");

            await().untilAsserted(() -> assertThat(outcomes()).isNotEmpty().allMatch(
                    outcome -> outcome.equals("not taken: the answer must be OK and nothing else, not \"ok\"")));
        }
    }

    @Test
    void showsAMessageWithAllThatBelongsToIt() {
        var id = caller.sms("to", "48500100200", "message", "Hi", "idx", "a", "password", "secret", "flash", "1")
                .path("list").path(0).path("id").asText();
        simulator.advance(Duration.ofSeconds(1));

        var detail = Caller.json(caller.get("/_simulator/messages/" + id));
        assertThat(detail.path("statuses").findValuesAsText("status")).containsExactly("QUEUE", "SENT", "DELIVERED");
        assertThat(detail.path("asked").asText()).isEqualTo("flash");
        assertThat(detail.path("encoding").asText()).isEqualTo("GSM-7");
        assertThat(detail.at("/exchange/body").asText()).contains("message=Hi", "password=***");
        assertThat(detail.at("/exchange/headers/authorization").asText()).isEqualTo("Bearer ***");
        assertThat(detail.at("/exchange/answer/body").asText()).contains(id);
        assertThat(detail.toString()).doesNotContain("secret", "some-token");
        assertThat(caller.get("/_simulator/messages/0").statusCode()).isEqualTo(404);
    }

    @Test
    void aStatusIsForcedAndReportedAgain() {
        try (var receiver = ReportReceiver.start()) {
            simulator.reportTo(receiver.url());
            var id = caller.sms("to", "48500100200", "message", "Hi").path("list").path(0).path("id").asText();
            caller.send("POST", "/_simulator/messages/" + id + "/status?status=undelivered");
            caller.send("POST", "/_simulator/messages/" + id + "/report");

            await().until(() -> receiver.all("status_name").equals(List.of("UNDELIVERED", "UNDELIVERED")));
            assertThat(caller.send("POST", "/_simulator/messages/" + id + "/status?status=x").statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({
            "'', 4", "kind=booked, 2", "kind=refused, 1", "kind=incoming, 1", "q=HELLO, 2", "q=48500100201, 1",
            "q=idx-7, 1", "code=11, 1", "status=QUEUE, 2", "status=STOP, 0", "q=nothing, 0", "kind=doubled, 0" })
    void findsEntriesOfEveryKind(String query, int size) {
        simulator.close();
        simulator = SmsapiSimulator.builder().delivery(
                delivery -> delivery.sentAfter(Duration.ofHours(1)).finalAfter(Duration.ofHours(2))).start();
        caller = new Caller(simulator);
        caller.sms("to", "48500100200", "message", "Hello", "idx", "idx-7");
        caller.sms("to", "48500100201", "message", "Hello");
        caller.sms("to", "48500100202", "message", "");
        caller.postJson("/_simulator/incoming", "{\"from\":\"48500100209\",\"text\":\"STOP\"}");

        var page = Caller.json(caller.get("/_simulator/entries?limit=2&" + query));
        assertThat(page.path("size").asInt()).isEqualTo(size);
        assertThat(page.path("collection")).hasSize(Math.min(size, 2));
    }

    private List<String> outcomes() {
        return Caller.json(caller.get("/_simulator/attempts")).path("collection").findValuesAsText("outcome");
    }
}
