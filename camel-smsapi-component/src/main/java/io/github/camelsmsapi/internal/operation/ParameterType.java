// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.message.Recipients;

import static io.github.camelsmsapi.internal.operation.ParameterValues.integer;
import static io.github.camelsmsapi.internal.operation.ParameterValues.joined;
import static io.github.camelsmsapi.internal.operation.ParameterValues.json;
import static io.github.camelsmsapi.internal.operation.ParameterValues.number;
import static io.github.camelsmsapi.internal.operation.ParameterValues.shown;
import static io.github.camelsmsapi.internal.operation.ParameterValues.text;
import static io.github.camelsmsapi.internal.operation.ParameterValues.whole;
import static io.github.camelsmsapi.internal.operation.ParameterValues.word;

/** How a value is read and written on the wire (wire reference, sections 1.3 and 2.1). */
public enum ParameterType {

    /** As it is. */
    TEXT {
        @Override
        String toWire(Object value) {
            return text(value);
        }
    },

    /** {@code 1} or {@code 0}; true or false in JSON. */
    FLAG {
        @Override
        String toWire(Object value) {
            return switch (word(value)) {
                case "true", "1" -> "1";
                case "false", "0" -> "0";
                // to guess would be to send in earnest what was meant as a test
                default -> throw new IllegalArgumentException(
                        "neither true nor false (nor 1 or 0): " + shown(value));
            };
        }

        @Override
        JsonNode toJson(Object value) {
            return BooleanNode.valueOf("1".equals(toWire(value)));
        }
    },

    /** {@code 1} or {@code 0} for true or false; what is neither is for SMSAPI to judge, which has codes for it. */
    SWITCH {
        @Override
        String toWire(Object value) {
            return switch (word(value)) {
                case "true" -> "1";
                case "false" -> "0";
                default -> text(value);
            };
        }
    },

    /** A whole number. */
    INTEGER {
        @Override
        String toWire(Object value) {
            return Integer.toString(integer(value));
        }

        @Override
        JsonNode toJson(Object value) {
            return IntNode.valueOf(integer(value));
        }
    },

    /** A number, with a point where it has decimals. */
    NUMBER {
        @Override
        String toWire(Object value) {
            return number(value).toPlainString();
        }

        @Override
        JsonNode toJson(Object value) {
            return DecimalNode.valueOf(number(value));
        }
    },

    /** A moment in time, as UNIX seconds. */
    DATE {
        @Override
        String toWire(Object value) {
            return value instanceof Instant at ? Long.toString(at.getEpochSecond()) : text(value);
        }
    },

    /** A moment in time, as UNIX seconds, or a duration until then. */
    DATE_OR_DURATION {
        @Override
        String toWire(Object value) {
            return DATE.toWire(value);
        }
    },

    /** Ids separated by commas. */
    IDS {
        @Override
        String toWire(Object value) {
            return joined(value, ",");
        }

        @Override
        List<String> items(Object value) {
            return value instanceof CharSequence text
                    ? Arrays.stream(text.toString().split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList()
                    : super.items(value);
        }
    },

    /** Phone numbers as digits, separated by commas. */
    PHONES {
        @Override
        String toWire(Object value) {
            return String.join(",", items(value));
        }

        @Override
        List<String> items(Object value) {
            return Recipients.of(value);
        }
    },

    /** One value for each recipient, separated by {@code |}. */
    PER_RECIPIENT {
        @Override
        String toWire(Object value) {
            if (value instanceof Collection<?> several && several.size() > 0 && several.stream().map(ParameterValues::text)
                    .anyMatch(one -> one.indexOf('|') >= 0)) {
                throw new IllegalArgumentException("a list with a | in one of its values, which separates them");
            }
            return joined(value, "|");
        }
    },

    /** The same for ids, of which whole numbers have no decimals: {@code 17.0} and {@code 17} are one id. */
    IDX {
        @Override
        String toWire(Object value) {
            return PER_RECIPIENT.toWire(value instanceof Collection<?> several
                    ? several.stream().map(ParameterValues::whole).toList()
                    : whole(value));
        }
    },

    /** A JSON object, from a map or a JSON text. */
    OBJECT {
        @Override
        String toWire(Object value) {
            return toJson(value).toString();
        }

        @Override
        JsonNode toJson(Object value) {
            return json(value);
        }
    },

    /** A JSON array, from a collection, a JSON text, or one item of it. */
    LIST {
        @Override
        String toWire(Object value) {
            return toJson(value).toString();
        }

        @Override
        JsonNode toJson(Object value) {
            var json = json(value);
            return json.isArray() ? json : Json.MAPPER.createArrayNode().add(json);
        }
    },

    /** Parameters that SMSAPI knows by names of the account's own, from a map or a JSON object. */
    FIELDS {
        @Override
        String toWire(Object value) {
            throw new IllegalArgumentException("not a single value");
        }
    },

    /** The content of a file. */
    FILE {
        @Override
        String toWire(Object value) {
            throw new IllegalArgumentException("not a text");
        }
    };

    /**
     * The value in a form or a query.
     *
     * @throws IllegalArgumentException saying what the value is, when it cannot be written; without showing it
     */
    abstract String toWire(Object value);

    /** The value in a JSON object. */
    JsonNode toJson(Object value) {
        return TextNode.valueOf(toWire(value));
    }

    /** Each of several values, where one parameter has them. */
    List<String> items(Object value) {
        var several = value instanceof Object[] array ? Arrays.asList(array) : value;
        return several instanceof Collection<?> collection
                ? collection.stream().map(this::toWire).toList()
                : List.of(toWire(value));
    }

    /** Whether several values may come as a collection. */
    public boolean isSeveral() {
        return this == IDS || this == PHONES;
    }

    /** Whether the value is a moment in time. */
    public boolean isMoment() {
        return this == DATE || this == DATE_OR_DURATION;
    }

    /** Whether the value is an object or an array in JSON. */
    public boolean isJson() {
        return this == OBJECT || this == LIST;
    }
}
