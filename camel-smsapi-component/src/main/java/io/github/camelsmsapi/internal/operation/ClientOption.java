// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.Map;

/**
 * What a caller may say about an answer, of which SMSAPI is told nothing. Each is an option and a header, as a
 * parameter.
 */
enum ClientOption {

    /** The answer as it came, as a text. */
    RAW("raw"),
    /** A whole collection, page by page. Of a deletion or a change by filter: everything there is. */
    ALL("all"),
    /** A table instead of JSON. */
    CSV("csv");

    private final Parameter parameter;

    ClientOption(String option) {
        parameter = Parameter.of(ParameterType.FLAG, option, option);
    }

    Parameter parameter() {
        return parameter;
    }

    /** Whether the values ask for it. */
    boolean isIn(Map<String, Object> values) {
        var value = values.get(parameter.option());
        try {
            return value != null && "1".equals(ParameterType.FLAG.toWire(value));
        } catch (IllegalArgumentException neither) {
            throw Operation.invalid(parameter.option() + " is " + neither.getMessage());
        }
    }
}
