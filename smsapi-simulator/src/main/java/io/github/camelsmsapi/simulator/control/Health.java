// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import io.github.camelsmsapi.simulator.gateway.Simulation;
import io.github.camelsmsapi.simulator.http.Answer;
import io.github.camelsmsapi.simulator.http.Json;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** {@code GET /health}: the simulator is there, and how much it keeps. */
public final class Health implements Handler<RoutingContext> {

    private final Simulation simulation;

    public Health(Simulation simulation) {
        this.simulation = simulation;
    }

    @Override
    public void handle(RoutingContext context) {
        var gateway = simulation.gateway();
        ControlApi.answer(context, Answer.json(200, Json.object()
                .put("status", "UP")
                .put("messages", gateway.books().kept())
                .put("messagesDropped", gateway.books().dropped())
                .put("reportsNotTaken", gateway.reporter().refused())));
    }
}
