// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;

/**
 * What a body says: its parameters and the document in it (wire reference, section 1.3). Only a body has a type: a
 * request without one is read the same whatever its {@code Content-Type} says.
 *
 * @param document the CSV body, or the content of the first file that was uploaded, or an empty text
 */
record BodyParameters(Parameters parameters, String document) {

    static BodyParameters read(String contentType, Buffer body) {
        var parameters = new Parameters();
        var type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            return multipart(contentType, body, parameters);
        }
        var text = body.toString(StandardCharsets.UTF_8);
        if (type.startsWith("application/json")) {
            Json.read(text).ifPresentOrElse(
                    object -> object.properties().forEach(field -> add(parameters, field.getKey(), field.getValue())),
                    parameters::unreadable);
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            form(text, parameters);
        }
        return new BodyParameters(parameters, type.startsWith("text/csv") ? text : "");
    }

    private static BodyParameters multipart(String contentType, Buffer body, Parameters parameters) {
        var parts = MultipartBody.read(contentType, body);
        parts.ifPresentOrElse(
                all -> all.forEach(part -> parameters.add(part.name(), part.filename().orElse(part.content()))),
                parameters::unreadable);
        return new BodyParameters(
                parameters, parts.stream().flatMap(all -> all.stream())
                        .filter(part -> part.filename().isPresent()).map(MultipartBody.Part::content).findFirst().orElse(""));
    }

    private static void form(String text, Parameters parameters) {
        for (var pair : text.split("&")) {
            var nameAndValue = pair.split("=", 2);
            var name = decoded(nameAndValue[0]);
            var value = nameAndValue.length == 2 ? decoded(nameAndValue[1]) : Optional.of("");
            if (name.isEmpty() || value.isEmpty()) {
                parameters.unreadable();
            } else if (!name.get().isEmpty()) {
                parameters.add(name.get(), value.get());
            }
        }
    }

    /** Empty when a percent sign is broken. */
    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void add(Parameters parameters, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(item -> add(parameters, name, item));
        } else if (!value.isNull()) {
            parameters.add(name, value.isValueNode() ? value.asText() : Json.write(value));
        }
    }
}
