// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.client.Json;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.PlainText;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.message.SmsapiResult;
import io.github.camelsmsapi.message.UnreadableValueException;
import io.github.camelsmsapi.operation.Operation;
import io.github.camelsmsapi.operation.Parameter;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.PluginHelper;

/**
 * Collects the values of an operation's parameters: from the options, then the body, then the headers; the later wins,
 * and what is empty sets nothing. Each is read as what it means, or refused.
 */
class ExchangeValues {

    private static final String ID = "id";
    private static final String IDX = "idx";

    private final Operation operation;
    private final List<Parameter> parameters;
    private final Map<String, Parameter> byHeader = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Optional<Parameter> bodyParameter;
    private final ValueReaders readers;
    private final Map<String, Object> options = new HashMap<>();

    ExchangeValues(CamelContext context, Operation operation, SmsapiConfiguration configuration) {
        this.operation = operation;
        this.parameters = operation.parameters();
        this.parameters.forEach(parameter -> byHeader.put(parameter.header(), parameter));
        this.bodyParameter = operation.body().option().flatMap(operation::parameter);
        this.readers = ValueReaders.of(configuration);
        var all = new HashMap<String, Object>();
        PluginHelper.getBeanIntrospection(context).getProperties(configuration, all, null, false);
        parameters.forEach(parameter -> {
            if (!PlainValues.isUnset(all.get(parameter.option()))) {
                options.put(parameter.option(), all.get(parameter.option()));
            }
        });
    }

    /** The values for an exchange. What is a stream in it can be read again afterwards. */
    Map<String, Object> of(Exchange exchange) {
        if (operation.readsBody()) {
            RepeatableContent.keep(exchange, byHeader.keySet());
        }
        var headers = inHeaders(exchange);
        var values = new HashMap<>(options);
        values.putAll(inBody(exchange, exchange.getMessage().getBody(), headers));
        values.putAll(headers);
        return read(values);
    }

    /** The values for one of many messages in the body of an exchange: what it says itself goes before the headers. */
    Map<String, Object> of(Exchange exchange, Object element) {
        var headers = inHeaders(exchange);
        var values = new HashMap<>(options);
        values.putAll(headers);
        var own = inBody(exchange, element, headers);
        if (own.isEmpty()) { // else a blank line would send the text of the options once more
            throw SmsapiErrorException.foundLocally(SmsapiErrorCode.INVALID_REQUEST,
                    "it is empty or a type that names no options; expected are a text, a map or an SmsMessage");
        }
        values.putAll(own);
        return read(values);
    }

    /** The result for one of many messages that cannot be read: its number and idx as they are written. */
    RecipientResult refused(Exchange exchange, Object element, SmsapiException why) {
        try {
            var given = given(element);
            return new RecipientResult(
                    written(exchange, given.get("to")).orElse(""), written(exchange, given.get(IDX)).orElse(null), null, why);
        } catch (RuntimeException | StackOverflowError unreadable) {
            return new RecipientResult("", null, null, why);
        }
    }

    private static Map<?, ?> given(Object element) {
        if (element instanceof SmsMessage sms) {
            return sms.options();
        }
        if (element instanceof Map<?, ?> map) {
            return map;
        }
        return element instanceof JsonNode json && json.isObject() ? Json.MAPPER.convertValue(json, Map.class) : Map.of();
    }

    private static Optional<String> written(Exchange exchange, Object value) {
        try {
            var plain = PlainValues.of(exchange, value instanceof Collection<?> several && several.size() == 1
                    ? several.iterator().next()
                    : value);
            return plain == null ? Optional.empty() : PlainText.of(plain).filter(text -> !text.isBlank());
        } catch (UnreadableValueException none) {
            return Optional.empty();
        }
    }

    private Map<String, Object> read(Map<String, Object> values) {
        for (var parameter : parameters) {
            var value = values.get(parameter.option());
            if (value != null) {
                try {
                    values.put(parameter.option(), readers.read(parameter, value));
                } catch (UnreadableValueException unreadable) {
                    throw refused(parameter, unreadable);
                }
            }
        }
        return values;
    }

    private Map<String, Object> inHeaders(Exchange exchange) {
        var values = new HashMap<String, Object>();
        exchange.getMessage().getHeaders().forEach((name, value) -> {
            var parameter = byHeader.get(name);
            if (parameter != null) {
                put(exchange, values, parameter, value);
            }
        });
        return values;
    }

