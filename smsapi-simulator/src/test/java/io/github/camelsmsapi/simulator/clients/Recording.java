// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.clients;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What one official client sent when each of its calls was made, and the form of the answer that it understood: status,
 * names and types of the members. {@code ${3:/id}} stands for a value of the answer to the third request.
 */
record Recording(String client, String version, Instant recorded, List<RecordedCall> calls) {

    static final List<String> ALL = List.of("csharp", "go", "java", "javascript", "php", "python");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * One call of a client.
     *
     * @param fails why the client cannot make it, if so
     */
    record RecordedCall(String name, Optional<String> fails, List<RecordedRequest> requests) {

        boolean isSetup() {
            return name.startsWith("(");
        }
    }

    /**
     * One request of a call.
     *
     * @param number    from 1 on, over all calls
     * @param emptyBody whether it had {@code Content-Length: 0}
     * @param answer    the form of the JSON answer
     */
    record RecordedRequest(int number, String method, String path, Optional<String> type, String body, boolean emptyBody,
            int status, Optional<JsonNode> answer) {
    }

    static Recording of(String file) {
        try (var stream = Recording.class.getResourceAsStream("/clients/" + file + ".json")) {
            var json = MAPPER.readTree(stream);
            return new Recording(
                    json.path("client").asText(), json.path("version").asText(),
                    Instant.parse(json.path("recorded").asText()), stream(json.path("calls")).map(Recording::call).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The form of a JSON value: objects with the forms of their members, arrays with that of their first item. */
    static JsonNode form(JsonNode value) {
        if (value.isObject()) {
            var form = MAPPER.createObjectNode();
            value.properties().forEach(member -> form.set(member.getKey(), form(member.getValue())));
            return form;
        }
        if (value.isArray()) {
            var form = MAPPER.createArrayNode();
            return value.isEmpty() ? form : form.add(form(value.get(0)));
        }
        return MAPPER.getNodeFactory().textNode(
                value.isNull() ? "null" : value.isBoolean() ? "boolean" : value.isNumber() ? "number" : "text");
    }

    private static RecordedCall call(JsonNode call) {
        return new RecordedCall(
                call.path("call").asText(), Optional.ofNullable(call.path("fails").textValue()),
                stream(call.path("requests")).map(Recording::request).toList());
    }

    private static RecordedRequest request(JsonNode request) {
        return new RecordedRequest(
                request.path("n").asInt(), request.path("method").asText(), request.path("path").asText(),
                Optional.ofNullable(request.path("type").textValue()), request.path("body").asText(),
                request.path("emptyBody").asBoolean(), request.path("status").asInt(),
                request.has("answer") ? Optional.of(request.path("answer")) : Optional.empty());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
