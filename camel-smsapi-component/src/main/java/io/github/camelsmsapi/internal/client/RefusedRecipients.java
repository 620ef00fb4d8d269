// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.error.RefusedRecipient;

/** Reads {@code invalid_numbers}, which can stand in an error and, as far as is known, in a success (section 2.5). */
public final class RefusedRecipients {

    private RefusedRecipients() {
    }

    public static List<RefusedRecipient> in(JsonNode answer) {
        var refused = new ArrayList<RefusedRecipient>();
        for (var item : answer.path("invalid_numbers")) {
            var code = item.path("error_code").asInt();
            var number = item.path("submitted_number").asText(item.path("number").asText());
            refused.add(new RefusedRecipient(number, code == 0 ? null : code, item.path("message").asText()));
        }
        return refused;
    }
}
