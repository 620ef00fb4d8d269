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

/**
 * A parameter of an operation.
 *
 * @param option its name as an endpoint option and as a key of a body that is a map; with {@code CamelSmsapi} in front,
 *               its header
 * @param wire   its name in the request
 */
public record Parameter(String option, String wire, ParameterType type, boolean required) {

    static Parameter text(String option, String wire) {
        return new Parameter(option, wire, ParameterType.TEXT, false);
    }

    static Parameter of(ParameterType type, String option, String wire) {
        return new Parameter(option, wire, type, false);
    }

    Parameter asRequired() {
        return new Parameter(option, wire, type, true);
    }

    /** Whether a key of a map means this parameter: by the option's name, or by SMSAPI's own. */
    boolean isCalled(String key) {
        return option.equals(key) || wire.equals(key);
    }

    /** The header that sets it: {@code CamelSmsapi} and the option's name. */
    public String header() {
        return "CamelSmsapi" + Character.toUpperCase(option.charAt(0)) + option.substring(1);
    }
}
