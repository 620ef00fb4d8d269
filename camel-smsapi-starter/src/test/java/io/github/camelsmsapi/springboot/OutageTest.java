// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.time.Duration;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import static io.github.camelsmsapi.springboot.Calls.REPORT;
import static io.github.camelsmsapi.springboot.Calls.at;
import static io.github.camelsmsapi.springboot.Calls.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An application starts while SMSAPI is down, its health says why no reports come, and they come when SMSAPI is back.
 */
class OutageTest {

    private static HttpResponse<String> health(ConfigurableApplicationContext boot) throws Exception {
        return call(at(boot.getEnvironment().getRequiredProperty("local.server.port", Integer.class), "/actuator/health"));
    }

    @Test
    void healthIsDownUntilTheCallbackIsRegistered() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (var boot = new SpringApplicationBuilder(Shop.class).properties("server.port=0", "server.address=127.0.0.1",
                "camel.component.smsapi.token=secret-token", "camel.component.smsapi.secret=s3cret",
                "camel.component.smsapi.base-url=http://127.0.0.1:" + port, "camel.health.exposure-level=full",
                "management.endpoint.health.show-details=always").run()) {
            var application = boot.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(call(at(application, "/reports?secret=s3cret&" + REPORT)).body()).isEqualTo("OK");
            assertThat(health(boot).statusCode()).isEqualTo(503);
            assertThat(health(boot).body()).contains("smsapi-callback", "not reached").doesNotContain("s3cret");

            try (var back = SmsapiSimulator.builder().server(server -> server.port(port)).start()) {
                await().atMost(Duration.ofSeconds(60)).until(() -> health(boot).statusCode() == 200);
                boot.getBean(CamelContext.class).createProducerTemplate().sendBodyAndHeader(
                        "smsapi:sms/send", "Hi", "CamelSmsapiTo", "48500100200");
                await().until(() -> back.stats().reportsAcknowledged() == 1);
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
                         + "&webhookExternalUrl=http://127.0.0.1:{{local.server.port}}").routeId("reports").to("mock:reports");
                }
            };
        }
    }
}
