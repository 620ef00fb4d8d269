// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application that sends one message and ends; with {@code --shop.webhook=true} it also takes reports. */
@SpringBootConfiguration
@EnableAutoConfiguration
class BareShop {

    public static void main(String[] arguments) {
        try (var boot = new SpringApplicationBuilder(BareShop.class).bannerMode(Banner.Mode.OFF).run(arguments)) {
            boot.getBean(ProducerTemplate.class).requestBodyAndHeader("smsapi:sms/send", "Hello", "CamelSmsapiTo",
                    "48500100200");
        }
        System.exit(0);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("shop.webhook")
    static class Receiving {

        @Bean
        RouteBuilder routes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/reports"
                         + "&webhookExternalUrl=https://shop.example.org").routeId("reports").to("log:reports");
                }
            };
        }
    }
}
