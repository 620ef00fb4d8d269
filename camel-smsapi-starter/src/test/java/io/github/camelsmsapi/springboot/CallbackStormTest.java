// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.math.BigDecimal;
import java.util.List;

import io.github.camelsmsapi.callbacks.CallbackStorm;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.report.SmsapiIdempotentRepository;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * However SMSAPI calls, each message ends with the gateway's status, and the routes get each report and each incoming
 * message once: by the application's web server and by the callbacks' own port, with ledger and repository in a
 * database.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
                properties = {
                        "camel.component.smsapi.token=secret-token", "camel.component.smsapi.requests-per-second=100000",
                        "smsapi.ledger.store=jdbc", "spring.datasource.url=jdbc:h2:mem:storm;DB_CLOSE_DELAY=-1",
                        "spring.flyway.enabled=false", "smsapi.webhook.port=0", "smsapi.webhook.address=127.0.0.1",
                        "server.address=127.0.0.1" })
@DirtiesContext
class CallbackStormTest {

    private static final SmsapiSimulator GATEWAY = CallbackStorm.gateway();

    @Autowired
    private CamelContext context;
    @Autowired
    private MessageLedger ledger;
    @LocalServerPort
    private int applicationPort;
    @Value("${local.smsapi.webhook.port}")
    private int callbackPort;

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("camel.component.smsapi.base-url", GATEWAY::url);
    }

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @Test
    void eachReportIsTakenOverOnceAndNoCallIsRepeatedForEver() throws Exception {
        for (var port : new int[] { applicationPort, callbackPort }) {
            GATEWAY.reset();
            GATEWAY.setPoints(new BigDecimal("10000000"));
            Shop.storm = new CallbackStorm(GATEWAY);
            var url = "http://127.0.0.1:" + port;
            Shop.storm.run(context, ledger, url + "/reports", url + "/inbox");
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Shop {

        private static volatile CallbackStorm storm;

        @Bean
        RouteBuilder routes(SmsapiIdempotentRepository repository) {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    errorHandler(noErrorHandler());
                    for (var server : List.of("platform-http", "smsapi-webhook")) {
                        for (var resource : List.of("reports", "inbox")) {
                            from("webhook:smsapi:" + resource + "?registerCallback=false&webhookComponentName=" + server
                                 + "&webhookPath=/" + resource)
                                    .idempotentConsumer(header("CamelSmsapiReportKey"), repository)
                                    .process(exchange -> storm.handle(exchange));
                        }
                    }
                }
            };
        }
    }
}
