// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.records.ReceivedRequest;

/** What the gateway has of each message: how often it was booked, and under which idx it was asked for. */
final class GatewayRecords {

    private final Map<String, Integer> booked = new HashMap<>();
    private final Map<String, Set<String>> idx = new HashMap<>();
    private final List<String> unexpected = new ArrayList<>();
    private final int requests;
    private final int total;
    private final long faults;

    GatewayRecords(SmsapiSimulator simulator, Plan plan) {
        var messages = simulator.messages();
        total = messages.size();
        messages.forEach(message -> plan.nameOf(message.number(), message.text()).ifPresentOrElse(
                name -> booked.merge(name, 1, Integer::sum),
                () -> unexpected.add("booked and not planned: " + message.number() + ' ' + message.text())));
        var received = simulator.requests().stream().filter(request -> request.parameters().containsKey("message")).toList();
        requests = received.size();
        received.forEach(request -> note(request, plan));
        faults = simulator.faultsInjected().values().stream().mapToLong(Long::longValue).sum();
    }

    private void note(ReceivedRequest request, Plan plan) {
        var numbers = request.parameters().getOrDefault("to", "").split(",");
        var ids = request.parameters().getOrDefault("idx", "").split("\\|");
        for (var i = 0; i < Math.min(numbers.length, ids.length); i++) {
            var own = ids[i];
            plan.nameOf(numbers[i], request.parameters().get("message"))
                    .ifPresent(name -> idx.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(own));
        }
    }

    int booked(String message) {
        return booked.getOrDefault(message, 0);
    }

    Set<String> idx(String message) {
        return idx.getOrDefault(message, Set.of());
    }

    /** The messages that were asked for under an idx. */
    List<String> messagesUnder(String own) {
        return idx.entrySet().stream().filter(entry -> entry.getValue().contains(own)).map(Map.Entry::getKey).toList();
    }

    List<String> unexpected() {
        return unexpected;
    }

    int requests() {
        return requests;
    }

    int total() {
        return total;
    }

    long faults() {
        return faults;
    }
}
