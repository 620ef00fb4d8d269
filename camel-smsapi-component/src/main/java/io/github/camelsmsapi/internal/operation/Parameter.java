// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.internal.client.SmsapiRequest.Field;

/**
 * A parameter of an operation.
 *
 * @param option its name as an endpoint option and as a key of a body that is a map; with {@code CamelSmsapi} in front,
 *               its header
 * @param wire   its name in the request, or of the placeholder in the path. As in a form of SMSAPI, {@code name[]} has
 *               several values, and {@code name[part]} is a part of an object; {@code []} alone stands for the numbers
 *               from 0
 * @param header the header that sets it: {@code CamelSmsapi} and the option's name
 */
public record Parameter(String option, String wire, ParameterType type, boolean required, String header) {

    private static final Pattern WORD = Pattern.compile("([A-Z])");

    private Parameter(String option, String wire, ParameterType type, boolean required) {
        this(option, wire, type, required, "CamelSmsapi" + Character.toUpperCase(option.charAt(0)) + option.substring(1));
    }

    static Parameter text(String option, String wire) {
        return new Parameter(option, wire, ParameterType.TEXT, false);
    }

    static Parameter of(ParameterType type, String option, String wire) {
        return new Parameter(option, wire, type, false);
    }

    Parameter asRequired() {
        return new Parameter(option, wire, type, true);
    }

    /** Whether a key of a map that is no option's name means this parameter: by SMSAPI's own name, or a part of it. */
    boolean isCalled(String key) {
        return wire.equals(key) || stem().equals(key) && isSeveral() || wire.endsWith("[" + key + "]")
                || WORD.matcher(option).replaceAll("_$1").toLowerCase(Locale.ROOT).equals(key);
    }

    private boolean isSeveral() {
        return wire.endsWith("[]");
    }

    private String stem() {
        var bracket = wire.indexOf('[');
        return bracket < 0 ? wire : wire.substring(0, bracket);
    }

    /** What stands in a form or a query for a value. */
    List<Field> fields(Object value) {
        if (type == ParameterType.FIELDS) {
            var fields = new ArrayList<Field>();
            ParameterValues.named(value).forEach((name, one) -> fields.add(new Field(name, one)));
            return fields;
        }
        if (!isSeveral()) {
            return List.of(new Field(wire, type.toWire(value)));
        }
        var fields = new ArrayList<Field>();
        for (var item : type.items(value)) {
            fields.add(new Field(stem().isEmpty() ? String.valueOf(fields.size()) : wire, item));
        }
        return fields;
    }

    /** Writes a value into a JSON object. */
    void write(ObjectNode json, Object value) {
        if (isSeveral()) {
            var array = json.putArray(stem());
            type.items(value).forEach(array::add);
        } else if (wire.endsWith("]")) {
            json.withObjectProperty(stem()).set(wire.substring(stem().length() + 1, wire.length() - 1), type.toJson(value));
        } else {
            json.set(wire, type.toJson(value));
        }
    }
}
