// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.IncomingSms;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.gateway.IncomingMessage;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.spi.RestConsumerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static io.github.camelsmsapi.springboot.Calls.REPORT;
import static io.github.camelsmsapi.springboot.Calls.at;
import static io.github.camelsmsapi.springboot.Calls.call;
import static io.github.camelsmsapi.springboot.Calls.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Callbacks come in on a port of their own: there are they, and nothing else, and nowhere else are they. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
                properties = {
                        "smsapi.webhook.port=0", "smsapi.webhook.address=127.0.0.1",
                        "camel.component.smsapi.token=secret-token",
                        "camel.component.smsapi.secret=s3cret" })
@DirtiesContext
class WebhookPortTest {

    private static final SmsapiSimulator SIMULATOR = SmsapiSimulator.start();

    @Autowired
    private CamelContext context;
    @Autowired
    private ProducerTemplate template;
    @LocalServerPort
    private int applicationPort;
    @Value("${local.smsapi.webhook.port}")
    private int callbackPort;

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("camel.component.smsapi.base-url", SIMULATOR::url);
        properties.add("server.address", () -> "127.0.0.1");
    }

    @AfterAll
    static void close() {
        SIMULATOR.close();
    }

    @BeforeEach
    void forget() {
        MockEndpoint.resetMocks(context);
    }

    private <T> List<T> received(String mock, Class<T> type) {
        return context.getEndpoint(mock, MockEndpoint.class).getExchanges().stream()
                .map(exchange -> exchange.getMessage().getBody(type)).toList();
    }

    @Test
    void reportsByGetAndByPostAreTakenOverThere() throws Exception {
        assertThat(call(at(callbackPort, "/reports?secret=s3cret&" + REPORT)).body()).isEqualTo("OK");
        assertThat(call(form(at(callbackPort, "/reports?secret=s3cret"), REPORT)).body()).isEqualTo("OK");

        assertThat(received("mock:reports", DeliveryReport.class)).extracting(DeliveryReport::id)
                .containsExactly("id1", "id1");
    }

    @Test
    void theApplicationsPortKnowsNothingOfThem() throws Exception {
        assertThat(call(at(applicationPort, "/reports?secret=s3cret&" + REPORT)).statusCode()).isEqualTo(404);
        assertThat(call(form(at(applicationPort, "/reports?secret=s3cret"), REPORT)).statusCode()).isEqualTo(404);
        assertThat(received("mock:reports", Object.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/orders", "/camel/orders", "/rest/orders", "/actuator/health" })
    void theApplicationsEndpointsAreNotThere(String path) throws Exception {
        assertThat(call(at(applicationPort, path)).statusCode()).isEqualTo(200);
        assertThat(call(at(callbackPort, path)).statusCode()).isEqualTo(404);
    }

    @Test
    void whoLooksForAServerOfRestEndpointsDoesNotFindIt() {
        assertThat(context.getRegistry().findByType(RestConsumerFactory.class)).isEmpty();
    }

    @Test
    void severalRoutesShareThePortAndAreRegisteredWithSmsapi() {
        template.sendBodyAndHeader(
                "smsapi:sms/send?idx=order-1", "Hello", "CamelSmsapiTo", "48500100200");
        assertThat(SIMULATOR.receive(IncomingMessage.of("48500100200", "Thank you"))).hasSize(1);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(received("mock:reports", DeliveryReport.class)).extracting(DeliveryReport::idx)
                    .containsOnly("order-1");
            assertThat(received("mock:inbox", IncomingSms.class)).extracting(IncomingSms::text)
                    .containsExactly("Thank you");
        });
    }

    @Test
    void aRouteThatWasStoppedTakesCallbacksAgain() throws Exception {
        var report = "/reports?secret=s3cret&" + REPORT;
        context.getRouteController().stopRoute("reports");
        assertThat(call(at(callbackPort, report)).statusCode()).isEqualTo(404);

        context.getRouteController().startRoute("reports");

        assertThat(call(at(callbackPort, report)).body()).isEqualTo("OK");
    }

    @Test
    void aCallMayCarryAThousandReports() throws Exception {
        var ids = IntStream.range(0, 1000).mapToObj("61C5B3A9F3B4D7A2E1%06d"::formatted).collect(Collectors.joining(","));
        var statuses = "404,".repeat(999) + "404";
        var form = "MsgId=" + ids + "&status=" + statuses;

        assertThat(call(form(at(callbackPort, "/reports?secret=s3cret"), form)).body()).isEqualTo("OK");

        assertThat(received("mock:reports", DeliveryReport.class)).hasSize(1000);
    }

    @Test
    void whatIsTooLongOrFromAStrangerIsRefused() throws Exception {
        assertThat(call(form(at(callbackPort, "/reports?secret=s3cret"), "MsgId=" + "a".repeat(600_000)))
                .statusCode()).isEqualTo(413);
        assertThat(call(at(callbackPort, "/reports?secret=s3cret&MsgId=" + "a".repeat(70_000))).statusCode())
                .isEqualTo(414);
        assertThat(call(at(callbackPort, "/reports?" + REPORT)).statusCode()).isEqualTo(403);
        assertThat(received("mock:reports", Object.class)).isEmpty();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration(exclude = { DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
    @RestController
    static class Shop {

        /** Until it opens, the route of /held does not go on. */
        static final CountDownLatch HELD = new CountDownLatch(1);

        @GetMapping("/orders")
        String orders() {
            return "none";
        }

        @Bean
        RouteBuilder routes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    var here = "webhookComponentName=smsapi-webhook"
                               + "&webhookExternalUrl=http://127.0.0.1:{{local.smsapi.webhook.port}}";
                    from("webhook:smsapi:reports?" + here + "&webhookPath=/reports").routeId("reports").to("mock:reports");
                    from("webhook:smsapi:inbox?" + here + "&webhookPath=/inbox").to("mock:inbox");
                    from("webhook:smsapi:reports?registerCallback=false&" + here + "&webhookPath=/held").to("mock:held")
                            .process(exchange -> HELD.await(20, TimeUnit.SECONDS));
                    from("webhook:smsapi:reports?registerCallback=false&" + here + "&webhookPath=/slow").delay(1500);
                    from("platform-http:/camel/orders").setBody(constant("none"));
                    rest("/rest").get("/orders").to("direct:orders");
                    from("direct:orders").setBody(constant("none"));
                }
            };
        }
    }
}
