// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.internal.client.Gateway;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.SmsapiRequest;
import io.github.camelsmsapi.internal.client.Upload;
import io.github.camelsmsapi.internal.message.Invisible;
import io.github.camelsmsapi.internal.message.Recipients;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.internal.operation.HttpOperation.Style;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.SendResult;

/**
 * One row of the catalogue: what {@code smsapi:resource/action} asks of SMSAPI. A row is made by {@link #send},
 * {@link #get}, {@link #post}, {@link #put}, {@link #delete} or {@link #of} and says the rest by what follows.
 *
 * @param resource      the first part of the URI's path
 * @param action        the second part
 * @param call          how it is asked for
 * @param sends         the kind of message it sends, with recipients, idx and an outcome to keep; empty when it sends
 *                      none
 * @param clientOptions what the caller may say about the answer
 * @param body          what a body that is not a map stands for
 * @param execution     how it comes to its result
 * @param response      what that is
 */
public record Operation(
        String resource, String action, HttpOperation call, Optional<MessageKind> sends, List<ClientOption> clientOptions,
        BodyMapping body,
        Execution execution, ResponseMapping response) {

    static Operation send(String resource, MessageKind kind) {
        return new Operation(
                resource, "send", HttpOperation.of("POST", kind.path(), Style.FORM), Optional.of(kind), List.of(),
                BodyMapping.NONE,
                Execution.ASK_ONCE, ResponseMapping.of(SendResult.class));
    }

    static Operation get(String resource, String action, String path) {
        return of(resource, action, "GET", path, Style.QUERY);
    }

    static Operation post(String resource, String action, String path, Style style) {
        return of(resource, action, "POST", path, style);
    }

    static Operation put(String resource, String action, String path, Style style) {
        return of(resource, action, "PUT", path, style);
    }

    /** One that takes something away, and by default answers nothing. */
    static Operation delete(String resource, String action, String path) {
        return of(resource, action, "DELETE", path, Style.QUERY).returns(ResponseMapping.completion());
    }

    static Operation of(String resource, String action, String method, String path, Style style) {
        return new Operation(
                resource, action, HttpOperation.of(method, path, style), Optional.empty(), List.of(ClientOption.RAW),
                BodyMapping.NONE,
                Execution.ASK_ONCE, ResponseMapping.of(JsonNode.class));
    }

    private Operation with(HttpOperation other) {
        return new Operation(resource, action, other, sends, clientOptions, body, execution, response);
    }

    Operation always(Map<String, String> parameters) {
        return with(call.always(parameters));
    }

    Operation takes(List<Parameter> parameters) {
        return with(call.takes(parameters));
    }

    Operation takes(Parameter... parameters) {
        return takes(List.of(parameters));
    }

    /** Takes these besides others. */
    Operation takes(List<Parameter> some, Parameter... others) {
        return takes(Stream.concat(Stream.of(others), some.stream()).toList());
    }

    /** Marks a POST operation as idempotent, so it may be retried. */
    Operation idempotent() {
        return with(call.idempotent());
    }

    Operation body(BodyMapping meaning) {
        return new Operation(resource, action, call, sends, clientOptions, meaning, execution, response);
    }

    /** Comes to its result in a way of its own. */
    Operation by(Execution other) {
        return new Operation(resource, action, call, sends, List.of(), body, other, response);
    }

    Operation returns(ResponseMapping other) {
        return new Operation(resource, action, call, sends, clientOptions, body, execution, other);
    }

    Operation returns(Class<?> type) {
        return returns(ResponseMapping.of(type));
    }

    /** Answers a collection, of which the caller may want a page or all. */
    Operation lists(Class<?> element) {
        var page = Stream.concat(call.parameters().stream(), PagedIterator.PAGE.stream()).toList();
        return new Operation(
                resource, action, call.takes(page), sends, List.of(ClientOption.RAW, ClientOption.ALL), body,
                PagedIterator::list,
                ResponseMapping.pageOf(element));
    }

    /** The same, which SMSAPI can also give as a table. */
    Operation orCsv() {
        return new Operation(
                resource, action, call, sends, List.of(ClientOption.RAW, ClientOption.ALL, ClientOption.CSV), body, execution,
                response);
    }

    /** Marks an operation that requires a filter, or {@code all=true} for all entries. */
    Operation needsFilter() {
        return new Operation(
                resource, action, call, sends, List.of(ClientOption.RAW, ClientOption.ALL), body, Execution.FILTERED, response);
    }

    /** The path of the URI: {@code resource/action}. */
    public String uri() {
        return resource + "/" + action;
    }

    /** What a caller may set. */
    public List<Parameter> parameters() {
        return Stream.concat(call.parameters().stream(), clientOptions.stream().map(ClientOption::parameter)).toList();
    }

    /** Whether there is anything that a body could say. */
    public boolean readsBody() {
        return !call.parameters().isEmpty();
    }

    /** The parameter of an option's name. */
    public Optional<Parameter> parameter(String option) {
        return parameters().stream().filter(parameter -> parameter.option().equals(option)).findFirst();
    }

    /**
     * The values of a map whose keys are options or SMSAPI's own names; what is null or an empty text is not set.
     *
     * @throws SmsapiErrorException for a key that is neither, unless the operation takes names of the account's own
     */
    public Map<String, Object> named(Map<?, ?> given) {
        var values = new HashMap<String, Object>();
        var others = new LinkedHashMap<String, Object>();
        sort("", given, values, others);
        if (!others.isEmpty()) {
            var own = call.parameters().stream().filter(parameter -> parameter.type() == ParameterType.FIELDS).findFirst()
                    .orElseThrow(() -> unknown(others.keySet().iterator().next()));
            values.put(own.option(), others);
        }
        others.values().removeIf(Operation::isUnset);
        values.values().removeIf(Operation::isUnset);
        return values;
    }

    private static boolean isUnset(Object value) {
        return value == null || "".equals(value);
    }

    /** Tells parameters, some of which are parts of an object, from what has another name. */
    private void sort(String object, Map<?, ?> given, Map<String, Object> values, Map<String, Object> others) {
        given.forEach((name, value) -> {
            var own = Invisible.removed(String.valueOf(name)).strip();
            var key = object.isEmpty() ? own : object + "[" + own + "]";
            var parameter = parameter(key).or(
                    () -> parameters().stream().filter(known -> known.isCalled(key)).findFirst());
            if (parameter.isPresent()) {
                put(parameter.get(), value, values);
            } else if (value instanceof Map<?, ?> parts) {
                sort(key, parts, values, others);
            } else {
                others.put(key, value);
            }
        });
    }

    /** What is empty gives way to the same option by its other name; two values of one option contradict each other. */
    private void put(Parameter parameter, Object value, Map<String, Object> values) {
        var other = values.get(parameter.option());
        if (isUnset(value) && other != null) {
            return;
        }
        if (!isUnset(other) && !other.equals(value)) {
            throw invalid(parameter.option() + " is given twice, by two of its names, with different values");
        }
        values.put(parameter.option(), value);
    }

    private SmsapiErrorException unknown(String key) {
        return invalid(uri() + " has no option " + Masked.numbersIn(key) + "; there are "
                       + parameters().stream().map(Parameter::option).collect(Collectors.joining(", ")));
    }

    /** The values that one of our records holds, of which it may have more than the operation takes. */
    public Map<String, Object> named(Record given) {
        Map<?, ?> all = Json.MAPPER.convertValue(given, Map.class);
        if (body.key().isPresent()) {
            var key = all.get(body.key().get());
            return key == null ? Map.of() : Map.of(body.option().orElseThrow(), key);
        }
        var values = new HashMap<String, Object>();
        sort("", all, values, new HashMap<>());
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /**
     * Comes to the result, of an operation that sends no message.
     *
     * @param  values               by option name
     * @param  gateway              where to ask
     * @throws SmsapiErrorException when a required parameter is missing, or a value cannot be written
     */
    public Object run(Map<String, Object> values, Gateway gateway) {
        return execution.run(this, values, gateway);
    }

    /** Whether asking a second time changes nothing. */
    public boolean isRepeatable() {
        return call.repeatable();
    }

    SmsapiRequest request(Map<String, Object> values) {
        requireAll(values);
        return call.request(uri(), values);
    }

    /**
     * The message for given values, of an operation that sends one.
     *
     * @param values   by option name
     * @param checkIdx whether SMSAPI shall refuse an idx it has seen
     */
    public SendRequest message(Map<String, Object> values, boolean checkIdx) {
        var recipients = Recipients.of(values.get("to"));
        requireAll(values);
        var rest = call.onTheWire(values);
        var idx = idx(rest.remove("idx"));
        rest.putAll(call.fixed());
        return new SendRequest(sends.orElseThrow(), recipients, idx, checkIdx, rest, file(values));
    }

    private Optional<Upload> file(Map<String, Object> values) {
        return body.file().isPresent() && values.get(body.file().get()) instanceof Upload upload
                ? Optional.of(upload)
                : Optional.empty();
    }

    private static List<String> idx(String text) {
        if (text == null) {
            return List.of();
        }
        return text.indexOf('|') < 0 ? List.of(text) : List.of(text.split("\\|", -1));
    }

    private void requireAll(Map<String, Object> values) {
        for (var parameter : call.parameters()) {
            if (parameter.required() && values.get(parameter.option()) == null) {
                throw invalid(uri() + " needs " + parameter.option() + "; set the header " + parameter.header()
                              + (body.is(parameter.option()) ? " or the body" : ""));
            }
        }
    }

    static SmsapiErrorException invalid(String why) {
        return SmsapiErrorException.foundLocally(SmsapiErrorCode.INVALID_REQUEST, why);
    }
}
