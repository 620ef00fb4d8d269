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

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.gateway.Simulation;
import io.github.camelsmsapi.simulator.http.Answer;
import io.github.camelsmsapi.simulator.http.Json;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** The routes of the control API. */
public final class ControlApi {

    private final Simulation simulation;
    private final AccountControl account;
    private final FaultControl faults;
    private final IncomingControl incoming;

    public ControlApi(Simulation simulation) {
        this.simulation = simulation;
        this.account = new AccountControl(simulation);
        this.faults = new FaultControl(simulation);
        this.incoming = new IncomingControl(simulation);
    }

    /** The routes, without the path that they stand under. */
    public Router router(Vertx vertx) {
        var router = Router.router(vertx);
        router.route().handler(BodyHandler.create(false));
        router.route().handler(context -> {
            context.addHeadersEndHandler(leaving -> simulation.gateway().journal().commit());
            context.next();
        });
        router.get("/messages").handler(this::messages);
        router.get("/requests").handler(this::requests);
        router.get("/stats").handler(context -> answer(
                context, Answer.json(200, stats())));
        router.post("/clock/advance").handler(this::advance);
        router.post("/points").handler(this::points);
        router.delete("/state").handler(context -> {
            simulation.reset();
            answer(context, Answer.empty(204));
        });
        account.addTo(router);
        faults.addTo(router);
        incoming.addTo(router);
        router.route().handler(context -> answer(
                context, Answer.json(404, Json.object().put("message", "There is no such control operation"))));
        router.route().failureHandler(ControlApi::failed);
        return router;
    }

    private JsonNode stats() {
        var gateway = simulation.gateway();
        return RecordJson.of(gateway.stats()).set("faults", FaultControl.injected(gateway.faults()));
    }

    private void messages(RoutingContext context) {
        var books = simulation.gateway().books();
        var idx = context.request().getParam("idx");
        var number = context.request().getParam("number");
        var found = idx != null ? books.withIdx(idx) : number != null ? books.toNumber(number) : books.all();
        var chosen = idx != null && number != null
                ? found.stream().filter(message -> message.number().equals(number)).toList() : found;
        CollectionStream.write(context.response(), page(context, chosen), RecordJson::of);
    }

    private void requests(RoutingContext context) {
        CollectionStream.write(
                context.response(), page(context, simulation.gateway().requests().last()), RecordJson::of);
    }

    private static <T> List<T> page(RoutingContext context, Collection<T> all) {
        var offset = Long.parseLong(context.request().getParam("offset", "0"));
        var limit = Long.parseLong(context.request().getParam("limit", Long.toString(all.size())));
        return all.stream().skip(offset).limit(limit).toList();
    }

    private void advance(RoutingContext context) {
        var millis = new BigDecimal(context.request().getParam("seconds", "0")).movePointRight(3).longValue();
        simulation.advance(Duration.ofMillis(millis));
        answer(context, Answer.json(
                200, Json.object().put("now", simulation.gateway().clock().instant().toString())));
    }

    private void points(RoutingContext context) {
        var owner = simulation.gateway().account();
        owner.points(new BigDecimal(context.request().getParam("set", owner.points().toPlainString())));
        answer(context, Answer.json(200, Json.object().put("points", owner.points())));
    }

    private static void failed(RoutingContext context) {
        var wrongInput = context.failure() instanceof IllegalArgumentException
                || context.failure() instanceof DateTimeException;
        var status = wrongInput ? 400 : context.statusCode() > 0 ? context.statusCode() : 500;
        var reason = context.failure() == null ? "" : String.valueOf(context.failure().getMessage());
        answer(context, Answer.json(status, Json.object().put("message", reason)));
    }

    static void answer(RoutingContext context, Answer answer) {
        var response = context.response().setStatusCode(answer.status());
        if (!answer.contentType().isEmpty()) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, answer.contentType());
        }
        response.end(answer.body());
    }
}
