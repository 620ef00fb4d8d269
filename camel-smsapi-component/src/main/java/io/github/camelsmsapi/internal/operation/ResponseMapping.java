// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.SmsapiResponse;
import io.github.camelsmsapi.operation.Completion;
import io.github.camelsmsapi.operation.Page;

/**
 * What an operation's answer becomes as the body of the exchange.
 *
 * @param type     the type of that body
 * @param element  the type of its entries, where it has any
 * @param reader   makes the body of a successful answer; empty when that is something else
 * @param byStatus bodies for HTTP statuses that elsewhere are errors, and of this operation mean something
 */
public record ResponseMapping(
        Class<?> type, Optional<Class<?>> element, Function<SmsapiResponse, Optional<Object>> reader,
        Map<Integer, Object> byStatus) {

    private ResponseMapping(Class<?> type, Optional<Class<?>> element, Function<SmsapiResponse, Optional<Object>> reader) {
        this(type, element, reader, Map.of());
    }

    /** An object of a type. */
    static ResponseMapping of(Class<?> type) {
        var javaType = Json.MAPPER.constructType(type);
        return new ResponseMapping(type, Optional.empty(), answer -> read(answer.json(), javaType));
    }

    /** A page of a collection; an array is one that is the whole collection. */
    static ResponseMapping pageOf(Class<?> element) {
        var javaType = Json.MAPPER.getTypeFactory().constructParametricType(Page.class, element);
        return new ResponseMapping(Page.class, Optional.of(element), answer -> read(asPage(answer.json()), javaType));
    }

    /** An older list, which does not say how many there are beyond it. */
    static ResponseMapping listOf(Class<?> element) {
        var javaType = Json.MAPPER.getTypeFactory().constructCollectionType(List.class, element);
        return new ResponseMapping(
                List.class, Optional.of(element), answer -> read(
                        answer.json().isArray() ? answer.json() : answer.json().path("list"), javaType));
    }

    /** The only entry of an older list. */
    static ResponseMapping onlyOf(Class<?> type) {
        var javaType = Json.MAPPER.constructType(type);
        return new ResponseMapping(type, Optional.empty(), answer -> read(answer.json().path("list").path(0), javaType));
    }

    private static JsonNode asPage(JsonNode json) {
        return json instanceof ArrayNode array
                ? Json.MAPPER.createObjectNode().put("size", array.size()).set("collection", array)
                : json;
    }

    /** No content, which means the given. */
    static ResponseMapping empty(Object meaning) {
        // something else than SMSAPI may say yes to everything
        return new ResponseMapping(
                meaning.getClass(), Optional.empty(),
                answer -> Optional.of(meaning).filter(any -> answer.json().isMissingNode()));
    }

    /** Nothing but that it was done, or will be. */
    static ResponseMapping completion() {
        return new ResponseMapping(
                Completion.class, Optional.empty(),
                answer -> Optional.of(answer.status() == 202 ? Completion.ACCEPTED : Completion.DONE))
                .on(304, Completion.UNCHANGED);
    }

    /** A whole number in a header. */
    static ResponseMapping number(String header) {
        return new ResponseMapping(
                Integer.class, Optional.empty(),
                answer -> answer.header(header).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf));
    }

    private static Optional<Object> read(JsonNode json, JavaType type) {
        try {
            return Optional.ofNullable(json.isMissingNode() ? null : Json.MAPPER.convertValue(json, type));
        } catch (IllegalArgumentException unexpected) {
            return Optional.empty(); // its words quote the answer
        }
    }

    /** The same, with what a status other than success means. */
    ResponseMapping on(int status, Object meaning) {
        var more = new HashMap<>(byStatus);
        more.put(status, meaning);
        return new ResponseMapping(type, element, reader, Map.copyOf(more));
    }

    /**
     * The body for a successful answer.
     *
     * @param repeatable whether asking again does no harm
     */
    Object read(SmsapiResponse answer, boolean repeatable) {
        return reader.apply(answer).orElseThrow(() -> new SmsapiUnreadableResponseException(
                answer.status(), answer.body().length == 0 ? "it is empty" : "it is no " + type.getSimpleName(), null,
                repeatable));
    }

    /** Returns the body for an HTTP status that is not a success. */
    Optional<Object> meaningOf(int status) {
        return Optional.ofNullable(byStatus.get(status));
    }
}
