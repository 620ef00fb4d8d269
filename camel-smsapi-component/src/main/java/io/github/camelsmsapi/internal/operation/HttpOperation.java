// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.SmsapiRequest;
import io.github.camelsmsapi.internal.client.SmsapiRequest.Body;
import io.github.camelsmsapi.internal.client.SmsapiRequest.Field;
import io.github.camelsmsapi.internal.client.Upload;

/**
 * How an operation is asked for at SMSAPI.
 *
 * @param method     the HTTP method
 * @param path       the path, with a placeholder for each parameter that stands in it:
 *                   <code>/contacts/{contactId}</code>
 * @param style      how the other values travel
 * @param fixed      parameters that always go along
 * @param parameters what the caller may set
 * @param repeatable whether asking twice does no harm
 */
public record HttpOperation(
        String method, String path, Style style, Map<String, String> fixed, List<Parameter> parameters, boolean repeatable) {

    /** How the values of a request travel. */
    public enum Style {
        QUERY,
        FORM,
        JSON,
        /** With a file. */
        MULTIPART
    }

    /** One that may be repeated unless it is a POST, which makes something new each time. */
    static HttpOperation of(String method, String path, Style style) {
        return new HttpOperation(method, path, style, Map.of(), List.of(), !"POST".equals(method));
    }

    HttpOperation always(Map<String, String> always) {
        return new HttpOperation(method, path, style, always, parameters, repeatable);
    }

    HttpOperation takes(List<Parameter> taken) {
        return new HttpOperation(method, path, style, fixed, List.copyOf(taken), repeatable);
    }

    HttpOperation idempotent() {
        return new HttpOperation(method, path, style, fixed, parameters, true);
    }

    /**
     * The request for given values.
     *
     * @param  operation            what it is called in the URI
     * @param  values               by option name
     * @throws SmsapiErrorException when a value cannot be written
     */
    SmsapiRequest request(String operation, Map<String, Object> values) {
        return new SmsapiRequest(operation, method, filled(values), body(values), repeatable);
    }

    private Body body(Map<String, Object> values) {
        return switch (style) {
            case QUERY -> new Body.Query(fields(values));
            case FORM -> new Body.Form(fields(values));
            case JSON -> new Body.Json(json(values));
            case MULTIPART -> new Body.Multipart(fields(values), file(values));
        };
    }

    /**
     * The values by their names on the wire, of parameters that have one value each: not those of several recipients.
     */
    Map<String, String> onTheWire(Map<String, Object> values) {
        var wire = new LinkedHashMap<String, String>();
        eachInBody(values, (parameter, value) -> {
            if (!parameter.type().isSeveral()) {
                wire.put(parameter.wire(), parameter.type().toWire(value));
            }
        });
        return wire;
    }

    /** Whether anything but the path would say what is asked for. */
    boolean hasContent(Map<String, Object> values) {
        return fields(values).stream().anyMatch(field -> !field.value().isBlank());
    }

    private List<Field> fields(Map<String, Object> values) {
        var fields = new ArrayList<Field>();
        eachInBody(values, (parameter, value) -> fields.addAll(parameter.fields(value)));
        fixed.forEach((name, value) -> fields.add(new Field(name, value)));
        return fields;
    }

    private ObjectNode json(Map<String, Object> values) {
        var json = Json.MAPPER.createObjectNode();
        fixed.forEach(json::put);
        eachInBody(values, (parameter, value) -> parameter.write(json, value));
        return json;
    }

    private Upload file(Map<String, Object> values) {
        var parameter = parameters.stream().filter(one -> one.type() == ParameterType.FILE).findFirst().orElseThrow();
        var content = values.get(parameter.option()) instanceof Upload upload
                ? upload.content()
                : values.get(parameter.option()).toString().getBytes(StandardCharsets.UTF_8);
        return new Upload(parameter.wire(), "text/csv", content);
    }

    /** The path with the values of its placeholders, each as one segment that nothing in it can leave. */
    private String filled(Map<String, Object> values) {
        var segments = new HashMap<String, String>();
        each(values, (parameter, value) -> {
            if (isInPath(parameter)) {
                segments.put(parameter.wire(), segment(value.toString()));
            }
        });
        var filled = path;
        for (var segment : segments.entrySet()) {
            filled = filled.replace("{" + segment.getKey() + "}", segment.getValue());
        }
        return filled;
    }

    private static String segment(String text) {
        if (text.isBlank() || ".".equals(text) || "..".equals(text)) {
            throw new IllegalArgumentException("empty or made of dots, which cannot stand in a path");
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private boolean isInPath(Parameter parameter) {
        return path.indexOf('{') >= 0 && path.contains("{" + parameter.wire() + "}");
    }

    private void eachInBody(Map<String, Object> values, BiConsumer<Parameter, Object> writer) {
        each(values, (parameter, value) -> {
            // a file goes as a part of its own
            if (!isInPath(parameter) && parameter.type() != ParameterType.FILE && !(value instanceof Upload)) {
                writer.accept(parameter, value);
            }
        });
    }

    private void each(Map<String, Object> values, BiConsumer<Parameter, Object> writer) {
        for (var parameter : parameters) {
            var value = values.get(parameter.option());
            if (value != null) {
                try {
                    writer.accept(parameter, value);
                } catch (IllegalArgumentException unfit) {
                    throw SmsapiErrorException.foundLocally(
                            SmsapiErrorCode.INVALID_REQUEST,
                            parameter.option() + " is " + unfit.getMessage() + "; set the option " + parameter.option()
                                                             + " or the header " + parameter.header());
                }
            }
        }
    }
}
