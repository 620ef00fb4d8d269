// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.util.function.IntSupplier;

import io.github.camelsmsapi.simulator.gateway.Simulation;
import io.github.camelsmsapi.simulator.http.Answer;
import io.github.camelsmsapi.simulator.http.Json;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** {@code GET /health}: the simulator is there, how much it keeps, and what is under way. */
public final class Health implements Handler<RoutingContext> {

    private final Simulation simulation;
    private final IntSupplier connections;
    private final IntSupplier requests;
    private final IntSupplier listeners;

    /**
     * @param connections counts those that are open
     * @param requests    counts those to the gateway that are not answered yet
     * @param listeners   counts those that listen to events
     */
    public Health(Simulation simulation, IntSupplier connections, IntSupplier requests, IntSupplier listeners) {
        this.simulation = simulation;
        this.connections = connections;
        this.requests = requests;
        this.listeners = listeners;
    }

    @Override
    public void handle(RoutingContext context) {
        var gateway = simulation.gateway();
        ControlApi.answer(context, Answer.json(200, Json.object()
                .put("status", "UP")
                .put("messages", gateway.books().kept())
                .put("messagesDropped", gateway.books().dropped())
                .put("reportsNotTaken", gateway.reporter().refused())
                .put("connections", connections.getAsInt())
                .put("requestsUnderWay", requests.getAsInt())
                .put("listeners", listeners.getAsInt())
                .put("planned", gateway.agenda().size())));
    }
}
