// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.delivery.Attempt;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.Exchange;
import io.github.camelsmsapi.simulator.records.ReceivedRequest;
import io.github.camelsmsapi.simulator.records.Stats;
import io.github.camelsmsapi.simulator.server.Json;

/** What the control API shows of messages, requests and sums; times are ISO 8601. */
final class RecordJson {

    private RecordJson() {
    }

    static ObjectNode of(BookedMessage message) {
        return Json.object()
                .put("type", message.type().name().toLowerCase(Locale.ROOT))
                .put("id", message.id())
                .put("idx", message.idx())
                .put("number", message.number())
                .put("submitted_number", message.submittedNumber())
                .put("from", message.from())
                .put("text", message.text())
                .put("parts", message.parts())
                .put("points", message.points())
                .put("status", message.status().name())
                .put("final", message.status().isFinal())
                .put("booked_at", message.bookedAt().toString())
                .put("send_at", message.sendAt().toString())
                .put("status_at", message.statusAt().toString())
                .put("notify_url", message.notifyUrl())
                .put("sent_by", message.sentBy())
                .put("asked", message.asked());
    }

    static ObjectNode of(ReceivedRequest request) {
        var json = Json.object()
                .put("method", request.method())
                .put("path", request.path())
                .put("content_type", request.contentType())
                .put("received_at", request.receivedAt().toString())
                .put("status", request.status())
                .put("error_code", request.errorCode());
        request.parameters().forEach(json.putObject("parameters")::put);
        return json;
    }

    static ObjectNode of(Exchange exchange) {
        var json = of(exchange.request()).put("number", exchange.number()).put("target", exchange.target())
                .put("body", exchange.body()).put("reason", exchange.reason());
        exchange.headers().forEach(json.putObject("headers")::put);
        exchange.messageIds().forEach(json.putArray("messages")::add);
        var answer = json.putObject("answer").put("status", exchange.request().status()).put("body", exchange.answerBody());
        exchange.answerHeaders().forEach(answer.putObject("headers")::put);
        return json;
    }

    static ObjectNode of(Attempt attempt) {
        return Json.object().put("at", attempt.at().toString()).put("url", attempt.url())
                .put("message", attempt.messageId()).put("attempt", attempt.count()).put("taken", attempt.taken())
                .put("outcome", attempt.outcome());
    }

    static ObjectNode of(Stats stats) {
        return Json.object()
                .put("requests", stats.requests())
                .put("booked", stats.booked())
                .put("bookedTwice", stats.bookedTwice())
                .put("answered", stats.answered())
                .put("answersLost", stats.answersLost())
                .put("reportsSent", stats.reportsSent())
                .put("reportsAcknowledged", stats.reportsAcknowledged())
                .put("points", stats.points())
                .put("pointsSpent", stats.pointsSpent());
    }
}
