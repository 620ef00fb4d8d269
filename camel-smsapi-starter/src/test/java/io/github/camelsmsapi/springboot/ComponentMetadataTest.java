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
