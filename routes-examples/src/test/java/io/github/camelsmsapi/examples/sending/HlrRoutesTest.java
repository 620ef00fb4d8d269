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
