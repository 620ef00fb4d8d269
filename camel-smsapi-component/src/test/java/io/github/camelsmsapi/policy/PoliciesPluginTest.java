// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.testing.LogRecorder;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The policies are there by one property, under Camel Main. */
class PoliciesPluginTest {

    @Test
    void onePropertySwitchesThePoliciesOn() throws Exception {
        switchesThePoliciesOn(new Main());
    }

    /** As under {@code mvn camel:run}, where Camel is not loaded by the system's class loader. */
    @Test
    void itDoesSoWhereCamelFindsNoPlugins() throws Exception {
        switchesThePoliciesOn(new Main() {
            @Override
            protected CamelContext createCamelContext() {
                var context = super.createCamelContext();
                context.setApplicationContextClassLoader(ClassLoader.getPlatformClassLoader());
                return context;
            }
        });
    }

    private static void switchesThePoliciesOn(Main main) throws Exception {
        try (var simulator = SmsapiSimulator.start()) {
            shop(main, simulator);
            main.addInitialProperty("smsapi.policy.enabled", "true");
            main.addInitialProperty("smsapi.policy.deadLetterUri", "mock:dead");
            main.start();
            try {
                var template = main.getCamelContext().createProducerTemplate();

                template.sendBodyAndHeader("direct:orders", "Hello", "CamelSmsapiTo", "48900000013");

                var dead = main.getCamelContext().getEndpoint("mock:dead", MockEndpoint.class);
                assertThat(dead.getExchanges()).singleElement().satisfies(exchange -> assertThat(
                        exchange.getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo("13"));
            } finally {
                main.stop();
            }
        }
    }

    @Test
    void withoutItARouteFailsAsBefore() throws Exception {
        try (var simulator = SmsapiSimulator.start()) {
            var main = shop(new Main(), simulator);
            main.start();
            try {
                var template = main.getCamelContext().createProducerTemplate();

                var sent = template.send("direct:orders", exchange -> {
                    exchange.getMessage().setBody("Hello");
                    exchange.getMessage().setHeader("CamelSmsapiTo", "48900000013");
                });

                assertThat(sent.getException()).isInstanceOf(SmsapiErrorException.class);
            } finally {
                main.stop();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
            "deadLetterUrl, deadLetterUri", "codess.57, codes", "dead-letter-uri, deadLetterUri", "enabeld, enabled",
            "codes.1O3, codes.103", "delays.5x2, delays.52", "categories.creddit, categories.credit" })
    void aMisspeltPropertyStopsTheStartAndIsNamedWithTheNearestOne(String misspelt, String near) {
        try (var simulator = SmsapiSimulator.start()) {
            var main = shop(new Main(), simulator);
            main.addInitialProperty("smsapi.policy." + misspelt, "retry");

            assertThatThrownBy(main::start).hasStackTraceContaining("There is no property smsapi.policy." + misspelt)
                    .hasStackTraceContaining("is smsapi.policy." + near + " meant?");
            main.stop();
        }
    }

    @Test
    void aSwitchThatIsNeitherOnNorOffStopsTheStart() {
        try (var simulator = SmsapiSimulator.start()) {
            var main = shop(new Main(), simulator);
            main.addInitialProperty("smsapi.policy.enabled", "yes");

            assertThatThrownBy(main::start).hasStackTraceContaining(
                    "smsapi.policy.enabled=yes is not allowed; it must be true or false");
            main.stop();
        }
    }

    @Test
    void aRouteThatAsksForPoliciesThatAreNotThereIsWarnedOf() {
        try (var simulator = SmsapiSimulator.start(); var log = new LogRecorder()) {
            var main = shop(new Main(), simulator);
            main.start();
            main.stop();

            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN") && line.contains("smsapi.policy.enabled"))
                    .singleElement().asString().contains("The route route");
        }
    }

    @Test
    void policiesThatKeepNothingAreWarnedOf() {
        try (var simulator = SmsapiSimulator.start(); var log = new LogRecorder()) {
            var main = shop(new Main(), simulator);
            main.addInitialProperty("smsapi.policy.enabled", "true");
            main.start();
            main.stop();

            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN") && line.contains("smsapi.policy.deadLetterUri"))
                    .singleElement().asString().contains("is not set");
        }
    }

    private static Main shop(Main main, SmsapiSimulator simulator) {
        main.addInitialProperty("camel.component.smsapi.token", "secret-token");
        main.addInitialProperty("camel.component.smsapi.baseUrl", simulator.url());
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:orders").routeConfigurationId(SmsapiErrorPolicies.ID).to("smsapi:sms/send");
            }
        });
        return main;
    }
}
