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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.camelsmsapi.client.SmsapiRequest;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.Recipients;
import io.github.camelsmsapi.message.SendRequest;

/**
 * One row of the catalogue: what {@code smsapi:resource/action} asks of SMSAPI.
 *
 * @param resource   the first part of the URI's path
 * @param action     the second part
 * @param kind       how the request is made
 * @param path       the path at SMSAPI
 * @param fixed      parameters that always go along
 * @param parameters what the caller may set
 * @param body       the option that an exchange's body stands for, if it can be a plain text
 * @param result     the type of the body that comes back
 */
public record Operation(
        String resource, String action, Kind kind, String path, Map<String, String> fixed, List<Parameter> parameters,
        Optional<String> body, Class<?> result) {

    /** How a request is made. */
    public enum Kind {
        /** Sends messages: there are recipients and idx, and an outcome to keep. */
        SEND,
        /** Posts a form that changes something. */
        FORM,
        /** Posts a form that only asks. */
        QUESTION,
        /** Only asks, without a form. */
        QUERY
    }

    /** The path of the URI: {@code resource/action}. */
    public String uri() {
        return resource + "/" + action;
    }

    /**
     * The request for given values, of an operation that sends no message.
     *
     * @param  values               by option name
     * @throws SmsapiErrorException when a required parameter is missing
     */
    public SmsapiRequest request(Map<String, Object> values) {
        var parameters = onTheWire(values);
        parameters.putAll(fixed);
        return kind == Kind.QUERY
                ? SmsapiRequest.get(path, parameters)
                : new SmsapiRequest("POST", path, new SmsapiRequest.Body.Form(parameters), kind == Kind.QUESTION);
    }

    /**
     * The message for given values, of an operation that sends one.
     *
     * @param values   by option name
     * @param checkIdx whether SMSAPI shall refuse an idx it has seen
     */
    public SendRequest message(Map<String, Object> values, boolean checkIdx) {
        refuseUnknown(values.keySet());
        var recipients = Recipients.of(values.get("to"));
        var rest = onTheWire(values);
        rest.remove("to");
        var idx = Optional.ofNullable(rest.remove("idx")).map(text -> List.of(text.split("\\|", -1))).orElse(List.of());
        rest.putAll(fixed);
        return new SendRequest(path, recipients, idx, checkIdx, rest);
    }

    private Map<String, String> onTheWire(Map<String, Object> values) {
        var wire = new LinkedHashMap<String, String>();
        for (var parameter : parameters) {
            var value = values.get(parameter.option());
            if (value != null) {
                wire.put(parameter.wire(), onTheWire(parameter, value));
            } else if (parameter.required()) {
                throw invalid(uri() + " needs " + parameter.option() + "; set the header " + parameter.header()
                              + body.filter(parameter.option()::equals).map(any -> " or the body").orElse(""));
            }
        }
        return wire;
    }

    private static String onTheWire(Parameter parameter, Object value) {
        try {
            return parameter.type().toWire(value);
        } catch (IllegalArgumentException unfit) {
            throw invalid(parameter.option() + " is " + unfit.getMessage() + "; set the option " + parameter.option()
                          + " or the header " + parameter.header());
        }
    }

    /** A misspelt option must not be dropped: the message would go out without what it stands for. */
    private void refuseUnknown(Set<String> options) {
        var known = parameters.stream().map(Parameter::option).toList();
        options.stream().filter(option -> !known.contains(option)).findFirst().ifPresent(unknown -> {
            throw invalid(uri() + " has no option " + unknown + "; there are " + String.join(", ", known));
        });
    }

    private static SmsapiErrorException invalid(String explanation) {
        return SmsapiErrorException.foundLocally(SmsapiErrorCode.INVALID_REQUEST, explanation);
    }
}
