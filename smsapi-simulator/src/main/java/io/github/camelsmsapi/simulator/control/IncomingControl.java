// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.util.List;

import io.github.camelsmsapi.simulator.gateway.CurrentGateway;
import io.github.camelsmsapi.simulator.gateway.Incoming;
import io.github.camelsmsapi.simulator.gateway.IncomingMessage;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Json;

import static io.github.camelsmsapi.simulator.control.ControlOperation.of;
import static io.vertx.core.http.HttpMethod.POST;

/** Has somebody send a message to the account. */
final class IncomingControl {

    private final CurrentGateway current;

    IncomingControl(CurrentGateway current) {
        this.current = current;
    }

    List<ControlOperation> operations() {
        return List.of(of(
                POST, "/incoming", "Has somebody send a message to the account", 202, this::receive,
                "*from: the sender's number with country prefix", "*text: what it says",
                "to: the number of the account that it goes to; the shared number unless it says",
                "MsgId: the id of the message that it answers"));
    }

    private Answer receive(ControlInput input) {
        var message = new IncomingMessage(
                input.text("from"), input.optional("to"), input.text("text"), input.optional("MsgId"));
        var urls = Incoming.receive(current.gateway(), message);
        return Answer.json(202, Json.object().put("callbacks", urls.size()));
    }
}
