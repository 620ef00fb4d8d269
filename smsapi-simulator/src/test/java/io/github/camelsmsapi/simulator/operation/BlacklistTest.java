// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BlacklistTest extends SimulatorTest {

    private static final String PATH = "/blacklist/phone_numbers";

    @Test
    void aNumberFromJsonOrAFormIsListedAndGetsNoMessages() {
        var created = caller.postJson(PATH, "{\"phone_number\":\"500100200\",\"expire_at\":null}");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(Caller.json(created).path("id").asText()).matches("[0-9A-F]{24}");
        assertThat(Caller.json(created).path("phone_number").asText()).isEqualTo("48500100200");
        assertThat(Caller.json(created).path("expire_at").isNull()).isTrue();
        assertThat(caller.postForm("/api" + PATH, "phone_number", "48500100201").statusCode()).isEqualTo(201);

        assertThat(send("48500100200")).isEqualTo(57);
        assertThat(caller.sms("to", "48500100201,1", "message", "Hi").path("error").asInt()).isEqualTo(13);
        assertThat(numbers("")).containsExactly("48500100200", "48500100201");
        assertThat(numbers("?q=0201")).containsExactly("48500100201");
        assertThat(list("?offset=1&limit=1").path("size").asInt()).isEqualTo(2);
        assertThat(numbers("?offset=1&limit=1")).containsExactly("48500100201");
    }

    @Test
    void itIsTheListOfTheControlApi() {
        caller.postJson("/_simulator/blacklist", "{\"numbers\": [\"48500100200\"]}");
        simulator.account(account -> account.blacklist(List.of("48500100201")));

        assertThat(numbers("")).containsExactly("48500100200", "48500100201");
        caller.send("DELETE", PATH + "/" + list("").path("collection").path(0).path("id").asText());
        assertThat(send("48500100200")).isZero();
        assertThat(send("48500100201")).isEqualTo(57);
    }

    @Test
    void entriesAreDeletedByIdByNumberAndAllAtOnce() {
        caller.postJson("/_simulator/blacklist",
                "{\"numbers\": [\"48500100200\", \"48500100201\", \"48500100202\", \"48500100203\"]}");
        var id = list("").path("collection").path(0).path("id").asText();

        assertThat(caller.send("DELETE", PATH + "/" + id).statusCode()).isEqualTo(204);
        assertThat(caller.send("DELETE", PATH + "/" + id).statusCode()).isEqualTo(404);
        assertThat(caller.send("DELETE", PATH + "?phone_number=48500100202").statusCode()).isEqualTo(204);
        assertThat(numbers("")).containsExactly("48500100201", "48500100203");
        assertThat(caller.send("DELETE", PATH).statusCode()).isEqualTo(204);
        assertThat(numbers("")).isEmpty();
        assertThat(send("48500100201")).isZero();
    }

    @Test
    void aNumberIsFreeAfterItsLastDay() {
        var today = LocalDate.ofInstant(simulator.now(), ZoneOffset.UTC);
        var created = caller.postForm(
                PATH, "phone_number", "48500100200", "expire_at", today.plusDays(1).toString());
        assertThat(Caller.json(created).path("expire_at").asText()).isEqualTo(today.plusDays(1).toString());

        simulator.advance(Duration.ofDays(1));
        assertThat(send("48500100200")).isEqualTo(57);
        simulator.advance(Duration.ofDays(1));
        assertThat(send("48500100200")).isZero();
        assertThat(numbers("")).isEmpty();
    }

    @Test
    void numbersAreImportedFromAFile() {
        var csv = "number,why\r\n48500100200,moved\r\n500100201,\r\n";
        var body = caller.send(caller.request(PATH + "/imports").header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv)));
        assertThat(body.statusCode()).isEqualTo(202);
        assertThat(upload("filename=\"numbers.csv\"", "48500100202;x").statusCode()).isEqualTo(202);
        assertThat(upload("", "48500100203").statusCode()).isEqualTo(202);

        assertThat(numbers("")).containsExactly("48500100200", "48500100201", "48500100202", "48500100203");
        assertThat(upload("filename=\"numbers.csv\"", "no number").statusCode()).isEqualTo(400);
    }

    @Test
    void theListIsExportedAsCsv() {
        assertThat(export().statusCode()).isEqualTo(204);
        caller.postForm(PATH, "phone_number", "48500100200", "expire_at", "2999-01-01");

        assertThat(export().statusCode()).isEqualTo(200);
        assertThat(export().headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(export().body().lines().skip(1)).singleElement().asString()
                .contains(",48500100200,2999-01-01,");
    }

    @Test
    void theExportMayBeMadeInTheBackgroundAndFetchedForAFewSeconds() {
        caller.postForm(PATH, "phone_number", "48500100200");

        var started = caller.send(caller.request(PATH).header("Accept", "text/csv").header("x-async", "true")
                .header("Content-Type", "text/csv"));

        assertThat(started.statusCode()).isEqualTo(202);
        var url = started.headers().firstValue("Content-Location").orElseThrow();
        assertThat(url).startsWith(simulator.url()).endsWith(Caller.json(started).path("file_id").asText());
        var file = url.substring(simulator.url().length());
        assertThat(caller.send(caller.anonymous(file)).body()).isEqualTo(export().body()).contains("48500100200");
        simulator.advance(Duration.ofSeconds(10));
        assertThat(caller.send(caller.anonymous(file)).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsNamed() {
        var number = caller.postForm(PATH, "phone_number", "12");
        assertThat(number.statusCode()).isEqualTo(400);
        assertThat(Caller.json(number).path("errors").path(0).path("path").asText()).isEqualTo("phone_number");
        var day = caller.postForm(PATH, "phone_number", "48500100200", "expire_at", "tomorrow");
        assertThat(day.statusCode()).isEqualTo(400);
        assertThat(Caller.json(day).path("errors").path(0).path("value").asText()).isEqualTo("tomorrow");
        var csv = caller.send(caller.request(PATH).header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("48500100200")));
        assertThat(csv.statusCode()).isEqualTo(415);
        assertThat(numbers("")).isEmpty();
    }

    private HttpResponse<String> export() {
        return caller.send(caller.request(PATH).header("Accept", "text/csv"));
    }

    private HttpResponse<String> upload(String filename, String content) {
        var part = "--x\r\nContent-Disposition: form-data; name=\"import\"; " + filename
                   + "\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--x--\r\n";
        return caller.send(caller.request(PATH + "/imports").header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(filename.isEmpty() ? part.replace("; \r", "\r") : part)));
    }

    private JsonNode list(String query) {
        return Caller.json(caller.get(PATH + query));
    }

    private List<String> numbers(String query) {
        return list(query).path("collection").findValuesAsText("phone_number");
    }

    private int send(String to) {
        return caller.sms("to", to, "message", "Hi").path("error").asInt();
    }
}
