// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.server.GatheredBody;
import io.github.camelsmsapi.simulator.server.Json;
import io.vertx.ext.web.RoutingContext;

/**
 * What a request to the control API says, in its path, its query or its JSON body: all are read alike, and what the
 * body says goes first. A list may be an array, or values with commas between.
 */
record ControlInput(ObjectNode values) {

    /** @throws IllegalArgumentException when the body is no JSON object */
    static ControlInput of(RoutingContext context) {
        var values = Json.object();
        context.queryParams().names().forEach(name -> {
            var all = context.queryParams().getAll(name);
            values.put(name, String.join(",", all));
        });
        context.pathParams().forEach(values::put);
        var body = GatheredBody.of(context).toString(StandardCharsets.UTF_8);
        if (!body.isBlank()) {
            values.setAll(Json.read(body)
                    .orElseThrow(() -> new IllegalArgumentException("The body must be a JSON object")));
        }
        return new ControlInput(values);
    }

    boolean has(String name) {
        return !values.path(name).isMissingNode() && !values.path(name).isNull();
    }

    JsonNode node(String name) {
        return values.path(name);
    }

    /** @throws IllegalArgumentException when it is missing */
    String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(
                '"' + name + "\" is missing: give it in the query or as a member of a JSON body"));
    }

    /** Empty when it is missing or an empty text. */
    Optional<String> optional(String name) {
        return has(name) ? Optional.of(values.path(name).asText()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    List<String> texts(String name) {
        var node = values.path(name);
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList();
        }
        return has(name)
                ? Arrays.stream(node.asText().split(",")).map(String::trim).filter(text -> !text.isEmpty()).toList()
                : List.of();
    }

    boolean flag(String name, boolean otherwise) {
        return has(name) ? values.path(name).asText().matches("(?i)true|1|yes") : otherwise;
    }

    /** @throws IllegalArgumentException when it is no number from 0 on */
    int number(String name, int otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        var text = values.path(name).asText();
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException('"' + name + "\" must be a number, not " + text);
        }
        return Integer.parseInt(text);
    }
}
