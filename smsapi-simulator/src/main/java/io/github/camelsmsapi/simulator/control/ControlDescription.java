// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.server.Json;

/** The control API as it describes itself: a short list, and OpenAPI. */
final class ControlDescription {

    private ControlDescription() {
    }

    static String list(List<ControlOperation> operations) {
        return "The control API of the SMSAPI simulator. Parameters go in the query or in a JSON body, alike.\n"
               + "OpenAPI: /_simulator/openapi.json\n\n"
               + operations.stream().map(ControlDescription::line).collect(Collectors.joining());
    }

    static ObjectNode openApi(List<ControlOperation> operations) {
        var document = Json.object().put("openapi", "3.0.3");
        document.putObject("info").put("title", "SMSAPI simulator, control API").put("version", "1")
                .put("description", "Looks into the simulator and changes what it does. "
                                    + "Parameters go in the query or in a JSON body, alike.");
        document.putArray("servers").addObject().put("url", "/_simulator");
        var paths = document.putObject("paths");
        operations.forEach(operation -> describe(
                operation, paths.withObjectProperty(operation.path().replaceAll(":(\\w+)", "{$1}"))));
        return document;
    }

    private static String line(ControlOperation operation) {
        var inputs = operation.inputs().stream().map(input -> "\n       " + input).collect(Collectors.joining());
        return String.format("%-6s %s  %s%s%n", operation.method(), operation.path(), operation.summary(), inputs);
    }

    private static void describe(ControlOperation operation, ObjectNode path) {
        var method = path.putObject(operation.method().name().toLowerCase(Locale.ROOT)).put("summary", operation.summary());
        var parameters = method.putArray("parameters");
        for (var part : operation.path().split("/")) {
            if (part.startsWith(":")) {
                var parameter = parameters.addObject().put("name", part.substring(1)).put("in", "path").put("required", true);
                parameter.putObject("schema").put("type", "string");
            }
        }
        for (var input : operation.inputs()) {
            var nameAndMeaning = input.split(": ", 2);
            var parameter = parameters.addObject().put("name", nameAndMeaning[0].replace("*", "")).put("in", "query")
                    .put("required", false) // it may stand in the body
                    .put("description", (input.startsWith("*") ? "Needed, here or in the body. " : "") + nameAndMeaning[1]);
            parameter.putObject("schema").put("type", "string");
        }
        if (!operation.method().name().equals("GET")) {
            var properties = method.putObject("requestBody").put("required", false).putObject("content")
                    .putObject("application/json").putObject("schema").put("type", "object").putObject("properties");
            operation.inputs().forEach(input -> properties.putObject(input.split(": ", 2)[0].replace("*", "")));
        }
        var responses = method.putObject("responses");
        responses.putObject(Integer.toString(operation.status())).put("description", "Done");
        responses.putObject("400").put("description", "Not understood; message says why");
    }
}
