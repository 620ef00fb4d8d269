// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.gateway.CurrentGateway;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Json;

import static io.github.camelsmsapi.simulator.control.ControlOperation.of;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

/** What the inbox shows, and what it does with one message. */
final class InboxControl {

    private final CurrentGateway current;

    InboxControl(CurrentGateway current) {
        this.current = current;
    }

    List<ControlOperation> operations() {
        return List.of(
                of(GET, "/entries", "Lists booked messages, refused requests and incoming messages together, newest first", 200,
                        input -> Answer.json(200, new EntryQuery(current.gateway(), input).page()),
                        "q: what number, text, sender, idx or id contains", "kind: booked, refused, incoming or doubled",
                        "status: such as DELIVERED", "code: such as 103", "limit: at most so many, 50 unless it says",
                        "offset: leaves out so many at the beginning"),
                of(GET, "/messages/:id", "Shows a message with its request, statuses and callbacks", 200,
                        input -> onMessage(input, message -> Answer.json(200, detail(message)))),
                of(POST, "/messages/:id/status", "Gives a message a status at once and reports it", 200, this::force,
                        "*status: such as UNDELIVERED"),
                of(POST, "/messages/:id/report", "Reports the status of a message once more", 202, input -> onMessage(
                        input, message -> {
                            gateway().delivery().reportAgain(message);
                            return Answer.empty(202);
                        })),
                of(GET, "/requests/:number", "Shows one of the last requests with its answer", 200, this::request),
                of(GET, "/attempts", "Lists the last calls to callback addresses and what came of each, newest first", 200,
                        this::attempts, "url: those to this address", "limit: at most so many, 50 unless it says"));
    }

    private Answer force(ControlInput input) {
        var status = DeliveryStatus.valueOf(input.text("status").toUpperCase(Locale.ROOT));
        return onMessage(input, message -> {
            gateway().delivery().force(message, status, gateway().clock().instant());
            return Answer.json(200, RecordJson.of(gateway().messages().find(message.id()).orElseThrow()));
        });
    }

    private Answer request(ControlInput input) {
        return gateway().requests().exchange(input.number("number", 0))
                .map(exchange -> Answer.json(200, RecordJson.of(exchange)))
                .orElseGet(() -> missing("No request with that number is kept"));
    }

    private Answer attempts(ControlInput input) {
        var attempts = List.copyOf(gateway().reporter().attempts());
        var body = Json.object().put("size", attempts.size());
        var collection = body.putArray("collection");
        var limit = input.number("limit", EntryQuery.USUAL_LIMIT);
        for (var i = attempts.size() - 1; i >= 0 && collection.size() < limit; i--) {
            var attempt = attempts.get(i);
            if (input.optional("url").filter(url -> !url.equals(attempt.url())).isEmpty()) {
                collection.add(RecordJson.of(attempt));
            }
        }
        return Answer.json(200, body);
    }

    private ObjectNode detail(BookedMessage message) {
        var messages = gateway().messages();
        var json = EntryQuery.of(gateway(), message);
        json.set("message", RecordJson.of(message));
        var statuses = json.putArray("statuses");
        messages.history(message.id()).forEach(change -> statuses.addObject()
                .put("status", change.status().name()).put("at", change.at().toString()));
        gateway().requests().exchangeOf(message.id()).ifPresent(exchange -> json.set("exchange", RecordJson.of(exchange)));
        var callbacks = json.putArray("callbacks");
        gateway().reporter().attempts().stream().filter(attempt -> attempt.messageId().equals(message.id()))
                .forEach(attempt -> callbacks.add(RecordJson.of(attempt)));
        return json;
    }

    private Answer onMessage(ControlInput input, Function<BookedMessage, Answer> action) {
        return gateway().messages().find(input.text("id")).map(action)
                .orElseGet(() -> missing("There is no message with that id"));
    }

    private static Answer missing(String words) {
        return Answer.json(404, Json.object().put("message", words));
    }

    private Gateway gateway() {
        return current.gateway();
    }
}
