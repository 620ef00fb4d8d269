/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
