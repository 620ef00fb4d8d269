// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.springboot;

import java.time.Duration;
import java.util.Map;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The application as it is, with its own simulator, on ports that are free. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
                properties = {
                        "spring.datasource.url=jdbc:h2:mem:shop", "smsapi.webhook.port=0",
                        "camel.component.smsapi.secret=s3cret" })
class ShopTest {

    @Autowired
    private TestRestTemplate http;
    @Autowired
    private SmsapiSimulator simulator;
    @Value("${local.smsapi.webhook.port}")
    private int callbackPort;

    @DynamicPropertySource
    static void ports(DynamicPropertyRegistry properties) {
        var port = TestSocketUtils.findAvailableTcpPort();
        properties.add("shop.simulator-port", () -> port);
    }

    @Test
    void anOrderBecomesAMessageThatIsReportedDelivered() {
        ship("order-1", "48500100200");

        awaitState("order-1", "DELIVERED");

        assertThat(simulator.messagesWithIdx("order-1")).singleElement()
                .satisfies(message -> assertThat(message.text()).isEqualTo("Your order order-1 is on its way"));
    }

    @Test
    void whatMayPassLaterIsTriedAgain() {
        ship("order-2", "48900032203");

        awaitState("order-2", "DELIVERED");

        assertThat(simulator.messagesWithIdx("order-2")).hasSize(1);
    }

    @Test
    void whatCannotPassSaysWhy() {
        ship("order-3", "48900000057");

        awaitState("order-3", "57");
    }

    @Test
    void theLedgerKnowsWhatBecameOfAMessage() {
        ship("order-4", "48500100200");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(http.getForObject("/orders/order-4/messages", String.class))
                        .contains("\"idx\":\"order-4\"", "\"status\":\"DELIVERED\""));
    }

    @Test
    void reportsComeInOnAPortOfTheirOwn() {
        var callbacks = "http://127.0.0.1:" + callbackPort;

        assertThat(http.getForEntity("/reports", String.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(http.getForEntity(callbacks + "/reports", String.class).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(http.getForEntity(callbacks + "/reports?secret=s3cret&MsgId=1&status=404", String.class).getBody())
                .isEqualTo("OK");
        assertThat(http.getForEntity(callbacks + "/orders", String.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void actuatorShowsWhatWasSent() {
        ship("order-5", "48500100200");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(http.getForObject("/actuator/metrics/smsapi.requests?tag=outcome:SENT", String.class))
                        .contains("\"statistic\":\"COUNT\""));
    }

    @Test
    void actuatorShowsTheRoutes() {
        assertThat(http.getForObject("/actuator/camelroutes", String.class)).contains("messages", "reports", "dead-letters");
    }

    @Test
    void actuatorShowsTheHealthOfSmsapi() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var health = http.getForEntity("/actuator/health", String.class);
            assertThat(health.getStatusCode()).isEqualTo(HttpStatus.OK);
            assertThat(health.getBody()).contains("producer:smsapi").contains("points");
        });
    }

    private void ship(String id, String phone) {
        assertThat(http.postForEntity("/orders", new Order(id, phone), Void.class).getStatusCode())
                .isEqualTo(HttpStatus.ACCEPTED);
    }

    private void awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(states().get(id)).asString().contains(state));
    }

    private Map<?, ?> states() {
        return http.getForObject("/orders", Map.class);
    }
}
