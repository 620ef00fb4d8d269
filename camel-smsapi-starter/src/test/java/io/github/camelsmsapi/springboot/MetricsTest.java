// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the component measures stands in the application's own registry, where Actuator shows it. */
class MetricsTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final TestRestTemplate http = new TestRestTemplate();

    @AfterEach
    void close() {
        simulator.close();
    }

    private ConfigurableApplicationContext sendOneAndHaveOneRefused(Class<?>... sources) {
        var boot = new SpringApplicationBuilder(sources).properties(
                "server.port=0", "server.address=127.0.0.1", "camel.component.smsapi.token=secret-token",
                "camel.component.smsapi.base-url=" + simulator.url(), "management.endpoints.web.exposure.include=*").run();
        var template = boot.getBean(ProducerTemplate.class);
        template.requestBodyAndHeader("smsapi:sms/send", "Hello", "CamelSmsapiTo", "48500100200");
        assertThatThrownBy(() -> template.requestBodyAndHeader("smsapi:sms/send", "Hello", "CamelSmsapiTo", "48900000057"))
                .hasRootCauseInstanceOf(SmsapiErrorException.class);
        return boot;
    }

    private String actuator(ConfigurableApplicationContext boot, String path) {
        return http.getForObject(
                "http://127.0.0.1:" + boot.getEnvironment().getProperty("local.server.port") + "/actuator/" + path,
                String.class);
    }

    @Test
    void prometheusSeesWhatWasSentAndWhatWasRefused() {
        try (var boot = sendOneAndHaveOneRefused(Shop.class)) {
            assertThat(actuator(boot, "prometheus").lines()).contains(
                    "smsapi_requests_seconds_count{operation=\"sms/send\",outcome=\"SENT\"} 1",
                    "smsapi_requests_seconds_count{operation=\"sms/send\",outcome=\"NOT_SENT\"} 1",
                    "smsapi_refusals_total{code=\"57\",operation=\"sms/send\"} 1.0",
                    "smsapi_parts_total{operation=\"sms/send\"} 1.0");
            assertThat(actuator(boot, "metrics/smsapi.requests")).contains("\"COUNT\",\"value\":2.0");
        }
    }

    @Test
    void eachOfSeveralRegistriesCountsOnce() {
        try (var boot = sendOneAndHaveOneRefused(Shop.class, WithSecondRegistry.class)) {
            var registries = boot.getBeansOfType(MeterRegistry.class);

            assertThat(registries.values()).hasSize(3).hasAtLeastOneElementOfType(CompositeMeterRegistry.class)
                    .allSatisfy(registry -> assertThat(registry.get("smsapi.requests").tag("outcome", "SENT").timer().count())
                            .isEqualTo(1));
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Shop {
    }

    @Configuration(proxyBeanMethods = false)
    static class WithSecondRegistry {

        @Bean
        SimpleMeterRegistry secondRegistry() {
            return new SimpleMeterRegistry();
        }
    }
}
