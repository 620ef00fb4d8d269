// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OptOutsTest extends SimulatorTest {

    @BeforeEach
    void prepare() throws Exception {
        caller.postJson("/_simulator/opt-outs", "{\"numbers\":[\"48500100200\", \"48500100201\"]}");
    }

    @Test
    void whoOptedOutIsListedAndCanBeTakenOffTheList() {
        var first = list("?limit=1").path("collection").path(0);
        assertThat(list("?limit=1").path("size").asInt()).isEqualTo(2);
        assertThat(first.path("phoneNumber").isIntegralNumber()).isTrue();
        assertThat(first.path("phoneNumber").asLong()).isEqualTo(48500100200L);
        assertThat(first.path("date").asText()).endsWith("Z");
        var link = first.path("_links").path(0);
        assertThat(link.path("href").asText()).startsWith(simulator.url()).endsWith(first.path("id").asText());

        var path = link.path("href").asText().substring(simulator.url().length());
        assertThat(send("48500100200")).isEqualTo(59);
        assertThat(caller.send(link.path("method").asText(), path).statusCode()).isEqualTo(204);
        assertThat(send("48500100200")).isZero();
        assertThat(send("48500100201")).isEqualTo(59);
        assertThat(caller.send("DELETE", path).statusCode()).isEqualTo(404);
    }

    @Test
    void theListCanBeSearchedForANumberAndExportedAsCsv() {
        assertThat(list("?phone_number=48500100201").path("collection").findValuesAsText("phoneNumber"))
                .containsExactly("48500100201");
        assertThat(list("?phone_number=48500100202").path("size").asInt()).isZero();

        var csv = caller.send(caller.request("/opt_outs").header("Accept", "text/csv"));
        assertThat(csv.body().lines()).hasSize(3).first().isEqualTo("id,phoneNumber,date");
        assertThat(csv.body()).contains(",48500100200,", ",48500100201,");
    }

    @Test
    void theBrandIsKept() {
        assertThat(Caller.json(caller.get("/opt_outs/settings")).path("brand").asText()).isEmpty();

        var changed = settings("application/json", "{\"brand\":\"My Shop\"}");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(Caller.json(changed).path("brand").asText()).isEqualTo("My Shop");
        assertThat(Caller.json(caller.get("/api/opt_outs/settings")).path("brand").asText()).isEqualTo("My Shop");
        assertThat(settings("application/json", "{\"brand\":\"" + "x".repeat(256) + "\"}").statusCode()).isEqualTo(400);
        assertThat(settings("application/json", "{}").statusCode()).isEqualTo(400);
        assertThat(settings("application/x-www-form-urlencoded", "brand=x").statusCode()).isEqualTo(415);
        assertThat(Caller.json(caller.get("/opt_outs/settings")).path("brand").asText()).isEqualTo("My Shop");
    }

    @Test
    void theFeatureMayBeOff() {
        caller.postJson("/_simulator/account", "{\"forbidden\":[\"opt_outs\"]}");

        assertThat(caller.get("/opt_outs").statusCode()).isEqualTo(403);
        assertThat(caller.send("DELETE", "/opt_outs/000000000000000000000001").statusCode()).isEqualTo(403);
        assertThat(caller.get("/opt_outs/settings").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> settings(String contentType, String body) {
        return caller.send(caller.request("/opt_outs/settings").header("Content-Type", contentType)
                .PUT(BodyPublishers.ofString(body)));
    }

    private JsonNode list(String query) {
        return Caller.json(caller.get("/opt_outs" + query));
    }

    private int send(String to) {
        return caller.sms("to", to, "message", "Hi").path("error").asInt();
    }
}
