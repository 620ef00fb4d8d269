// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Delivery reports come in by the application's own web server, with which the callback is registered at the start. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "camel.component.smsapi.token=secret-token")
@DirtiesContext
class ReportsTest {

    // without the extension, which would have the callback forgotten before each test
    private static final SmsapiSimulator SIMULATOR = SmsapiSimulator.start();

    @Autowired
    private Orders orders;
    @Autowired
    private ProducerTemplate template;

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("camel.component.smsapi.base-url", SIMULATOR::url);
        properties.add("server.address", () -> "127.0.0.1");
        properties.add("shop.public-url", () -> "http://127.0.0.1:${local.server.port}");
    }

    @AfterAll
    static void close() {
        SIMULATOR.close();
    }

    @Test
    void aMessageIsReportedDelivered() {
        template.sendBodyAndHeader("smsapi:sms/send?idx=order-1", "Hello", "CamelSmsapiTo", "48500100200");

        await().atMost(Duration.ofSeconds(20)).until(() -> !orders.reports.isEmpty());
        var report = orders.reports.get(0);
        assertThat(report.idx()).isEqualTo("order-1");
        assertThat(report.statusName()).isEqualTo("DELIVERED");
        await().atMost(Duration.ofSeconds(20)).until(() -> SIMULATOR.stats().reportsAcknowledged() == 1);
    }

    /** Who wants to know. */
    static class Orders {

        private final List<DeliveryReport> reports = new CopyOnWriteArrayList<>();

        public void reported(DeliveryReport report) {
            reports.add(report);
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Shop {

        @Bean
        Orders orders() {
            return new Orders();
        }

        @Bean
        RouteBuilder routes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/reports"
                         + "&webhookExternalUrl={{shop.public-url}}")
                            .to("bean:orders?method=reported");
                }
            };
        }
    }
}
