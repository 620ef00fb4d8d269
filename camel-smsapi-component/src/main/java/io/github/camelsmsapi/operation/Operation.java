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

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.client.Json;
import io.github.camelsmsapi.client.SmsapiRequest;
import io.github.camelsmsapi.client.Upload;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.Recipients;
import io.github.camelsmsapi.message.SendRequest;
import io.github.camelsmsapi.message.SendResult;

/**
 * One row of the catalogue: what {@code smsapi:resource/action} asks of SMSAPI. A row is made by {@link #send},
 * {@link #get} or {@link #post} and says the rest by what follows.
 *
 * @param resource   the first part of the URI's path
 * @param action     the second part
 * @param method     the HTTP method
 * @param path       the path at SMSAPI
 * @param style      how the values travel
 * @param sends      the kind of message it sends, with recipients, idx and an outcome to keep; empty when it sends none
 * @param fixed      parameters that always go along
 * @param parameters what the caller may set
 * @param body       what a body that is a plain text stands for
 * @param procedure  how it comes to its result
 * @param answer     what that is
 * @param repeatable whether asking twice does no harm
 */
public record Operation(
        String resource, String action, String method, String path, Style style, Optional<MessageKind> sends,
        Map<String, String> fixed, List<Parameter> parameters, BodyMeaning body, Procedure procedure, Answer answer,
        boolean repeatable) {

    /** How the values of a request travel. */
    public enum Style {
        QUERY,
        FORM,
        JSON
    }

    static Operation send(String resource, MessageKind kind) {
        return new Operation(
                resource, "send", "POST", kind.path(), Style.FORM, Optional.of(kind), Map.of(), List.of(), BodyMeaning.NONE,
                Procedure.ASK_ONCE, Answer.of(SendResult.class), false);
    }

    static Operation get(String resource, String action, String path) {
        return of(resource, action, "GET", path, Style.QUERY);
    }

    static Operation post(String resource, String action, String path, Style style) {
        return of(resource, action, "POST", path, style);
    }

    private static Operation of(String resource, String action, String method, String path, Style style) {
        return new Operation(
                resource, action, method, path, style, Optional.empty(), Map.of(), List.of(), BodyMeaning.NONE,
                Procedure.ASK_ONCE, Answer.of(JsonNode.class), style == Style.QUERY);
    }

    Operation always(Map<String, String> parameters) {
        return new Operation(
                resource, action, method, path, style, sends, parameters, this.parameters, body, procedure, answer, repeatable);
    }

    Operation takes(List<Parameter> parameters) {
        return new Operation(
                resource, action, method, path, style, sends, fixed, parameters, body, procedure, answer, repeatable);
    }

    Operation takes(Parameter... parameters) {
        return takes(List.of(parameters));
    }

    Operation body(BodyMeaning meaning) {
        return new Operation(
                resource, action, method, path, style, sends, fixed, parameters, meaning, procedure, answer, repeatable);
    }

    Operation by(Procedure other) {
        return new Operation(resource, action, method, path, style, sends, fixed, parameters, body, other, answer, repeatable);
    }

    Operation answers(Answer other) {
        return new Operation(
                resource, action, method, path, style, sends, fixed, parameters, body, procedure, other, repeatable);
    }

    /** Of one that is asked by POST and changes nothing. */
    Operation onlyAsks() {
        return new Operation(resource, action, method, path, style, sends, fixed, parameters, body, procedure, answer, true);
    }

    Operation answers(Class<?> type) {
        return answers(Answer.of(type));
    }

    /** The path of the URI: {@code resource/action}. */
    public String uri() {
        return resource + "/" + action;
    }

    /** The parameter of an option's name. */
    public Optional<Parameter> parameter(String option) {
        return parameters.stream().filter(parameter -> parameter.option().equals(option)).findFirst();
    }

    /**
     * The values of a map whose keys are options or SMSAPI's own names; what is null or an empty text is not set.
     *
     * @throws SmsapiErrorException for a key that is neither
     */
    public Map<String, Object> named(Map<?, ?> given) {
        var values = new HashMap<String, Object>();
        given.forEach((key, value) -> {
            var parameter = parameters.stream().filter(known -> known.isCalled(String.valueOf(key))).findFirst()
                    .orElseThrow(() -> invalid(
                            uri() + " has no option " + Masked.numbersIn(String.valueOf(key)) + "; there are "
                                               + parameters.stream().map(Parameter::option)
                                                       .collect(Collectors.joining(", "))));
            if (value != null && !"".equals(value)) {
                values.put(parameter.option(), value);
            }
        });
        return values;
    }

    /**
     * Comes to the result, of an operation that sends no message.
     *
     * @param  values               by option name
     * @param  gateway              sends a request and returns the answer, or throws
     * @throws SmsapiErrorException when a required parameter is missing, or a value cannot be written
     */
    public Object run(Map<String, Object> values, Function<SmsapiRequest, JsonNode> gateway) {
        return procedure.run(this, values, gateway);
    }

    SmsapiRequest request(Map<String, Object> values) {
        if (style == Style.JSON) {
            var json = Json.MAPPER.createObjectNode();
            fixed.forEach(json::put);
            write(values, (parameter, value) -> json.set(parameter.wire(), parameter.type().toJson(value)));
            return new SmsapiRequest(method, path, new SmsapiRequest.Body.Json(json), repeatable);
        }
        var parameters = onTheWire(values);
        parameters.putAll(fixed);
        return style == Style.QUERY
                ? SmsapiRequest.get(path, parameters)
                : new SmsapiRequest(method, path, new SmsapiRequest.Body.Form(parameters), repeatable);
    }

    /**
     * The message for given values, of an operation that sends one.
     *
     * @param values   by option name
     * @param checkIdx whether SMSAPI shall refuse an idx it has seen
     */
    public SendRequest message(Map<String, Object> values, boolean checkIdx) {
        var recipients = Recipients.of(values.get("to"));
        var rest = onTheWire(values);
        rest.remove("to");
        var idx = Optional.ofNullable(rest.remove("idx")).map(text -> List.of(text.split("\\|", -1))).orElse(List.of());
        rest.putAll(fixed);
        var file = values.values().stream().filter(Upload.class::isInstance).map(Upload.class::cast).findFirst();
        return new SendRequest(sends.orElseThrow(), recipients, idx, checkIdx, rest, file);
    }

    private Map<String, String> onTheWire(Map<String, Object> values) {
        var wire = new LinkedHashMap<String, String>();
        write(values, (parameter, value) -> wire.put(parameter.wire(), parameter.type().toWire(value)));
        return wire;
    }

    private void write(Map<String, Object> values, BiConsumer<Parameter, Object> writer) {
        for (var parameter : parameters) {
            var value = values.get(parameter.option());
            if (value == null && parameter.required()) {
                throw invalid(uri() + " needs " + parameter.option() + "; set the header " + parameter.header()
                              + (body.is(parameter.option()) ? " or the body" : ""));
            }
            if (value != null && !(value instanceof Upload)) {
                try {
                    writer.accept(parameter, value);
                } catch (IllegalArgumentException unfit) {
                    throw invalid(parameter.option() + " is " + unfit.getMessage() + "; set the option " + parameter.option()
                                  + " or the header " + parameter.header());
                }
            }
        }
    }

    private static SmsapiErrorException invalid(String why) {
        return SmsapiErrorException.foundLocally(SmsapiErrorCode.INVALID_REQUEST, why);
    }
}
