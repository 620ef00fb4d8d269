// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.contacts;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A simulator with a clock that stands, and short ways to its contacts. */
abstract class ContactsFixture extends SimulatorTest {

    static final String UNKNOWN = "0f0f0f0f0f0f0f0f0f0f0f0f";

    ContactsFixture() {
        super(builder -> builder.clock(Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC)));
    }

    JsonNode contact(String... values) {
        var created = caller.postForm("/contacts", values);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Caller.json(created);
    }

    String contactId(String... values) {
        return contact(values).path("id").asText();
    }

    String groupId(String name) {
        var created = caller.postForm("/contacts/groups", "name", name);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Caller.json(created).path("id").asText();
    }

    JsonNode json(String path) {
        var answer = caller.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Caller.json(answer);
    }

    int status(String method, String path, String... form) {
        return caller.sendForm(method, path, form).statusCode();
    }

    /** One property of each entry of a collection. */
    List<String> each(String path, String property) {
        return StreamSupport.stream(json(path).path("collection").spliterator(), false)
                .map(entry -> entry.path(property).asText()).toList();
    }

    static void assertInvalid(HttpResponse<String> answer, String path) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("error").asText()).isEqualTo("invalid_request_data");
        assertThat(Caller.json(answer).path("errors").path(0).path("path").asText()).isEqualTo(path);
        assertThat(Caller.json(answer).path("errors").path(0).path("message").asText()).isNotBlank();
    }

    static void assertNotFound(HttpResponse<String> answer, String message) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Caller.json(answer).path("message").asText()).isEqualTo(message);
    }
}
