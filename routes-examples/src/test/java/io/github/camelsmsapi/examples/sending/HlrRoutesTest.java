// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HlrRoutesTest extends ExampleTest {

    private static final String DEAD = "48900000013";

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new HlrRoutes());
    }

    @Test
    void onlyNumbersThatTheNetworkKnowsGetTheText() {
        sent("direct:old-list", List.of("48500100201", DEAD, "48500100202"), Map.of());

        assertThat(simulator.messages()).extracting("number").containsExactly("48500100201", "48500100202");
    }

    @Test
    void nothingIsSentWhenAllNumbersAreDead() {
        for (var numbers : List.of(List.of(DEAD), List.of(DEAD, DEAD))) {
            assertThat(run("direct:old-list", numbers, Map.of()).getException()).isNull();
        }

        assertThat(simulator.messages()).isEmpty();
    }
}
