// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.spi.Metadata;
import org.apache.camel.util.SensitiveUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What Camel's catalogue, which editors and {@code camel-report:validate} ask, knows of the component. */
class CatalogTest {

    private static final String WHERE_CAMELS_TOOLS_LOOK = "/org/apache/camel/catalog/components/smsapi.json";
    private static final List<String> WHAT_IS_SECRET = List.of("token", "password", "secret");

    private final CamelCatalog catalog = new DefaultCamelCatalog();

    @Test
    void aMisspeltOptionIsFound() {
        var checked = catalog.validateEndpointProperties("smsapi:sms/send?discountGruop=SPRING&from=MyShop");

        assertThat(checked.isSuccess()).isFalse();
        assertThat(checked.getUnknown()).containsExactly("discountGruop");
    }

    @Test
    void aValueOfTheWrongKindIsFound() {
        assertThat(catalog.validateEndpointProperties("smsapi:sms/send?flash=perhaps").getInvalidBoolean())
                .containsKey("flash");
        assertThat(catalog.validateEndpointProperties("smsapi:sms/send?batchSize=many").getInvalidInteger())
                .containsKey("batchSize");
    }

    @Test
    void whatIsRightPasses() {
        assertThat(catalog.validateEndpointProperties("smsapi:sms/send?discountGroup=SPRING&from=MyShop&flash=true")
                .isSuccess()).isTrue();
        assertThat(catalog.validateConfigurationProperty("camel.component.smsapi.token=abc").isSuccess()).isTrue();
    }

    static Stream<Arguments> everything() throws Exception {
        try (var file = CatalogTest.class.getResourceAsStream(WHERE_CAMELS_TOOLS_LOOK)) {
            var component = new ObjectMapper().readTree(file);
            return Stream.of("componentProperties", "properties", "headers").flatMap(kind -> component.path(kind).properties()
                    .stream().map(entry -> arguments(kind, entry.getKey(), entry.getValue())));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everything")
    void everyOptionAndHeaderSaysWhatItIs(String kind, String name, JsonNode option) {
        assertThat(option.path("description").asText()).as("description").isNotBlank();
        assertThat(option.path("javaType").asText()).as("type").isNotBlank();
        assertThat(option.path("label").asText()).as("label").isNotBlank();
        if (WHAT_IS_SECRET.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains) && !"headers".equals(kind)) {
            assertThat(option.path("secret").asBoolean()).as("marked as a secret").isTrue();
            assertThat(SensitiveUtils.containsSensitive(name)).as("masked by Camel").isTrue();
        }
    }

    @Test
    void noneOfTheCharactersOfADescriptionIsLost() throws Exception {
        var headers = everything().map(Arguments::get).filter(entry -> entry[0].equals("headers"))
                .collect(Collectors.toMap(entry -> entry[1], entry -> ((JsonNode) entry[2]).path("description").asText()));

        for (var constant : SmsapiConstants.class.getFields()) {
            assertThat(headers.get(constant.get(null)))
                    .isEqualTo(constant.getAnnotation(Metadata.class).description());
        }
    }
}
