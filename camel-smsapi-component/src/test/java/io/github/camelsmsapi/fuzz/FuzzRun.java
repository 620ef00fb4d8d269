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
package io.github.camelsmsapi.fuzz;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Any number of composed routes: {@code mvn -Pfuzz -Dfuzz.routes=N -Dfuzz.seed=S}. */
class FuzzRun {

    @Test
    void everyMessageIsOneSms() throws Exception {
        var routes = Integer.getInteger("fuzz.routes", 500);
        var seed = Long.getLong("fuzz.seed", 1L);
        var run = new Run();
        try (var simulator = SmsapiSimulator.builder().gateway(gateway -> gateway.attemptsPerNumber(0)).start()) {
            for (var route = 0; route < routes; route++) {
                run.trial(simulator, seed + route);
            }
        }
        System.out.println(run.summary());
        assertThat(run.findings()).describedAs(run.summary()).isZero();
    }
}
