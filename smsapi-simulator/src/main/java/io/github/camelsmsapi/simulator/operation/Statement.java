// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.server.Json;

/** What somebody declares who adds a sender name (wire reference, section 7.2); the words are the simulator's. */
final class Statement {

    static final List<String> TYPES = List.of(
            "sendername", "sendername_usage_rights", "sendername_change_notice");

    private Statement() {
    }

    /** @param extended whether each statement is to be accepted by its type */
    static ObjectNode json(boolean extended) {
        var json = Json.object().put("content", "I have the right to use this sender name.");
        var sections = json.putArray("sections");
        if (extended) {
            var section = sections.addObject().put("title", "Statements").put("content", "Please accept all of them.");
            var statements = section.putArray("statements");
            TYPES.forEach(type -> statements.addObject().put("type", type).put("content", "I declare: " + type));
        }
        return json;
    }
}
