// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.operation.HlrCheck;

/** Reads the network of a number, whose fields are believed to be those of hlr/check (wire reference, section 16.3). */
final class HlrReader {

    private HlrReader() {
    }

    /**
     * @throws IllegalArgumentException when there is no number
     */
    static HlrCheck read(Map<String, String> parameters) {
        var given = parameters.entrySet().stream().filter(field -> !field.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!given.containsKey("number")) {
            throw new IllegalArgumentException("a report has no number");
        }
        given.entrySet().removeIf(field -> !isReadable(field));
        return Json.MAPPER.convertValue(given, HlrCheck.class);
    }

    /** Whether the value is of the kind that the field holds; one that is not is left out. */
    private static boolean isReadable(Map.Entry<String, String> field) {
        try {
            Json.MAPPER.convertValue(Map.of(field.getKey(), field.getValue()), HlrCheck.class);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
