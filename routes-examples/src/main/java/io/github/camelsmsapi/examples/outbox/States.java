// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.camel.Body;

/** How many rows are in which state, a line each, as in {@code SENT 42}. */
public class States {

    public String asText(@Body List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("state") + " " + row.get("messages") + "\n").sorted()
                .collect(Collectors.joining());
    }
}
