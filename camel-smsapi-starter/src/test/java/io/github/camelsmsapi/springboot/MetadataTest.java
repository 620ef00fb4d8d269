// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;

import static org.assertj.core.api.Assertions.assertThat;

/** An IDE explains each property of ours, knows its default, and completes what has few values. */
class MetadataTest {

    static Stream<RecordComponent> properties() {
        return Stream.of(SmsapiPolicyProperties.class, SmsapiLedgerProperties.class, SmsapiWebhookProperties.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void eachPropertyIsExplainedAndHasItsDefault(RecordComponent component) throws IOException {
        var group = component.getDeclaringRecord().getAnnotation(ConfigurationProperties.class).value();
        var property = named("properties", group + "." + DataObjectPropertyName.toDashedForm(component.getName()));

        assertThat(property.path("description").asText()).isNotBlank();
        assertThat(property.path("defaultValue").asText().replaceFirst("\\.0$", "")).isEqualTo(defaultValue(component));
    }

    private static String defaultValue(RecordComponent component) {
        var constructor = component.getDeclaringRecord().getDeclaredConstructors()[0];
        return Arrays.stream(constructor.getParameters()).filter(parameter -> parameter.getName().equals(component.getName()))
                .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                .filter(value -> value != null && value.value().length > 0).map(value -> value.value()[0]).findFirst()
                .orElse("");
    }

    @Test
    void reactionsAndCategoriesAreCompleted() throws IOException {
        assertThat(values("smsapi.policy.codes.values")).isEqualTo(dashed(Reaction.values()));
        assertThat(values("smsapi.policy.categories.values")).isEqualTo(dashed(Reaction.values()));
        assertThat(values("smsapi.policy.categories.keys")).isEqualTo(dashed(ErrorCategory.values()));
    }

    private static List<String> dashed(Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "callbackReceiver", "callbackType", "timeRestriction" })
    void soAreTheOptionsOfTheComponentThatHaveFewValues(String name) throws IOException {
        try (var options = getClass().getResourceAsStream("/META-INF/io/github/camelsmsapi/smsapi.json")) {
            var known = new ObjectMapper().readTree(options).at("/componentProperties/" + name + "/enum");

            assertThat(values("camel.component.smsapi." + DataObjectPropertyName.toDashedForm(name)))
                    .isEqualTo(texts(known, "").toList());
        }
    }

    private static List<String> values(String hint) throws IOException {
        return texts(named("hints", hint).get("values"), "/value").toList();
    }

    private static Stream<String> texts(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false).map(element -> element.at(pointer).asText());
    }

    static JsonNode named(String kind, String name) throws IOException {
        var metadata
                = new ObjectMapper().readTree(Path.of("target/classes/META-INF/spring-configuration-metadata.json").toFile());
        return StreamSupport.stream(metadata.get(kind).spliterator(), false)
                .filter(entry -> entry.get("name").asText().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name + " among the " + kind));
    }
}
