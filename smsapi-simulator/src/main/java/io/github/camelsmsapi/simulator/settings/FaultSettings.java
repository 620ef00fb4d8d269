// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

import java.util.ArrayList;
import java.util.List;

import io.github.camelsmsapi.simulator.fault.FaultRule;
import picocli.CommandLine.Option;

/**
 * What goes wrong on purpose, from the start and whenever the simulator begins anew. A setter sets what the option at
 * its field describes.
 */
public final class FaultSettings {

    @Option(names = "--fault", paramLabel = "<fault>",
            description = {
                    "Inject this fault (may be repeated). Default: none.",
                    "Examples: answer-lost:probability=0.1 code-203:count=3,number=48500* slow:delay=5s",
                    "Settings: probability, count, number (exact, or a prefix before *), delay, times.",
                    "Faults: cut-unread, cut-before-booking, answer-lost, hang-before-booking,",
                    "hang-after-booking, http-500-before-booking, http-500-after-booking (also 502",
                    "and 503), http-429, code-203 (or any other code), truncated-json, html-page,",
                    "slow, http-429-retry-after, http-503-retry-after, closed-while-idle, report-repeated,",
                    "report-out-of-order, report-late." })
    private List<FaultRule> rules = new ArrayList<>();

    @Option(names = "--seed", defaultValue = "42", paramLabel = "<number>",
            description = "Seed of the random generator. Default: ${DEFAULT-VALUE}")
    private long seed = 42;

    public List<FaultRule> rules() {
        return rules;
    }

    /** Lets this go wrong. */
    public FaultSettings add(FaultRule rule) {
        rules.add(rule);
        return this;
    }

    public long seed() {
        return seed;
    }

    public FaultSettings seed(long value) {
        seed = value;
        return this;
    }
}
