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

class ConverterRoutesTest extends ExampleTest {

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new ConverterRoutes());
    }

    private void arrived(String text) {
        assertThat(simulator.messagesTo(NUMBER)).extracting("text").containsExactly(text);
    }

    @Test
    void aMapIsAMessage() {
        sent("direct:data", Map.of("to", NUMBER, "message", "Hello", "maxParts", 2), Map.of());

        arrived("Hello");
        assertThat(sendings().get(0)).containsEntry("max_parts", "2");
    }

    @Test
    void aJsonTextIsAMessage() {
        sent("direct:data", "{\"to\": \"" + NUMBER + "\", \"message\": \"Hello\", \"max_parts\": 2}", Map.of());

        arrived("Hello");
        assertThat(sendings().get(0)).containsEntry("max_parts", "2");
    }

    @Test
    void aLineOfCsvIsAMessage() {
        sent("direct:row", "17," + NUMBER + ",Anna", Map.of());

        arrived("Welcome, Anna!");
        assertThat(simulator.messagesWithIdx("welcome-17")).hasSize(1);
    }

    @Test
    void aMisspeltKeyIsAnErrorAndNothingIsSent() {
        assertThat(run("direct:data", Map.of("to", NUMBER, "txt", "Hello"), Map.of()).getException()).isNotNull();
        assertThat(simulator.messages()).isEmpty();
    }
}
