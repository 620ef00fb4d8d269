// SPDX-License-Identifier: Apache-2.0
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
