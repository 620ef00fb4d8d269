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
package io.github.camelsmsapi.simulator.control;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.gateway.Simulation;
import io.github.camelsmsapi.simulator.http.Answer;
import io.github.camelsmsapi.simulator.http.Json;
import io.github.camelsmsapi.simulator.incoming.Incoming;
import io.github.camelsmsapi.simulator.incoming.IncomingMessage;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Has somebody send a message to the account: {@code {"from":"48500100200","text":"STOP"}}, perhaps with the number
 * {@code to} of the account, and with the id {@code MsgId} of the message that it answers.
 */
final class IncomingControl {

    private final Simulation simulation;

    IncomingControl(Simulation simulation) {
        this.simulation = simulation;
    }

    void addTo(Router router) {
        router.post("/incoming").handler(this::receive);
    }

    private void receive(RoutingContext context) {
        var body = AccountControl.body(context);
        var message = new IncomingMessage(
                AccountControl.text(body, "from"), text(body, "to"), AccountControl.text(body, "text"), text(body, "MsgId"));
        var urls = Incoming.receive(simulation.gateway(), message);
        ControlApi.answer(context, Answer.json(202, Json.object().put("callbacks", urls.size())));
    }

    private static Optional<String> text(JsonNode body, String name) {
        return Optional.of(body.path(name).asText("")).filter(value -> !value.isEmpty());
    }
}
