// SPDX-License-Identifier: Apache-2.0

package io.github.camelsmsapi.simulator.operation;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplatesTest extends SimulatorTest {

    @Test
    void aTemplateIsCreatedListedReadChangedAndDeleted() {
        var id = create("hello", "Hello [%1%]");
        assertThat(caller.get("/sms/templates/" + id).body()).isEqualTo(
                "{\"id\":\"" + id + "\",\"name\":\"hello\",\"template\":\"Hello [%1%]\",\"normalize\":false}");
        assertThat(Caller.json(caller.get("/sms/templates")).path("collection")).hasSize(1);
        assertThat(caller.get("/sms/templates/available").body()).isEqualTo("{\"size\":1,\"collection\":["
                                                                            + "{\"name\":\"hello\","
                                                                            + "\"template\":\"Hello [%1%]\","
                                                                            + "\"normalize\":false}]}");

        assertThat(put(id, "template", "Bye", "normalize", "true").body()).isEqualTo(
                "{\"id\":\"" + id + "\",\"name\":\"hello\",\"template\":\"Bye\",\"normalize\":true}");
        assertThat(caller.send("DELETE", "/sms/templates/" + id).statusCode()).isEqualTo(204);
        assertThat(caller.get("/sms/templates/" + id).statusCode()).isEqualTo(404);
        assertThat(put(id, "name", "other").statusCode()).isEqualTo(404);
        assertThat(caller.send("DELETE", "/sms/templates/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aSendFindsItByItsName() {
        var id = create("hello", "Cześć [%1%]");
        caller.sms("to", "48500100200", "template", "hello", "param1", "Ola");
        put(id, "name", "greeting", "normalize", "1");
        caller.sms("to", "48500100200", "template", "greeting", "param1", "Ela");

        assertThat(simulator.messages()).extracting("text").containsExactly("Cześć Ola", "Czesc Ela");
        assertThat(caller.plainSms("to", "48500100200", "template", "hello")).isEqualTo("ERROR:104");
    }

    @Test
    void theControlApiKeepsTheSameTemplates() {
        create("hello", "Hello");
        caller.postJson("/_simulator/templates", "{\"name\": \"hello\", \"text\": \"Good day\"}");

        assertThat(Caller.json(caller.get("/sms/templates")).path("collection").findValuesAsText("template"))
                .containsExactly("Good day");
    }

    @Test
    void whatIsWrongIsNamed() {
        var id = create("hello", "Hello");
        create("bye", "Bye");

        assertThat(Caller.json(caller.postForm("/sms/templates", "template", "x")).path("errors").path(0).path("path")
                .asText()).isEqualTo("name");
        assertThat(Caller.json(caller.postForm("/sms/templates", "name", "x")).path("errors").path(0).path("path")
                .asText()).isEqualTo("template");
        assertThat(caller.postForm("/sms/templates", "name", "hello", "template", "x").statusCode()).isEqualTo(409);
        assertThat(put(id, "name", "bye").statusCode()).isEqualTo(409);
        assertThat(put(id, "name", " ").statusCode()).isEqualTo(400);
    }

    private String create(String name, String text) {
        var created = caller.postForm("/sms/templates", "name", name, "template", text);
        assertThat(created.statusCode()).isEqualTo(201);
        return Caller.json(created).path("id").asText();
    }

    private HttpResponse<String> put(String id, String... parameters) {
        return caller.send(caller.request("/sms/templates/" + id)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(BodyPublishers.ofString(Caller.form(parameters))));
    }
}
