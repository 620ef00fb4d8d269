// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.Comparator;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A callback as SMSAPI has it (wire reference, section 13).
 *
 * @param receiver whose incoming messages it is for; empty for all other types
 * @param version  the version of its format
 */
record RegisteredCallback(
        String id, String type, String url, Receiver receiver, int version, boolean active, boolean invalid) {

    /** Ids are numbers or of one length: the shorter is the older one, else the one that comes first. */
    static final Comparator<RegisteredCallback> OLDEST_FIRST = Comparator
            .comparing((RegisteredCallback callback) -> callback.id().length()).thenComparing(RegisteredCallback::id);

    /**
     * Whose incoming messages come in.
     *
     * @param type   {@code all}, {@code 2way} or {@code number}; empty for reports
     * @param number the number of the account; empty where it is not about a single one
     */
    record Receiver(String type, String number) {

        static final Receiver NONE = new Receiver("", "");
    }

    /** Reads the receiver in the form of the schema, and in the flat one of its examples. */
    static RegisteredCallback of(JsonNode json) {
        var nested = json.path("receiver");
        var receiver = nested.isObject()
                ? new Receiver(text(nested, "type"), text(nested, "number"))
                : new Receiver(text(json, "receiver_type"), text(json, "receiver_number"));
        return new RegisteredCallback(
                text(json, "id"), text(json, "type"), text(json, "url"), receiver, json.path("api_version").asInt(1),
                json.path("active").asBoolean(true), json.path("invalid").asBoolean(false));
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).isNull() ? "" : json.path(name).asText();
    }
}
