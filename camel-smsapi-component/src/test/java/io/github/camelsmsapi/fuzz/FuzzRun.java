// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Any number of composed routes: {@code mvn -Pfuzz -Dfuzz.routes=N -Dfuzz.seed=S}. */
class FuzzRun {

    @Test
    void everyMessageIsOneSms() throws Exception {
        var routes = Integer.getInteger("fuzz.routes", 500);
        var seed = Long.getLong("fuzz.seed", 1L);
        var run = new Run();
        try (var simulator = Run.simulator()) {
            for (var route = 0; route < routes; route++) {
                run.trial(simulator, seed + route);
            }
        }
        System.out.println(run.summary());
        assertThat(run.findings()).describedAs(run.summary()).isZero();
    }
}
