// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Clock;
import java.util.Map;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Reaction;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PolicySettingsTest {

    @ParameterizedTest
    @CsvSource({ "deadLetter,DEAD_LETTER", "dead-letter,DEAD_LETTER", "DEAD_LETTER,DEAD_LETTER", "park,PARK", "Retry,RETRY" })
    void aReactionIsSetByCodeInAnyUsualSpelling(String given, Reaction reaction) throws Exception {
        assertThat(settings(Map.of("codes.57", given)).codes()).containsEntry(57, reaction);
    }

    @Test
    void aReactionIsSetByCategory() throws Exception {
        assertThat(settings(Map.of("categories.invalid-recipient", "park")).categories())
                .containsEntry(ErrorCategory.INVALID_RECIPIENT, Reaction.PARK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "codes.5700|park|named by a code of SMSAPI", "codes.x|park|named by a code of SMSAPI",
            "codes.57|shrug|one of retry, wait, park, defer, alert, accepted, duplicate, dead-letter",
            "codes.57|dead-leter|is dead-letter meant", "categories.credit|prak|is park meant",
            "categories.weather|park|one of client-bug", "redeliveryDelay|soon|a time such as",
            "maximumRedeliveries|many|a number", "delays.52|later|a time such as", "pauseOnAlert|yes|true or false" })
    void whatIsNotAllowedStopsTheStartAndSaysWhatIs(String name, String value, String allowed) {
        assertThatThrownBy(() -> settings(Map.of(name, value)))
                .hasMessageContaining("smsapi.policy." + name).hasMessageContaining(value).hasMessageContaining(allowed);
    }

    @Test
    void aUriThatDoesNotResolveStopsTheStart() {
        assertThatThrownBy(() -> {
            try (var context = new DefaultCamelContext()) {
                context.getPropertiesComponent().addOverrideProperty("smsapi.policy.deadLetterUri", "nowhere:at-all");
                context.addRoutes(new SmsapiErrorPolicies(Clock.systemUTC()));
                context.addRoutes(new org.apache.camel.builder.RouteBuilder() {
                    @Override
                    public void configure() {
                        from("direct:in").routeConfigurationId(SmsapiErrorPolicies.ID).to("log:out");
                    }
                });
                context.start();
            }
        }).hasStackTraceContaining("nowhere");
    }

    private static PolicySettings settings(Map<String, String> properties) throws Exception {
        try (var context = new DefaultCamelContext()) {
            properties.forEach((name, value) -> context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name,
                    value));
            return PolicySettings.from(context);
        }
    }
}
