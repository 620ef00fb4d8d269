// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the component brings along into somebody's application, from the bill of materials in its jar. */
class BillOfMaterialsTest {

    private static final Set<String> ALLOWED
            = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL-1.0", "EPL-2.0");

    record Part(String name, Set<String> licences, boolean optional) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Part> parts() throws IOException {
        try (var bill = SmsapiComponent.class.getResourceAsStream("/META-INF/sbom/camel-smsapi.cdx.json")) {
            var parts = new ObjectMapper().readTree(bill).path("components");
            return StreamSupport.stream(parts.spliterator(), false).map(BillOfMaterialsTest::part);
        }
    }

    private static Part part(JsonNode component) {
        var licences = StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(one -> one.at("/license/id").asText(one.path("expression").asText(one.at("/license/name").asText())))
                .collect(Collectors.toUnmodifiableSet());
        return new Part(
                component.path("group").asText() + ":" + component.path("name").asText(), licences,
                "optional".equals(component.path("scope").asText()));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartMayBeUsedUnderALicenceThatAnApplicationCanLiveWith(Part part) {
        assertThat(part.licences()).isNotEmpty().containsAnyElementsOf(ALLOWED);
    }

    @Test
    void whatIsNeededComesFromAFewWellKeptProjects() throws IOException {
        assertThat(parts().filter(part -> !part.optional()).map(part -> part.name().split(":")[0]).distinct())
                .containsExactlyInAnyOrder("org.apache.camel", "org.apache.httpcomponents.core5",
                        "org.apache.httpcomponents.client5", "com.fasterxml.jackson.core", "com.fasterxml.jackson.datatype",
                        "com.bucket4j", "com.googlecode.libphonenumber", "org.slf4j", "jakarta.xml.bind", "jakarta.activation",
                        "jakarta.servlet");
    }
}
