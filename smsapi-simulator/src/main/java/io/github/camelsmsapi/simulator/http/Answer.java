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
package io.github.camelsmsapi.simulator.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a request gets.
 *
 * @param errorCode the legacy error code within, or 0
 * @param fate      whether it reaches the caller
 * @param delay     how long it is held back
 * @param headers   those beside the content type
 */
public record Answer(int status, String contentType, String body, int errorCode, Fate fate, Duration delay,
        Map<String, String> headers) {

    /** Whether an answer reaches the caller. */
    public enum Fate {
        SENT,
        CUT,
        NEVER
    }

    public static Answer json(int status, JsonNode body) {
        return new Answer(status, "application/json", Json.write(body), 0, Fate.SENT, Duration.ZERO, Map.of());
    }

    public static Answer text(int status, String body) {
        return new Answer(status, "text/plain; charset=utf-8", body, 0, Fate.SENT, Duration.ZERO, Map.of());
    }

    public static Answer csv(String body) {
        return new Answer(200, "text/csv; charset=utf-8", body, 0, Fate.SENT, Duration.ZERO, Map.of());
    }

    /** Sends the caller on to another address. */
    public static Answer redirect(String url) {
        return empty(302).with("Location", url);
    }

    public static Answer empty(int status) {
        return new Answer(status, "", "", 0, Fate.SENT, Duration.ZERO, Map.of());
    }

    /** The connection is cut instead of answering. */
    public static Answer cut() {
        return new Answer(0, "", "", 0, Fate.CUT, Duration.ZERO, Map.of());
    }

    /** The connection stays open and nothing is answered. */
    public static Answer never() {
        return new Answer(0, "", "", 0, Fate.NEVER, Duration.ZERO, Map.of());
    }

    /** Something that is no answer of the gateway's. */
    static Answer page(int status, String contentType, String body) {
        return new Answer(status, contentType, body, 0, Fate.SENT, Duration.ZERO, Map.of());
    }

    /** The first half of this answer. */
    Answer half() {
        return new Answer(status, contentType, body.substring(0, body.length() / 2), errorCode, fate, delay, headers);
    }

    /** This answer, later. */
    Answer after(Duration time) {
        return new Answer(status, contentType, body, errorCode, fate, time, headers);
    }

    /** This answer with one header more. */
    public Answer with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Answer(status, contentType, body, errorCode, fate, delay, more);
    }

    Answer withErrorCode(int code) {
        return new Answer(status, contentType, body, code, fate, delay, headers);
    }
}
