/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.operation;

import java.util.Map;

/**
 * What a caller may say about an answer, of which SMSAPI is told nothing. Each is an option and a header, as a
 * parameter.
 */
enum Control {

    /** The answer as it came, as a text. */
    RAW("raw"),
    /** A whole collection, page by page. Of a deletion or a change by filter: everything there is. */
    ALL("all"),
    /** A table instead of JSON. */
    CSV("csv");

    private final Parameter parameter;

    Control(String option) {
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
