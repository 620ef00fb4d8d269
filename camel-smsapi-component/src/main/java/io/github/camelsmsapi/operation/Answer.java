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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.client.Json;
import io.github.camelsmsapi.error.SmsapiUnreadableAnswerException;

/**
 * What an operation's answer becomes as the body of the exchange.
 *
 * @param type     the type of that body
 * @param reader   makes the body of a successful answer's JSON; empty when that is something else
 * @param byStatus bodies for HTTP statuses that elsewhere are errors, and of this operation mean something
 */
public record Answer(Class<?> type, Function<JsonNode, Optional<Object>> reader, Map<Integer, Object> byStatus) {

    /** An object of a type. */
    static Answer of(Class<?> type) {
        return of(type, Json.MAPPER.constructType(type));
    }

    /** A page of a collection. */
    static Answer pageOf(Class<?> element) {
        return of(Page.class, Json.MAPPER.getTypeFactory().constructParametricType(Page.class, element));
    }

    /** No content, which means the given. */
    static Answer empty(Object meaning) {
        return new Answer(meaning.getClass(), json -> {
            // something else than SMSAPI may say yes to everything
            return Optional.of(meaning).filter(any -> json.isMissingNode());
        }, Map.of());
    }

    private static Answer of(Class<?> type, JavaType javaType) {
        return new Answer(type, json -> {
            try {
                return Optional.ofNullable(json.isMissingNode() ? null : Json.MAPPER.convertValue(json, javaType));
            } catch (IllegalArgumentException unexpected) {
                return Optional.empty(); // its words quote the answer
            }
        }, Map.of());
    }

    /** The same, with what a status other than success means. */
    Answer on(int status, Object meaning) {
        var more = new HashMap<>(byStatus);
        more.put(status, meaning);
        return new Answer(type, reader, Map.copyOf(more));
    }

    /**
     * The body for a successful answer.
     *
     * @param repeatable whether asking again does no harm
     */
    Object read(JsonNode json, boolean repeatable) {
        return reader.apply(json).orElseThrow(() -> new SmsapiUnreadableAnswerException(
                200, json.isMissingNode() ? "it is empty" : "it is no " + type.getSimpleName(), null, repeatable));
    }

    /** The body for an HTTP status that is no success. */
    Optional<Object> meaningOf(int status) {
        return Optional.ofNullable(byStatus.get(status));
    }
}
