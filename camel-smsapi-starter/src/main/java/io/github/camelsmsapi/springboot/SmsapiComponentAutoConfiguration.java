// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import io.github.camelsmsapi.SmsapiComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.spring.boot.util.CamelPropertiesHelper;
import org.apache.camel.spring.boot.util.ConditionalOnCamelContextAndAutoConfigurationBeans;
import org.apache.camel.spring.boot.util.ConditionalOnHierarchicalProperties;
import org.apache.camel.spring.boot.util.HierarchicalPropertiesEvaluator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Sets the options of the component from {@code camel.component.smsapi.*}. */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@Conditional(ConditionalOnCamelContextAndAutoConfigurationBeans.class)
@ConditionalOnHierarchicalProperties({ "camel.component", "camel.component.smsapi" })
@EnableConfigurationProperties(SmsapiComponentProperties.class)
public class SmsapiComponentAutoConfiguration {

    @Lazy
    @Bean
    ComponentCustomizer smsapiComponentCustomizer(
            CamelContext context, SmsapiComponentProperties properties, Environment environment) {
        return new ComponentCustomizer() {
            @Override
            public void configure(String name, Component component) {
                var options = CamelPropertiesHelper.getNonNullProperties(context, properties);
                // a default says nothing: it must not undo what a component of the application's own has set
                options.entrySet()
                        .removeAll(CamelPropertiesHelper.getNonNullProperties(context, new SmsapiComponentProperties())
                                .entrySet());
                CamelPropertiesHelper.setCamelProperties(context, component, options, false);
            }

            @Override
            public boolean isEnabled(String name, Component component) {
                return component instanceof SmsapiComponent && HierarchicalPropertiesEvaluator.evaluate(
                        environment, "camel.component.customizer", "camel.component.smsapi.customizer");
            }
        };
    }
}
