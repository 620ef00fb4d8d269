// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.util.Optional;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.RestConsumerFactory;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** With {@code smsapi.webhook.port}, callbacks come in on a port of their own, and on no other. */
@AutoConfiguration(after = { CamelAutoConfiguration.class, SslAutoConfiguration.class })
@ConditionalOnProperty("smsapi.webhook.port")
@ConditionalOnBean(CamelContext.class)
public class SmsapiWebhookAutoConfiguration {

    private static final String VERTX = "org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = VERTX)
    @EnableConfigurationProperties(SmsapiWebhookProperties.class)
    static class OwnPort {

        /** Not lazy: Spring starts only what there is. */
        @Bean
        @Lazy(false)
        WebhookServer smsapiWebhookServer(
                SmsapiWebhookProperties properties, ObjectProvider<SslBundles> bundles,
                ConfigurableApplicationContext application) {
            var ssl = Optional.ofNullable(properties.sslBundle()).map(name -> bundles.getObject().getBundle(name));
            return new WebhookServer(properties, ssl, application);
        }

        @Bean("smsapi-webhook")
        ByName smsapiWebhook(WebhookServer server) {
            return new ByName(server);
        }
    }

    /**
     * Makes the server known by its name, as the option {@code webhookComponentName}, and not by its type: by that,
     * Camel would put the application's own REST endpoints there.
     */
    private record ByName(WebhookServer server) implements FactoryBean<Object> {

        @Override
        public Object getObject() {
            return (RestConsumerFactory) (
                    camel, processor, method, path, template, consumes, produces, configuration, options) -> server
                            .consumer(method, path, processor);
        }

        @Override
        public Class<?> getObjectType() {
            return Object.class;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass(VERTX)
    static class NoServer {

        @Bean
        SmartInitializingSingleton smsapiWebhookMissing() {
            return () -> {
                throw new SetupException(
                        "smsapi.webhook.port is set, and there is no web server that could open it.",
                        "Add org.apache.camel:camel-platform-http-vertx in the version of Camel, or leave smsapi.webhook.port out.");
            };
        }
    }
}
