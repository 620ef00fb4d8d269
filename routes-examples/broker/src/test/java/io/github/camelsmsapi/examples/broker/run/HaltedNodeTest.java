// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;

import io.github.camelsmsapi.examples.chaos.Http;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.FaultNotation;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A node that is halted (SIGSTOP) while it sends, for so long that the broker takes it for dead and hands its orders to
 * another, and goes on when they are sent.
 */
class HaltedNodeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** A minute by itself, after which the broker gives up a connection that says nothing. */
    private static final String SOON_DEAD = "?connectionTTL=2000&clientFailureCheckPeriod=500";

    @Test
    void whatAnotherNodeHasTakenMeanwhileIsNotSentAgain(@TempDir Path data) throws Exception {
        var logs = Files.createDirectories(Path.of("target", "halted"));
        var port = Http.freePort();
        var url = "tcp://127.0.0.1:" + port;
        var orders = Order.upTo(24);
        var endings = new ArrayList<Ending>();
        try (var gateway = SmsapiSimulator.builder().gateway(rules -> rules.attemptsPerNumber(0)).start();
             var broker = Processes.broker(port, data, logs.resolve("broker.log"));
             var queues = new OrderQueues(url, "orders")) {
            gateway.inject(FaultNotation.read("slow:probability=1,delay=300ms"));
            broker.start();
            await().atMost(PATIENCE).until(queues::isReachable);
            queues.put(orders.subList(0, 20));
            try (var halted = Processes.node(url + SOON_DEAD, "orders", gateway.url(), true, logs.resolve("halted.log"))) {
                halted.start();
                await().atMost(PATIENCE).until(() -> !gateway.messages().isEmpty());
                halted.halt();
                try (var other = Processes.node(url + SOON_DEAD, "orders", gateway.url(), true, logs.resolve("other.log"))) {
                    other.start();
                    await().atMost(PATIENCE).until(() -> endings.addAll(queues.takeEndings()) && endings.size() >= 20);
                    halted.goOn();
                }
                queues.put(orders.subList(20, 24)); // for the one that was halted: it has recovered
                await().atMost(PATIENCE).until(() -> endings.addAll(queues.takeEndings()) && endings.size() >= 24);
            } // it ends when it is through with what it has
            endings.addAll(queues.takeEndings());

            var comparison = Comparison.of(orders, endings, gateway.messages().stream().map(BookedMessage::text).toList());
            assertThat(comparison.isClean()).as("%s", comparison).isTrue();
            assertThat(comparison.recovered()).as("orders that both have tried").isPositive();
            assertThat(comparison.dead() + comparison.unknown()).as("a number that SMSAPI refuses").isOne();
        }
    }
}
