// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.message.UnreadableValueException;
import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.internal.operation.Parameter;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.message.SmsapiResult;
import org.apache.camel.Exchange;

/** Reads a body, or one of the many messages in it, as values of an operation's parameters. */
final class BodyValues {

    private static final String ID = "id";

    /** Reads a body of one kind; empty when it is of another kind. */
    private interface Kind {

        Optional<Map<String, Object>> read(Exchange exchange, Object body, Set<String> headers);
    }

    private final Operation operation;
    private final NamedValues named;
    private final Optional<Parameter> parameter;
    private final Set<String> options;
    private final List<Kind> kinds = List.of(
            this::message, this::map, this::record, this::idsOfResult, this::several, this::silent, this::value);

    /**
     * @param options those that the endpoint sets
     */
    BodyValues(Operation operation, NamedValues named, Set<String> options) {
        this.operation = operation;
        this.parameter = operation.body().option().flatMap(operation::parameter);
        this.named = named;
        this.options = options;
    }

    /**
     * Returns the values that a body sets, by option.
     *
     * @param headers the options that headers set
     */
    Map<String, Object> read(Exchange exchange, Object body, Set<String> headers) {
        if (!operation.readsBody() || body == null) {
            return Map.of();
        }
        if (body instanceof Optional<?> perhaps) {
            return read(exchange, perhaps.orElse(null), headers);
        }
        for (var kind : kinds) {
            var values = kind.read(exchange, body, headers);
            if (values.isPresent()) {
                return values.get();
            }
        }
        return Map.of();
    }

    private Optional<Map<String, Object>> message(Exchange exchange, Object body, Set<String> headers) {
        return body instanceof SmsMessage sms ? named(exchange, sms.options()) : Optional.empty();
    }

    private Optional<Map<String, Object>> map(Exchange exchange, Object body, Set<String> headers) {
        if (body instanceof JsonNode json && json.isObject()) {
            return named(exchange, Json.MAPPER.convertValue(json, Map.class));
        }
        return body instanceof Map<?, ?> map ? named(exchange, map) : Optional.empty();
    }

    private Optional<Map<String, Object>> named(Exchange exchange, Map<?, ?> given) {
        return Optional.of(named.of(exchange, operation.named(given)));
    }

    private Optional<Map<String, Object>> record(Exchange exchange, Object body, Set<String> headers) {
        return operation.body().record().filter(type -> type.isInstance(body)).map(own -> operation.named((Record) body));
    }

    /** The result of sending, where an operation takes the ids of messages. */
    private Optional<Map<String, Object>> idsOfResult(Exchange exchange, Object body, Set<String> headers) {
        return body instanceof SendResult sent && operation.parameter(ID).filter(one -> one.type().isSeveral()).isPresent()
                ? Optional.of(Map.of(ID, sent.ids()))
                : Optional.empty();
    }

    private Optional<Map<String, Object>> several(Exchange exchange, Object body, Set<String> headers) {
        var values = several(body);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(parameter.filter(one -> one.type().isSeveral())
                        .map(one -> named.of(exchange, Map.of(one.option(), values.get()))).orElse(Map.of()));
    }

    private static Optional<Object> several(Object body) {
        if (body instanceof JsonNode json && json.isArray()) {
            return Optional.of(json);
        }
        return BulkSender.isArrayOfSeveral(body)
                ? Optional.of(Arrays.asList((Object[]) body))
                : Optional.of(body).filter(Collection.class::isInstance);
    }

    /** A body that sets nothing: the result of an earlier step, or a text where audio is to be played. */
    private Optional<Map<String, Object>> silent(Exchange exchange, Object body, Set<String> headers) {
        var isResult = body instanceof SmsapiResult || body instanceof Iterator || body instanceof Stream
                || body instanceof Iterable && !(body instanceof JsonNode || body instanceof Path);
        var isBesideAudio = !Audio.isContent(body)
                && operation.body().file().filter(file -> headers.contains(file) || options.contains(file)).isPresent();
        return isResult || isBesideAudio ? Optional.of(Map.of()) : Optional.empty();
    }

    private Optional<Map<String, Object>> value(Exchange exchange, Object body, Set<String> headers) {
        var file = operation.body().file();
        if (file.isPresent() && Audio.isContent(body)) {
            return Optional.of(Map.of(file.get(), Audio.of(exchange, body)));
        }
        try {
            var plain = PlainValues.of(exchange, body);
            if (PlainValues.isUnset(plain)) {
                return Optional.empty();
            }
            if (plain instanceof String text && !operation.body().prose() && text.stripLeading().startsWith("{")) {
                var json = Json.parse(text);
                if (json.isPresent()) {
                    return named(exchange, Json.MAPPER.convertValue(json.get(), Map.class));
                }
            }
            return parameter.map(one -> Map.of(one.option(), plain));
        } catch (UnreadableValueException unreadable) {
            // an object in the body is in nobody's way where a header has what it would set
            if (parameter.isEmpty() || headers.contains(parameter.get().option())) {
                return Optional.empty();
            }
            throw named.refused(parameter.get(), unreadable);
        }
    }
}
