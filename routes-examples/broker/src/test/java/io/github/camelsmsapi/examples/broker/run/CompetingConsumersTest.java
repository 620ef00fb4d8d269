// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompetingConsumersTest {

    private static final PrintStream OUT = System.out;

    private Result run(String folder, int messages, int nodes, int kills, int restarts, boolean checkIdx) throws Exception {
        return new CompetingConsumers(
                new RunSettings(
                        messages, nodes, kills, restarts, checkIdx, Optional.empty(), "orders", Duration.ofMinutes(2),
                        Path.of("target", folder)),
                OUT).run();
    }

    @Test
    void nothingIsLostAndNothingDoubledAlthoughANodeAndTheBrokerAreKilled() throws Exception {
        var result = run("broker-small", 300, 2, 1, 1, true);

        assertThat(result.ended()).isTrue();
        assertThat(result.comparison().lost()).isEmpty();
        assertThat(result.comparison().doubled()).isEmpty();
        assertThat(result.comparison().contradicted()).isEmpty();
        assertThat(result.comparison().recovered()).isPositive();
        assertThat(result.comparison().dead() + result.comparison().unknown()).isEqualTo(3);
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void withoutCheckIdxTheHarnessSeesMessagesDouble() throws Exception {
        var result = run("broker-control", 200, 1, 0, 0, false);

        assertThat(result.comparison().doubled()).isNotEmpty();
        assertThat(result.exitCode()).isZero();
    }
}
