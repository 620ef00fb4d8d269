// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChaosTest {

    private static final PrintStream OUT = System.out;
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    @Test
    void nothingIsLostAndNothingDoubled() throws Exception {
        var folder = Path.of("target/chaos-small");

        var result = new Chaos(new ChaosSettings(2000, 1, 2, 1, true, 1, 1, TIMEOUT, folder), OUT).run();

        assertThat(result.ended()).isTrue();
        assertThat(result.comparison().lost()).isEmpty();
        assertThat(result.comparison().doubled()).isEmpty();
        assertThat(result.comparison().contradicted()).isEmpty();
        assertThat(result.comparison().attempted()).isEqualTo(2000);
        assertThat(result.comparison().recovered()).isPositive();
        assertThat(result.exitCode()).isZero();
        var report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        assertThat(report.path("lost").asInt(-1)).isZero();
        assertThat(report.path("doubled").asInt(-1)).isZero();
    }

    @Test
    void withoutCheckIdxTheHarnessSeesMessagesDouble() throws Exception {
        var result = new Chaos(
                new ChaosSettings(300, 1, 1, 0, false, 1, 2, TIMEOUT, Path.of("target/chaos-control")), OUT).run();

        assertThat(result.comparison().doubled()).isNotEmpty();
        assertThat(result.exitCode()).isZero();
    }
}
