// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import org.apache.camel.CamelContext;
import org.apache.camel.model.Model;
import org.apache.camel.spi.BeanRepository;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.support.SimpleRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/** One property, and nothing else, decides whether there are policies. */
class PolicySwitchTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(
            AutoConfigurations.of(CamelAutoConfiguration.class, SmsapiPolicyAutoConfiguration.class));

    @Test
    void theyAreOffByDefault() {
        application.run(boot -> assertThat(hasPolicies(boot)).isFalse());
    }

    @Test
    void onePropertySwitchesThemOn() {
        application.withPropertyValues("smsapi.policy.enabled=true").run(boot -> assertThat(hasPolicies(boot)).isTrue());
    }

    @Test
    void everySettingCountsWhereBeansAreMadeOnlyWhenAskedFor() {
        application.withInitializer(boot -> boot.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .withPropertyValues("smsapi.policy.enabled=true", "smsapi.policy.dead-letter-uri=mock:dead",
                        "smsapi.policy.codes.57=park")
                .run(boot -> {
                    assertThat(hasPolicies(boot)).isTrue();
                    var camel = boot.getBean(CamelContext.class);
                    assertThat(camel.resolvePropertyPlaceholders("{{smsapi.policy.deadLetterUri}} {{smsapi.policy.codes.57}}"))
                            .isEqualToIgnoringCase("mock:dead park");
                });
    }

    @Test
    void soItDoesWhereTheApplicationHasARepositoryOfBeans() {
        application.withUserConfiguration(WithRepository.class).withPropertyValues("smsapi.policy.enabled=true")
                .run(boot -> assertThat(hasPolicies(boot)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "codess.57=park", "dead-letter-url=mock:dead", "deadLetterUrl=mock:dead", "enabeld=true" })
    void aMisspeltPropertyStopsTheStartAndIsNamed(String misspelt) {
        application.withPropertyValues("smsapi.policy.enabled=true", "smsapi.policy." + misspelt)
                .run(boot -> assertThat(boot).hasFailed().getFailure()
                        .hasStackTraceContaining("There is no property smsapi.policy."));
    }

    private static boolean hasPolicies(ApplicationContext boot) {
        return boot.getBean(CamelContext.class).getCamelContextExtension().getContextPlugin(Model.class)
                .getRouteConfigurationDefinition("smsapi-error-policies")
               != null;
    }

    @Configuration(proxyBeanMethods = false)
    static class WithRepository {

        @Bean
        BeanRepository moreBeans() {
            return new SimpleRegistry();
        }
    }
}
