// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

import org.apache.camel.util.TimeUtils;

/**
 * How much goes wrong, from the properties {@code broker.*}.
 *
 * @param messages orders to put into the queue
 * @param nodes    processes that consume it
 * @param kills    how often one of them is killed and started again
 * @param restarts how often the broker is killed and started again, if it is the run's own
 * @param checkIdx whether SMSAPI is asked to refuse an idx it knows; without it messages must double
 * @param url      a broker that runs already
 * @param queue    of the orders
 * @param timeout  after which a run that has not ended has failed
 * @param output   folder for the broker's data and for logs
 */
record RunSettings(
        int messages, int nodes, int kills, int restarts, boolean checkIdx, Optional<String> url, String queue,
        Duration timeout, Path output) {

    RunSettings {
        if (messages < 1 || nodes < 1 || kills < 0 || restarts < 0) {
            throw new IllegalArgumentException(
                    "broker.messages and broker.nodes must be 1 or more, broker.kills and broker.restarts not negative");
        }
        if (url.isEmpty() && !queue.equals("orders")) {
            throw new IllegalArgumentException(
                    "broker.queue=" + queue + " is not allowed without broker.url: the run's own broker has the queue orders");
        }
    }

    /** @throws IllegalArgumentException when a value makes no sense */
    static RunSettings from(Properties properties) {
        return new RunSettings(
                Integer.parseInt(properties.getProperty("broker.messages", "5000")),
                Integer.parseInt(properties.getProperty("broker.nodes", "3")),
                Integer.parseInt(properties.getProperty("broker.kills", "6")),
                Integer.parseInt(properties.getProperty("broker.restarts", "1")),
                Boolean.parseBoolean(properties.getProperty("broker.checkIdx", "true")),
                Optional.of(properties.getProperty("broker.url", "")).filter(url -> !url.isBlank()),
                properties.getProperty("broker.queue", "orders"),
                Duration.ofMillis(TimeUtils.toMilliSeconds(properties.getProperty("broker.timeout", "10m"))),
                Path.of(properties.getProperty("broker.output", "target/broker")));
    }
}
