// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.fault.FaultNotation;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.Faults;
import io.github.camelsmsapi.simulator.gateway.CurrentGateway;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Json;

import static io.github.camelsmsapi.simulator.control.ControlOperation.of;
import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

/** Switches faults on and off while the simulator runs. */
final class FaultControl {

    private final CurrentGateway current;

    FaultControl(CurrentGateway current) {
        this.current = current;
    }

    List<ControlOperation> operations() {
        return List.of(
                of(GET, "/faults", "Lists the faults that are on, and how often each has struck", 200,
                        input -> Answer.json(200, state())),
                of(POST, "/faults", "Switches a fault on, or several with a seed", 200, this::add,
                        "fault: such as answer-lost, code-103, http-503-before-booking, slow, report-late",
                        "probability: from 0 to 1", "count: for the first so many", "number: 48500100200, or 48500*",
                        "delay: such as 5s", "times: how often a report is sent", "seed: of what is left to chance",
                        "faults: a JSON array of several faults, each an object or a text such as slow:delay=5s"),
                of(DELETE, "/faults", "Switches all faults off", 204, input -> {
                    faults().clear();
                    return Answer.empty(204);
                }),
                of(DELETE, "/faults/:rule", "Switches one fault off", 204, input -> {
                    if (!faults().remove(input.number("rule", 0))) {
                        throw new IllegalArgumentException("There is no such fault; they are counted from 1");
                    }
                    return Answer.empty(204);
                }));
    }

    /** How often each fault has struck. */
    static ObjectNode injected(Faults faults) {
        var json = Json.object();
        faults.injected().forEach(json::put);
        return json;
    }

    /** Takes one rule, or several with a seed: {@code {"seed":1,"faults":[...]}}; a wrong one leaves all off. */
    private Answer add(ControlInput input) {
        var rules = input.node("faults").isArray()
                ? StreamSupport.stream(input.node("faults").spliterator(), false).map(FaultControl::read).toList()
                : input.has("fault") || !input.has("seed") ? List.of(read(input.values())) : List.<FaultRule> of();
        if (input.has("seed")) {
            faults().seed(Long.parseLong(input.text("seed")));
        }
        rules.forEach(faults()::add);
        return Answer.json(200, state());
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
        faults().rules().forEach(active -> list.add(json(active)));
        return json.set("injected", injected(faults()));
    }

    private static ObjectNode json(Faults.ActiveRule active) {
        var rule = active.rule();
        var json = Json.object().put("fault", rule.fault().label()).put("probability", rule.probability());
        if (rule.count() != Long.MAX_VALUE) {
            json.put("count", rule.count());
        }
        return json.put("number", rule.number()).put("delay", rule.delay().toMillis() + "ms")
                .put("times", rule.times()).put("injected", active.struck());
    }

    private Faults faults() {
        return current.gateway().faults();
    }
}
