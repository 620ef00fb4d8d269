/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
