// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.camelsmsapi.simulator.error.Refusal;
import io.github.camelsmsapi.simulator.records.Exchange;
import io.github.camelsmsapi.simulator.records.ReceivedRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Writes a request and its answer down as they are on the wire, for people to look at. */
final class Wire {

    private static final int LONGEST = 8_000;
    private static final int SUCCESS = 300;

    private Wire() {
    }

    static Exchange exchange(
            long number, Call call, HttpServerRequest request, Buffer body, Answer answer, List<String> messageIds) {
        var received = new ReceivedRequest(
                call.method(), call.path(), call.parameters().shown(), call.contentType(), call.receivedAt(),
                answer.status(), answer.errorCode());
        var headers = new HashMap<String, String>();
        request.headers().forEach(header -> {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            headers.put(name, Masked.header(name, header.getValue()));
        });
        return new Exchange(
                number, received, Masked.body(cut(request.uri())), headers, Masked.body(text(body)),
                headers(answer),
                cut(answer.body()), reason(answer), messageIds);
    }

    private static Map<String, String> headers(Answer answer) {
        var headers = new LinkedHashMap<String, String>();
        if (!answer.contentType().isEmpty()) {
            headers.put("content-type", answer.contentType());
        }
        headers.putAll(answer.headers());
        return headers;
    }

    /** Why a request brought nothing, in words; empty when it was answered as its caller wished. */
    private static String reason(Answer answer) {
        if (answer.errorCode() > 0) {
            return answer.errorCode() + ": " + Refusal.of(answer.errorCode()).message();
        }
        if (answer.fate() == Answer.Fate.CUT || answer.fate() == Answer.Fate.NEVER) {
            return answer.fate() == Answer.Fate.CUT ? "The answer was lost: the connection was cut" : "No answer was given";
        }
        if (answer.status() < SUCCESS || answer.status() == 302) {
            return "";
        }
        return "HTTP " + answer.status()
               + Json.read(answer.body()).map(json -> ": " + json.path("message").asText()).orElse("");
    }

    private static String text(Buffer body) {
        return cut(new String(body.getBytes(0, Math.min(body.length(), 2 * LONGEST)), StandardCharsets.UTF_8));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
