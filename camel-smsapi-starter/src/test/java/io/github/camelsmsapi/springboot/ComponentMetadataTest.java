// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.io.IOException;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.convert.DurationStyle;

import static org.assertj.core.api.Assertions.assertThat;

/** What an IDE reads of the properties says the same as what Camel's tools read of the options. */
class ComponentMetadataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> options() throws IOException {
        return componentOptions().properties().stream().map(option -> option.getKey());
    }

    @ParameterizedTest
    @MethodSource("options")
    void eachOptionOfTheComponentIsAPropertyWithTheSameMeaningAndDefault(String name) throws IOException {
        var option = componentOptions().get(name);
        var property = MetadataTest.named("properties", "camel.component.smsapi." + DataObjectPropertyName.toDashedForm(name));

        assertThat(property.path("description").asText()).startsWith(option.get("description").asText());
        assertThat(defaultValue(property)).isEqualTo(option.path("defaultValue").asText());
    }

    private static String defaultValue(JsonNode property) {
        var value = property.path("defaultValue").asText();
        return property.get("type").asText().equals("java.time.Duration") && !value.isEmpty()
                ? String.valueOf(DurationStyle.detectAndParse(value).toMillis())
                : value;
    }

    private static JsonNode componentOptions() throws IOException {
        try (var json = ComponentMetadataTest.class.getResourceAsStream("/META-INF/io/github/camelsmsapi/smsapi.json")) {
            return JSON.readTree(json).get("componentProperties");
        }
    }
}
