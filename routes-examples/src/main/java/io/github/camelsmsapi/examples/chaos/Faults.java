// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the simulator does wrong, and how often. */
final class Faults {

    private record Fault(String name, double probability, String settings) {
    }

    /** About every seventh request to send; what takes long is rare, so that a run ends. */
    private static final List<Fault> ALL = List.of(
            new Fault("cut-unread", 0.005, ""),
            new Fault("cut-before-booking", 0.01, ""),
            new Fault("answer-lost", 0.03, ""),
            new Fault("hang-before-booking", 0.0005, ""),
            new Fault("hang-after-booking", 0.0005, ""),
            new Fault("http-500-before-booking", 0.005, ""),
            new Fault("http-500-after-booking", 0.01, ""),
            new Fault("http-502-before-booking", 0.005, ""),
            new Fault("http-502-after-booking", 0.01, ""),
            new Fault("http-503-before-booking", 0.01, ""),
            new Fault("http-503-after-booking", 0.01, ""),
            new Fault("http-429", 0.005, ""),
            new Fault("code-200", 0.005, ""),
            new Fault("code-201", 0.005, ""),
            new Fault("code-202", 0.005, ""),
            new Fault("code-203", 0.005, ""),
            new Fault("code-999", 0.005, ""),
            new Fault("truncated-json", 0.01, ""),
            new Fault("html-page", 0.01, ""),
            new Fault("slow", 0.01, ",delay=500ms"),
            new Fault("report-repeated", 0.05, ",times=3"),
            new Fault("report-out-of-order", 0.05, ",delay=2s"),
            new Fault("report-late", 0.01, ",delay=5s"));

    private Faults() {
    }

    /** The simulator's options, with all probabilities multiplied. */
    static List<String> options(double factor, long seed) {
        var options = new ArrayList<>(List.of("--seed", String.valueOf(seed)));
        for (var fault : ALL) {
            options.add("--fault");
            options.add(String.format(
                    Locale.ROOT, "%s:probability=%.5f%s", fault.name, Math.min(1, fault.probability * factor), fault.settings));
        }
        return options;
    }
}
