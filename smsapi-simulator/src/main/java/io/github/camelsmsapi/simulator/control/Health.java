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
