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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.fault.FaultNotation;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.Faults;
import io.github.camelsmsapi.simulator.gateway.Simulation;
import io.github.camelsmsapi.simulator.http.Answer;
import io.github.camelsmsapi.simulator.http.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Switches faults on and off while the simulator runs. */
final class FaultControl {

    private final Simulation simulation;

    FaultControl(Simulation simulation) {
        this.simulation = simulation;
    }

    void addTo(Router router) {
        router.get("/faults").handler(context -> ControlApi.answer(context, Answer.json(200, state())));
        router.post("/faults").handler(this::add);
        router.delete("/faults").handler(context -> {
            faults().clear();
            ControlApi.answer(context, Answer.empty(204));
        });
    }

    /** How often each fault has struck. */
    static ObjectNode injected(Faults faults) {
        var json = Json.object();
        faults.injected().forEach(json::put);
        return json;
    }

    /** Takes one rule, or several with a seed: {@code {"seed":1,"faults":[...]}}; a wrong one leaves all off. */
    private void add(RoutingContext context) {
        var body = AccountControl.body(context);
        var rules = body.has("faults")
                ? StreamSupport.stream(body.path("faults").spliterator(), false).map(FaultControl::read).toList()
                : body.has("fault") || !body.has("seed") ? List.of(read(body)) : List.<FaultRule> of();
        if (body.has("seed")) {
            faults().seed(body.path("seed").asLong());
        }
        rules.forEach(faults()::add);
        ControlApi.answer(context, Answer.json(200, state()));
    }

    private static FaultRule read(JsonNode rule) {
        if (rule.isTextual()) {
            return FaultNotation.read(rule.asText());
        }
        var settings = new LinkedHashMap<String, String>();
        rule.properties().stream().filter(field -> !field.getKey().equals("fault") && !field.getKey().equals("seed"))
                .forEach(field -> settings.put(field.getKey(), field.getValue().asText()));
        return FaultNotation.read(rule.path("fault").asText(), settings);
    }

    private ObjectNode state() {
        var json = Json.object().put("seed", faults().seed());
        var list = json.putArray("faults");
        faults().rules().forEach(active -> list.add(of(active)));
        return json.set("injected", injected(faults()));
    }

    private static ObjectNode of(Faults.ActiveRule active) {
        var rule = active.rule();
        var json = Json.object().put("fault", rule.fault().label()).put("probability", rule.probability());
        if (rule.count() != Long.MAX_VALUE) {
            json.put("count", rule.count());
        }
        return json.put("number", rule.number()).put("delay", rule.delay().toMillis() + "ms")
                .put("times", rule.times()).put("injected", active.struck());
    }

    private Faults faults() {
        return simulation.gateway().faults();
    }
}