    private Map<String, Object> inBody(Exchange exchange, Object body, Map<String, Object> headers) {
        if (!operation.readsBody() || body == null) {
            return Map.of();
        }
        if (body instanceof Optional<?> perhaps) {
            return inBody(exchange, perhaps.orElse(null), headers);
        }
        if (body instanceof SmsMessage sms) {
            return named(exchange, operation.named(sms.options()));
        }
        if (body instanceof Map<?, ?> map) {
            return named(exchange, operation.named(map));
        }
        if (body instanceof JsonNode json && json.isObject()) {
            return named(exchange, operation.named(Json.MAPPER.convertValue(json, Map.class)));
        }
        if (body instanceof Record own && operation.body().record().filter(type -> type.isInstance(own)).isPresent()) {
            return operation.named(own);
        }
        if (body instanceof SendResult sent && operation.parameter(ID).filter(one -> one.type().isSeveral()).isPresent()) {
            return Map.of(ID, sent.ids());
        }
        var several = several(body);
        if (several.isPresent()) {
            return bodyParameter.filter(parameter -> parameter.type().isSeveral())
                    .map(parameter -> named(exchange, Map.of(parameter.option(), several.get()))).orElse(Map.of());
        }
        return isSilent(body, headers) ? Map.of() : inValue(exchange, body, headers);
    }

    private static Optional<Object> several(Object body) {
        if (body instanceof JsonNode json && json.isArray()) {
            return Optional.of(json);
        }
        return BulkSender.isArrayOfSeveral(body)
                ? Optional.of(Arrays.asList((Object[]) body))
                : Optional.of(body).filter(Collection.class::isInstance);
    }

    /** Whether a body sets nothing: the result of an earlier step, or a text where audio is to be played. */
    private boolean isSilent(Object body, Map<String, Object> headers) {
        if (body instanceof SmsapiResult || body instanceof Iterator || body instanceof Stream
                || body instanceof Iterable && !(body instanceof JsonNode || body instanceof Path)) {
            return true;
        }
        return !Audio.isContent(body)
                && operation.body().file().filter(file -> headers.containsKey(file) || options.containsKey(file)).isPresent();
    }

    private Map<String, Object> inValue(Exchange exchange, Object body, Map<String, Object> headers) {
        var file = operation.body().file();
        if (file.isPresent() && Audio.isContent(body)) {
            return Map.of(file.get(), Audio.of(exchange, body));
        }
        try {
            var plain = PlainValues.of(exchange, body);
            if (PlainValues.isUnset(plain)) {
                return Map.of();
            }
            if (plain instanceof String text && !operation.body().prose() && text.stripLeading().startsWith("{")) {
                var json = Json.parse(text);
                if (json.isPresent()) {
                    return named(exchange, operation.named(Json.MAPPER.convertValue(json.get(), Map.class)));
                }
            }
            return bodyParameter.map(one -> Map.of(one.option(), plain)).orElse(Map.of());
        } catch (UnreadableValueException unreadable) {
            // an object in the body is in nobody's way where a header has what it would set
            if (bodyParameter.isEmpty() || headers.containsKey(bodyParameter.get().option())) {
                return Map.of();
            }
            throw refused(bodyParameter.get(), unreadable);
        }
    }

    private Map<String, Object> named(Exchange exchange, Map<String, Object> given) {
        var values = new HashMap<String, Object>();
        given.forEach((option, value) -> put(exchange, values, operation.parameter(option).orElseThrow(), value));
        return values;
    }

    private void put(Exchange exchange, Map<String, Object> values, Parameter parameter, Object value) {
        var plain = isFile(parameter) && Audio.isContent(value)
                ? Audio.of(exchange, value)
                : plain(exchange, parameter, value);
        if (!PlainValues.isUnset(plain)) {
            values.put(parameter.option(), plain);
        }
    }

    private Object plain(Exchange exchange, Parameter parameter, Object value) {
        try {
            return PlainValues.of(exchange, value);
        } catch (UnreadableValueException unreadable) {
            if (parameter.type().isJson()) {
                return value; // an object of the caller's own, that Jackson writes
            }
            throw refused(parameter, parameter.type().isMoment()
                    ? new UnreadableValueException(SmsapiErrorCode.INVALID_DATE, unreadable.getMessage())
                    : unreadable);
        }
    }

    private boolean isFile(Parameter parameter) {
        return operation.body().file().filter(parameter.option()::equals).isPresent();
    }

    private SmsapiErrorException refused(Parameter parameter, UnreadableValueException unreadable) {
        return SmsapiErrorException.foundLocally(
                unreadable.getErrorCode(), parameter.option() + " is " + unreadable.getMessage() + "; set the option "
                                           + parameter.option() + ", the header " + parameter.header()
                                           + (operation.body().is(parameter.option()) ? " or the body" : ""));
    }
}
