// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.message.PlainText;
import io.github.camelsmsapi.internal.message.UnreadableValueException;
import io.github.camelsmsapi.internal.operation.HeaderParameters;
import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.internal.operation.Parameter;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SmsMessage;
import org.apache.camel.Exchange;

/**
 * Collects the values of an operation's parameters from the options, the headers and the body. An empty value sets
 * nothing; every other one is read as what it means, or refused.
 */
public final class ExchangeValues {

    private final Operation operation;
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final HeaderParameters byHeader;
    private final ValueReaders readers;
    private final NamedValues named;
    private final BodyValues body;
    private final Map<String, Object> options = new HashMap<>();

    public ExchangeValues(Operation operation, SendOptions given) {
        this.operation = operation;
        this.readers = ValueReaders.of(given);
        this.byHeader = new HeaderParameters(operation.parameters());
        operation.parameters().forEach(parameter -> {
            parameters.put(parameter.option(), parameter);
            var value = given.parameters().get(parameter.option());
            if (!PlainValues.isUnset(value)) {
                options.put(parameter.option(), value);
            }
        });
        this.named = new NamedValues(operation);
        this.body = new BodyValues(operation, named, options.keySet());
    }

    /**
     * Returns the values for an exchange: headers take precedence over the body, the body over the options. A stream in
     * the exchange can be read again afterwards.
     */
    public Map<String, Object> ofExchange(Exchange exchange) {
        if (operation.readsBody()) {
            RepeatableContent.keep(exchange, byHeader);
        }
        var headers = headers(exchange);
        var values = new HashMap<>(options);
        values.putAll(body.read(exchange, exchange.getMessage().getBody(), headers.keySet()));
        values.putAll(headers);
        return read(values);
    }

    /**
     * Returns the values for one of many messages in the body: the element takes precedence over the headers, which all
     * elements share, and these over the options.
     */
    Map<String, Object> ofElement(Exchange exchange, Object element) {
        var headers = headers(exchange);
        var own = body.read(exchange, element, headers.keySet());
        if (own.isEmpty()) { // else a blank line would send the text of the options once more
            throw SmsapiErrorException.foundLocally(SmsapiErrorCode.INVALID_REQUEST,
                    "it is empty or a type that names no options; expected are a text, a map or an SmsMessage");
        }
        var values = new HashMap<>(options);
        values.putAll(headers);
        values.putAll(own);
        return read(values);
    }

    /** Returns the result for an element that cannot be read: its number and idx as they are written. */
    RecipientResult refused(Exchange exchange, Object element, SmsapiException why) {
        try {
            var given = given(element);
            return new RecipientResult(
                    written(exchange, given.get("to")).orElse(""), written(exchange, given.get("idx")).orElse(null), null, why);
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

    private Map<String, Object> headers(Exchange exchange) {
        var values = new HashMap<String, Object>();
        exchange.getMessage().getHeaders()
                .forEach((name, value) -> byHeader.of(name).ifPresent(one -> named.put(exchange, values, one, value)));
        return values;
    }

    private Map<String, Object> read(Map<String, Object> values) {
        values.replaceAll((option, value) -> read(parameters.get(option), value));
        return values;
    }

    private Object read(Parameter parameter, Object value) {
        try {
            return readers.read(parameter, value);
        } catch (UnreadableValueException unreadable) {
            throw named.refused(parameter, unreadable);
        }
    }
}
