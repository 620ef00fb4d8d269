// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.time.Duration;

import io.github.camelsmsapi.internal.report.CallbackPaths;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Callbacks that come in by the application's own web server. */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean(CamelContext.class)
public class SmsapiCallbackAutoConfiguration {

    @Bean
    FilterRegistrationBean<CallbackFilter> smsapiCallbackFilter(
            ObjectProvider<CamelContext> camel, @Value("${smsapi.webhook.idle-timeout:1m}") Duration timeout) {
        return new FilterRegistrationBean<>(
                new CallbackFilter(path -> CallbackPaths.of(camel.getObject()).contains(path), timeout));
    }
}
