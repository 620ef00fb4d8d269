// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import io.github.camelsmsapi.simulator.account.Identity;

/**
 * One request to the gateway, whatever form it came in.
 *
 * @param headers       the headers, their names in small letters
 * @param pathVariables what stands in the places of the path that have a name, such as {@code id}
 * @param document      what the body is or brings beside parameters: a CSV body, or the file that was uploaded
 */
public record Call(String method, String path, String contentType, Map<String, String> headers,
        Map<String, String> pathVariables, Parameters parameters, String document, Identity identity,
        Instant receivedAt) {

    /** The value of a header, or an empty text. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The address under which the caller knows the simulator. */
    public String origin() {
        return "http://" + header("host");
    }

    /** Whether a list is to be answered as CSV (wire reference, section 1.5). */
    public boolean wantsCsv() {
        return header("accept").toLowerCase(Locale.ROOT).startsWith("text/csv");
    }

    /** What stands in the path at the place of that name. */
    public String pathVariable(String name) {
        return pathVariables.getOrDefault(name, "");
    }

    /** Whether a legacy operation is to answer in JSON (wire reference, section 1.4). */
    public boolean wantsJson() {
        return parameters.first("format").equalsIgnoreCase("json");
    }
}
