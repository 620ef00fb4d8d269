// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.delivery;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.concurrent.TimeoutException;

import io.github.camelsmsapi.simulator.delivery.ReportCall.Reply;
import io.vertx.core.AsyncResult;

/**
 * A call to a callback address.
 *
 * @param messageId the message that it was about, or an empty text
 * @param count     which attempt it was, from 1 on
 * @param taken     whether it was answered by OK
 * @param outcome   what came of it, in words
 */
public record Attempt(Instant at, String url, String messageId, int count, boolean taken, String outcome) {

    private static final int LONGEST_SHOWN = 60;

    static String outcome(AsyncResult<Reply> answer) {
        if (answer.failed()) {
            return "not taken: " + reason(answer.cause());
        }
        var reply = answer.result();
        if (reply.isTaken()) {
            return "taken";
        }
        return reply.status() == 200
                ? "not taken: the answer must be OK and nothing else, not \"" + cut(reply.body()) + '"'
                : "not taken: answered by HTTP " + reply.status();
    }

    private static String reason(Throwable cause) {
        if (cause instanceof ConnectException) {
            return "nobody listens at that address (" + cause.getMessage() + ')';
        }
        if (cause instanceof UnknownHostException) {
            return "there is no such host";
        }
        return cause instanceof TimeoutException ? "no answer in time" : "no answer (" + cause.getMessage() + ')';
    }

    private static String cut(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "...";
    }
}
