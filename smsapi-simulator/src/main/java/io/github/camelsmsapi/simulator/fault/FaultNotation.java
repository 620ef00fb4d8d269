// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rules as people write them: {@code answer-lost}, {@code slow:delay=5s,probability=0.1},
 * {@code code-203:count=3,number=48500*}.
 */
public final class FaultNotation {

    private FaultNotation() {
    }

    /**
     * Reads the compact form.
     *
     * @throws IllegalArgumentException if it cannot be understood
     */
    public static FaultRule read(String text) {
        var nameAndRest = text.split(":", 2);
        var settings = new LinkedHashMap<String, String>();
        if (nameAndRest.length == 2) {
            for (var setting : nameAndRest[1].split(",")) {
                var pair = setting.split("=", 2);
                settings.put(pair[0].trim(), pair.length == 2 ? pair[1].trim() : "");
            }
        }
        return read(nameAndRest[0].trim(), settings);
    }

    /**
     * Reads a rule whose settings are apart already.
     *
     * @throws IllegalArgumentException if one of them cannot be understood
     */
    public static FaultRule read(String label, Map<String, String> settings) {
        var rule = FaultRule.of(Fault.labelled(label));
        for (var setting : settings.entrySet()) {
            rule = with(rule, setting.getKey(), setting.getValue());
        }
        return rule;
    }

    private static FaultRule with(FaultRule rule, String name, String value) {
        try {
            return switch (name) {
                case "probability" -> rule.probability(Double.parseDouble(value));
                case "count" -> rule.count(Long.parseLong(value));
                case "number" -> rule.number(value);
                case "delay" -> rule.delay(Durations.read(value));
                case "times" -> rule.times(Integer.parseInt(value));
                default -> throw new IllegalArgumentException(
                        "'" + name + "' is no setting of a fault; there are probability, count, number, delay, times");
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is no value of " + name, e);
        }
    }
}
