// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import io.github.camelsmsapi.testing.LogRecorder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A misspelt property is told before it is a policy that is not followed. */
class KnownPropertiesTest {

    private static void check(String property) throws Exception {
        try (var context = new DefaultCamelContext()) {
            context.getPropertiesComponent().addOverrideProperty(property, "1");
            KnownProperties.check(context);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "shop.name", "smsapi.token", "smsapi.policy.codes.103", "smsapi.policy.categories.credit",
            "smsapi.policy.categories.INVALID_RECIPIENT", "smsapi.policy.categories.invalid-recipient",
            "smsapi.policy.categories.invalidRecipient" })
    void whatIsKnownAndWhatIsOfOthersIsLeftAlone(String property) throws Exception {
        check(property);
    }

    @ParameterizedTest
    @CsvSource({ "codes.1O3,codes.103", "delays.5x2,delays.52", "categories.creddit,categories.credit" })
    void aMisspeltMemberIsToldWithTheNearestOne(String misspelt, String near) {
        assertThatThrownBy(() -> check("smsapi.policy." + misspelt))
                .hasMessage("There is no property smsapi.policy." + misspelt + "; is smsapi.policy." + near + " meant?");
    }

    @Test
    void whatIsLikeNoMemberIsToldWithAll() {
        assertThatThrownBy(() -> check("smsapi.policy.categories.weather"))
                .hasMessageContaining("There is no property smsapi.policy.categories.weather; there are client-bug, ");
    }

    @Test
    void thePoliciesAreOnWhenTheirPropertySaysSo() throws Exception {
        try (var context = new DefaultCamelContext()) {
            assertThat(PolicySettings.areEnabled(context)).isFalse();
            context.getPropertiesComponent().addOverrideProperty("smsapi.policy.enabled", "true");
            assertThat(PolicySettings.areEnabled(context)).isTrue();
        }
    }

    @Test
    void onlyARouteThatAsksForMissingPoliciesIsWarnedOf() throws Exception {
        try (var context = new DefaultCamelContext(); var log = new LogRecorder()) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:asks").routeId("asks").routeConfigurationId(SmsapiErrorPolicies.ID).to("mock:out");
                    from("direct:none").routeId("none").to("mock:out");
                }
            });
            MissingPolicies.warn(context);
            assertThat(log.lines()).hasSize(1);
            context.addRoutesConfigurations(new SmsapiErrorPolicies());
            MissingPolicies.warn(context);

            assertThat(log.lines()).filteredOn(line -> line.contains("which are not there")).singleElement().asString()
                    .startsWith("WARN").contains("The route asks asks for");
        }
    }
}
