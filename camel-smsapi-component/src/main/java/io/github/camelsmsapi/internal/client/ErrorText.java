// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What an answer says in words about errors, which may quote what was sent: secrets are taken out before it is read.
 */
final class ErrorText {

    private static final List<String> OF_ERROR = List.of("message", "error", "service");
    private static final List<String> OF_ITEM = List.of("message", "path");
    private static final List<String> LISTS = List.of("errors", "invalid_numbers");

    private ErrorText() {
    }

    /**
     * Takes secrets out of an answer.
     *
     * @param isError whether it is about an error; else some recipients of it may be
     */
    static void clean(JsonNode answer, boolean isError, Supplier<SecretFilter> secrets) {
        if (isError || !answer.path("invalid_numbers").isEmpty()) {
            var filter = secrets.get();
            if (isError) {
                clean(answer, OF_ERROR, filter);
            }
            LISTS.forEach(list -> answer.path(list).forEach(item -> clean(item, OF_ITEM, filter)));
        }
    }

    private static void clean(JsonNode node, List<String> names, SecretFilter filter) {
        if (node instanceof ObjectNode object) {
            names.stream().filter(name -> object.path(name).isTextual())
                    .forEach(name -> object.put(name, filter.clean(object.path(name).textValue())));
        }
    }
}
