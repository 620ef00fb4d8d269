// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.lang.management.ManagementFactory;
import java.util.Set;

import javax.management.ObjectName;

import io.github.camelsmsapi.callbacks.Leftovers;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An application that is closed and started again in the same process, as by devtools, leaves nothing behind. */
class RestartTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();

    @AfterEach
    void close() {
        simulator.close();
    }

    private static Set<ObjectName> beans() throws Exception {
        return ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName("org.apache.camel:*"), null);
    }

    @Test
    void eachStartReceivesOnBothPortsAndLeavesNothing() throws Exception {
        var beans = beans();
        var leftovers = Leftovers.now();
        for (var start = 1; start <= 3; start++) {
            try (var boot = new SpringApplicationBuilder(Shop.class).properties(
                    "server.port=0", "server.address=127.0.0.1", "smsapi.webhook.port=0", "smsapi.webhook.address=127.0.0.1",
                    "camel.component.smsapi.token=secret-token", "camel.component.smsapi.unregister-callback=true",
                    "camel.component.smsapi.base-url=" + simulator.url()).run()) {
                boot.getBean(CamelContext.class).createProducerTemplate().sendBodyAndHeader(
                        "smsapi:sms/send", "Hi", "CamelSmsapiTo", "48500100200");
                var expected = 2 * start;
                await().until(() -> simulator.stats().reportsAcknowledged() == expected);
            }
            assertThat(simulator.requests().stream().filter(request -> request.method().equals("DELETE"))).hasSize(2 * start);
            assertThat(beans()).isEqualTo(beans);
            if (start == 1) {
                leftovers = Leftovers.afterFirst(leftovers);
            } else {
                Leftovers.assertNoMoreThan(leftovers);
            }
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration(exclude = { DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
    static class Shop {

        @Bean
        RouteBuilder routes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/reports"
                         + "&webhookExternalUrl=http://127.0.0.1:{{local.server.port}}").to("mock:reports");
                    from("webhook:smsapi:reports?webhookComponentName=smsapi-webhook&webhookPath=/calls"
                         + "&webhookExternalUrl=http://127.0.0.1:{{local.smsapi.webhook.port}}").to("mock:calls");
                }
            };
        }
    }
}
