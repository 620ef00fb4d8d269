// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.camelsmsapi.testing.SimulatorTest;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The Kamelets of the jar, next to Camel's own. */
class KameletsTest extends SimulatorTest {

    private static final Path KAMELETS = Path.of("src/main/resources/kamelets");

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:sms").to("kamelet:log-action")
                        .to("kamelet:smsapi-send-sink?token=token-of-the-test&baseUrl=" + simulator.url());
            }
        });
    }

    @Test
    void theSinkSendsATextToTheRecipientOfTheHeader() {
        exchange("direct:sms", "Hello", Map.of("to", NUMBER));
        exchange("direct:sms", "Hello again", Map.of("ce-to", "48500100201"));

        assertThat(simulator.messages()).extracting(message -> message.text()).containsExactly("Hello", "Hello again");
        assertThat(simulator.messages()).extracting(message -> message.number()).containsExactly(NUMBER, "48500100201");
    }

    @Test
    void theSinkSendsAMessageGivenAsJson() {
        exchange("direct:sms", "{\"to\": \"48500100200\", \"message\": \"From JSON\"}",
                Map.of("Content-Type", "application/json"));

        assertThat(simulator.messages()).extracting(message -> message.text()).containsExactly("From JSON");
    }

    static Stream<Path> kamelets() throws IOException {
        return Files.list(KAMELETS);
    }

    /** What Camel's catalogue of Kamelets asks of each. */
    @ParameterizedTest
    @MethodSource("kamelets")
    void aKameletHasTheMetadataOfTheCatalogue(Path file) throws IOException {
        var kamelet = new YAMLMapper().readTree(file.toFile());

        assertThat(kamelet.at("/metadata/name").asText() + ".kamelet.yaml").isEqualTo(file.getFileName().toString());
        assertThat(names(kamelet.at("/metadata/annotations"))).contains(
                "camel.apache.org/kamelet.support.level", "camel.apache.org/catalog.version",
                "camel.apache.org/kamelet.icon", "camel.apache.org/provider", "camel.apache.org/kamelet.group",
                "camel.apache.org/kamelet.namespace");
        assertThat(kamelet.at("/metadata/labels").path("camel.apache.org/kamelet.type").asText()).isIn("sink", "source");
        var definition = kamelet.at("/spec/definition");
        assertThat(definition.path("title").asText()).isNotBlank();
        assertThat(definition.path("description").asText()).isNotBlank();
        assertThat(definition.path("properties")).isNotEmpty().allSatisfy(property -> {
            assertThat(property.path("title").asText()).isNotBlank();
            assertThat(property.path("description").asText()).isNotBlank();
            assertThat(property.path("type").asText()).isNotBlank();
        });
        assertThat(definition.path("required")).isNotEmpty().allSatisfy(
                required -> assertThat(names(definition.path("properties"))).contains(required.asText()));
        for (var secret : Set.of("token", "secret")) {
            var property = definition.path("properties").path(secret);
            assertThat(property.isMissingNode() || "password".equals(property.path("format").asText())).isTrue();
        }
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
