// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.InvalidNumbersJson;
import io.github.camelsmsapi.simulator.server.Json;
import io.github.camelsmsapi.simulator.settings.InvalidNumbers;

/** What an accepted request is told (wire reference, sections 2.3 and 2.4). */
final class AcceptedAnswer {

    private final Submission submission;
    private final List<BookedMessage> messages;
    private final MessageJson json;

    AcceptedAnswer(Submission submission, List<BookedMessage> messages) {
        this.submission = submission;
        this.messages = messages;
        this.json = new MessageJson(submission.gateway().settings().pointsForm());
    }

    Answer json() {
        var body = Json.object().put("count", messages.size());
        if (submission.flag("details")) {
            var first = submission.drafts().get(0);
            body.put("message", first.text()).put("length", first.text().length())
                    .put("parts", first.size().parts());
        }
        var list = body.putArray("list");
        messages.forEach(message -> list.add(json.accepted(message)));
        var refused = submission.recipients().refused();
        if (!refused.isEmpty() && submission.gateway().settings().invalidNumbers() == InvalidNumbers.REPORT) {
            body.set("invalid_numbers", InvalidNumbersJson.of(refused));
        }
        if (submission.first("fallback").contains("vms")) {
            body.set("fallbacks", fallbacks());
        }
        return Answer.json(200, body);
    }

    Answer text() {
        var single = submission.addressed().size() == 1;
        var lines = messages.stream()
                .map(message -> "OK:" + message.id() + ':' + message.points().toPlainString()
                                + (single ? "" : ':' + message.number()))
                .collect(Collectors.joining(";"));
        return Answer.text(200, details() + lines);
    }

    private String details() {
        if (!submission.flag("details")) {
            return "";
        }
        var first = submission.drafts().get(0);
        return "Message: " + first.text() + "\nLength: " + first.text().length()
               + "\nSms count: " + messages.size() + "\nParts: " + first.size().parts() + '\n';
    }

    /** A voice message costs nothing until it is needed (wire reference, section 2.16). */
    private ObjectNode fallbacks() {
        var vms = Json.object().put("count", messages.size());
        var list = vms.putArray("list");
        messages.forEach(message -> list.add(json.fallback(message, submission.gateway().ids().next())));
        return Json.object().set("vms", vms);
    }
}
