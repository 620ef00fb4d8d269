// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a request gets.
 *
 * @param headers   what stands in its head beside the content type
 * @param errorCode the legacy error code within, or 0
 * @param fate      whether it reaches the caller
 * @param delay     how long it is held back, or how long after it the connection is closed
 */
public record Answer(int status, String contentType, String body, Map<String, String> headers, int errorCode, Fate fate,
        Duration delay) {

    /** Whether an answer reaches the caller. */
    public enum Fate {
        SENT,
        /** It does, and then the connection is closed. */
        CLOSED,
        CUT,
        NEVER
    }

    public static Answer json(int status, JsonNode body) {
        return new Answer(status, "application/json", Json.write(body), Map.of(), 0, Fate.SENT, Duration.ZERO);
    }

    public static Answer text(int status, String body) {
        return new Answer(status, "text/plain; charset=utf-8", body, Map.of(), 0, Fate.SENT, Duration.ZERO);
    }

    public static Answer csv(String body) {
        return new Answer(200, "text/csv; charset=utf-8", body, Map.of(), 0, Fate.SENT, Duration.ZERO);
    }

    /** Sends the caller on to another address. */
    public static Answer redirect(String url) {
        return empty(302).withHeader("Location", url);
    }

    public static Answer empty(int status) {
        return new Answer(status, "", "", Map.of(), 0, Fate.SENT, Duration.ZERO);
    }

    /** The connection is cut instead of answering. */
    public static Answer cut() {
        return new Answer(0, "", "", Map.of(), 0, Fate.CUT, Duration.ZERO);
    }

    /** The connection stays open and nothing is answered. */
    public static Answer never() {
        return new Answer(0, "", "", Map.of(), 0, Fate.NEVER, Duration.ZERO);
    }

    /** Something that is no answer of the gateway's. */
    static Answer page(int status, String contentType, String body) {
        return new Answer(status, contentType, body, Map.of(), 0, Fate.SENT, Duration.ZERO);
    }

    /** This answer with a line more in its head. */
    public Answer withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, contentType, body, more, errorCode, fate, delay);
    }

    /** The first half of this answer. */
    Answer half() {
        return new Answer(status, contentType, body.substring(0, body.length() / 2), headers, errorCode, fate, delay);
    }

    /** This answer, later. */
    Answer after(Duration time) {
        return new Answer(status, contentType, body, headers, errorCode, fate, time);
    }

    /** This answer at once, and the connection closed later. */
    Answer closed(Duration time) {
        return new Answer(status, contentType, body, headers, errorCode, Fate.CLOSED, time);
    }

    Answer withErrorCode(int code) {
        return new Answer(status, contentType, body, headers, code, fate, delay);
    }
}
