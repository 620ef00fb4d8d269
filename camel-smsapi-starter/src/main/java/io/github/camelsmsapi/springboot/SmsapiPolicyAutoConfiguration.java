// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import io.github.camelsmsapi.policy.PoliciesPlugin;
import org.apache.camel.CamelContext;
import org.apache.camel.component.properties.PropertiesComponent;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Hands {@code smsapi.policy.*} to the error policies, which ask Camel for their properties. Camel asks Spring only for
 * single properties by their exact names: it would see neither {@code dead-letter-uri} nor {@code codes.57}.
 */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@ConditionalOnBean({ CamelContext.class, PropertiesComponent.class })
@EnableConfigurationProperties(SmsapiPolicyProperties.class)
public class SmsapiPolicyAutoConfiguration {

    /** Looks at the names before Boot reads the values, as it would not say which name is the nearest. */
    @Bean
    static BeanFactoryPostProcessor smsapiPolicyNames(Environment environment) {
        return factory -> KnownPolicyProperties.check(environment);
    }

    /** Spring runs it before Camel starts, also where beans are made only when they are asked for. */
    @Bean
    SmartInitializingSingleton smsapiPolicies(
            CamelContext context, PropertiesComponent camel, SmsapiPolicyProperties policy) {
        return () -> {
            policy.forCamel().forEach(camel::addOverrideProperty);
            new PoliciesPlugin().load(context); // an application with a BeanRepository gets a new registry after plugins are loaded
        };
    }
}
