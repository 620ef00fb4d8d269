// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.camelsmsapi.simulator.error.InvalidNumber;

/** Refused numbers as an answer lists them (wire reference, section 2.5). */
public final class InvalidNumbersJson {

    private InvalidNumbersJson() {
    }

    public static ArrayNode of(List<InvalidNumber> numbers) {
        var list = Json.array();
        numbers.forEach(invalid -> list.addObject()
                .put("number", invalid.number())
                .put("submitted_number", invalid.submittedNumber())
                .put("message", invalid.message())
                .put("error_code", invalid.code()));
        return list;
    }
}
