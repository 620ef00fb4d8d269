// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.message.PlainText;
import io.github.camelsmsapi.internal.message.WholeNumber;

/**
 * Reads the value of a parameter as a text, a number or JSON. Each method refuses a value that is something else by an
 * {@code IllegalArgumentException} that says what it is, without showing more of it than a flag or a number has.
 */
final class ParameterValues {

    private static final int SHOWN_MAX = 20;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    private ParameterValues() {
    }

    static JsonNode json(Object value) {
        var json = value instanceof CharSequence text
                ? Json.parse(text.toString())
                : Optional.<JsonNode> of(Json.MAPPER.valueToTree(value));
        return json.filter(JsonNode::isContainerNode).orElseThrow(
                () -> new IllegalArgumentException("no JSON object or array"));
    }

    static Object whole(Object value) {
        return value instanceof Number number ? WholeNumber.of(number).map(Object.class::cast).orElse(value) : value;
    }

    static String text(Object value) {
        return PlainText.of(value).orElseThrow(
                () -> new IllegalArgumentException("a value of the type " + value.getClass().getName() + ", which is no text"));
    }

    static String word(Object value) {
        return text(value).strip().toLowerCase(Locale.ROOT);
    }

    static int integer(Object value) {
        try {
            return value instanceof Number number
                    ? WholeNumber.of(number).orElseThrow(ArithmeticException::new).intValueExact()
                    : Integer.parseInt(text(value).strip());
        } catch (NumberFormatException | ArithmeticException none) {
            throw new IllegalArgumentException("no whole number: " + shown(value));
        }
    }

    /** A value that should be a flag or a number; what is long may be a text, and is not shown. */
    static String shown(Object value) {
        var text = text(value).strip();
        return text.length() > SHOWN_MAX ? "a text of " + text.length() + " characters" : "'" + Masked.numbersIn(text) + "'";
    }

    static BigDecimal number(Object value) {
        var digits = text(value).strip();
        if (!DECIMAL.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "no number, with a point where it has decimals: " + shown(value));
        }
        return new BigDecimal(digits);
    }

    /** The names and values of {@link ParameterType#FIELDS}; what is null is left out. */
    static Map<String, String> named(Object value) {
        var fields = new LinkedHashMap<String, String>();
        json(value).properties().forEach(field -> {
            if (field.getValue().isContainerNode()) {
                throw new IllegalArgumentException("no map of names to single values");
            }
            if (!field.getValue().isNull()) {
                fields.put(field.getKey(), field.getValue().isNumber()
                        ? field.getValue().decimalValue().toPlainString()
                        : field.getValue().asText());
            }
        });
        return fields;
    }

    static String joined(Object value, String separator) {
        if (value instanceof Object[] several) {
            return joined(Arrays.asList(several), separator);
        }
        return value instanceof Collection<?> several
                ? several.stream().map(ParameterValues::text).collect(Collectors.joining(separator))
                : text(value);
    }
}
