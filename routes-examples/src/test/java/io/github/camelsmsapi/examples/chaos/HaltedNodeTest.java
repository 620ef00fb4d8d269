// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.FaultNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A node that is halted (SIGSTOP) while it sends, past its lease, and goes on when another has sent its rows. */
class HaltedNodeTest {

    private static final int ROWS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void whatAnotherNodeHasTakenMeanwhileIsNotSentAgain(@TempDir Path folder) throws Exception {
        var logs = Files.createDirectories(Path.of("target", "halted"));
        try (var gateway = SmsapiSimulator.builder().gateway(rules -> rules.attemptsPerNumber(0)).start();
             var database = Database.of(2, folder)) {
            gateway.inject(FaultNotation.read("slow:probability=1,delay=200ms"));
            database.fill(ROWS);
            try (var halted = new OutboxNode(database, gateway.url(), true, logs.resolve("halted.log"));
                 var other = new OutboxNode(database, gateway.url(), true, logs.resolve("other.log"))) {
                halted.start();
                await().atMost(PATIENCE).until(() -> gateway.messages().size() >= 20);
                halted.halt();
                assertThat(gateway.messages()).as("it was halted in the middle").hasSizeLessThan(ROWS);
                other.start();
                await().atMost(PATIENCE).until(() -> other.progress().filter(now -> now.done() == ROWS).isPresent());
                halted.goOn();
                await().atMost(PATIENCE).until(() -> other.progress().filter(now -> now.ended() == ROWS).isPresent());
            } // they end when they are through with what they have

            var rows = database.rows();
            var books = gateway.messages().stream()
                    .map(message -> new Simulator.Booked(message.id(), message.idx(), message.number(), message.text()))
                    .toList();
            assertThat(rows).as("rows that both have tried").anyMatch(row -> row.attempts() > 1);
            var comparison = Comparison.of(rows, books);
            assertThat(comparison.isClean()).as("%s", comparison).isTrue();
            assertThat(comparison.dead() + comparison.unknown()).as("numbers that SMSAPI refuses").isEqualTo(ROWS / 100);
        }
    }
}
