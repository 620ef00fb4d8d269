// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.util.function.IntSupplier;

import io.github.camelsmsapi.simulator.gateway.CurrentGateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Json;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** {@code GET /health}: the simulator is there, how much it keeps, and what is under way. */
public final class Health implements Handler<RoutingContext> {

    private final CurrentGateway current;
    private final IntSupplier connections;
    private final IntSupplier requests;
    private final IntSupplier listeners;

    /**
     * @param connections counts those that are open
     * @param requests    counts those to the gateway that are not answered yet
     * @param listeners   counts those that listen to events
     */
    public Health(CurrentGateway current, IntSupplier connections, IntSupplier requests, IntSupplier listeners) {
        this.current = current;
        this.connections = connections;
        this.requests = requests;
        this.listeners = listeners;
    }

    @Override
    public void handle(RoutingContext context) {
        var gateway = current.gateway();
        ControlApi.answer(context, Answer.json(200, Json.object()
                .put("status", "UP")
                .put("messages", gateway.messages().kept())
                .put("messagesDropped", gateway.messages().dropped())
                .put("reportsNotTaken", gateway.reporter().refused())
                .put("connections", connections.getAsInt())
                .put("requestsUnderWay", requests.getAsInt())
                .put("listeners", listeners.getAsInt())
                .put("planned", gateway.scheduler().size())));
    }
}
