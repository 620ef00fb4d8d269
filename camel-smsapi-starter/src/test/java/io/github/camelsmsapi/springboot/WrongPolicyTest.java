// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with the policies is said at the start. */
class WrongPolicyTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(
                            CamelAutoConfiguration.class, SmsapiComponentAutoConfiguration.class,
                            SmsapiPolicyAutoConfiguration.class))
            .withUserConfiguration(Shop.class)
            .withPropertyValues("camel.component.smsapi.token=secret-token");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "smsapi.policy.codes.57=shrug       | smsapi.policy.codes.57   | shrug",
            "smsapi.policy.codes.1O3=park       | smsapi.policy.codes.1O3  | is smsapi.policy.codes.103 meant",
            "smsapi.policy.delays.x=5s          | smsapi.policy.delays.x   | there are ",
            "smsapi.policy.categories.creddit=park | smsapi.policy.categories.creddit | is smsapi.policy.categories.credit meant",
            "smsapi.policy.redelivery-delay=far | smsapi.policy.redelivery-delay | far",
            "smsapi.policy.dead-letter-uri=nowhere:at-all | nowhere:at-all | nowhere" })
    void aWrongPropertyStopsTheStartAndIsNamed(String property, String name, String reason) {
        application.withPropertyValues("smsapi.policy.enabled=true", property).run(boot -> assertThat(boot).hasFailed()
                .getFailure().hasStackTraceContaining(name).hasStackTraceContaining(reason));
    }

    @Configuration(proxyBeanMethods = false)
    static class Shop {

        @Bean
        RouteBuilder routes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:orders").routeId("orders").routeConfigurationId("smsapi-error-policies")
                            .to("smsapi:sms/send");
                }
            };
        }
    }
}
