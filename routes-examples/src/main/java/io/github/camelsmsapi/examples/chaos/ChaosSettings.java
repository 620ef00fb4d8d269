// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

import org.apache.camel.util.TimeUtils;

/**
 * How much goes wrong, from the properties {@code chaos.*}.
 *
 * @param messages          to send
 * @param seed              of all that is left to chance
 * @param kills             how often an outbox process is killed and started again
 * @param simulatorRestarts how often the simulator is killed and started again
 * @param checkIdx          whether SMSAPI is asked to refuse an idx it knows; without it messages must double
 * @param nodes             outbox processes; with more than one they share a PostgreSQL that is started for them
 * @param faults            by what the usual probabilities of faults are multiplied; 0 for none
 * @param timeout           after which a run that has not ended has failed
 * @param output            folder for databases, logs and the report
 */
record ChaosSettings(
        int messages, long seed, int kills, int simulatorRestarts, boolean checkIdx, int nodes, double faults,
        Duration timeout, Path output) {

    ChaosSettings {
        if (messages < 1 || nodes < 1 || kills < 0 || simulatorRestarts < 0 || faults < 0) {
            throw new IllegalArgumentException(
                    "chaos.messages and chaos.nodes must be 1 or more; chaos.kills, chaos.simulatorRestarts and "
                                               + "chaos.faults must not be negative");
        }
    }

    /** @throws IllegalArgumentException when a value makes no sense */
    static ChaosSettings from(Properties properties) {
        return new ChaosSettings(
                Integer.parseInt(properties.getProperty("chaos.messages", "100000")),
                Long.parseLong(properties.getProperty("chaos.seed", "1")),
                Integer.parseInt(properties.getProperty("chaos.kills", "5")),
                Integer.parseInt(properties.getProperty("chaos.simulatorRestarts", "2")),
                Boolean.parseBoolean(properties.getProperty("chaos.checkIdx", "true")),
                Integer.parseInt(properties.getProperty("chaos.nodes", "1")),
                Double.parseDouble(properties.getProperty("chaos.faults", "1")),
                Duration.ofMillis(TimeUtils.toMilliSeconds(properties.getProperty("chaos.timeout", "30m"))),
                Path.of(properties.getProperty("chaos.output", "target/chaos")));
    }
}
