// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.languages;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;

import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the shop does in whichever language, with the properties that stand beside it. */
abstract class ShopTest {

    private static SmsapiSimulator simulator;
    private static Main shop;
    private static String url;

    /** Starts the shop against a simulator, on a port that is free. */
    static void open(Consumer<Main> routes) throws Exception {
        simulator = SmsapiSimulator.start();
        shop = new Main();
        var port = freePort();
        url = "http://127.0.0.1:" + port;
        shop.addOverrideProperty("camel.server.port", String.valueOf(port));
        shop.addOverrideProperty("camel.component.smsapi.baseUrl", simulator.url());
        shop.addOverrideProperty("camel.component.smsapi.throttlePause", "1");
        shop.addOverrideProperty("smsapi.policy.redeliveryDelay", "1ms");
        shop.addOverrideProperty("smsapi.policy.waitDelay", "1ms");
        shop.addOverrideProperty("smsapi.policy.parkUri", "mock:parked");
        shop.addOverrideProperty("smsapi.policy.alertUri", "mock:alerts");
        shop.addOverrideProperty("shop.deadLetters", "mock:dead");
        shop.addOverrideProperty("shop.reports", "mock:reports");
        routes.accept(shop);
        shop.start();
    }

    @AfterAll
    static void close() {
        shop.stop();
        simulator.close();
    }

    @BeforeEach
    void forget() {
        MockEndpoint.resetMocks(shop.getCamelContext());
    }

    @Test
    void anOrderBecomesAMessageThatIsReportedDelivered() throws Exception {
        var response = order("1", "48500100200");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("id")).isEmpty();
        assertThat(response.body()).contains("\"idx\":\"order-1\"", "\"number\":\"48500100200\"");

        assertThat(simulator.messagesWithIdx("order-1")).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("Your order 1 is on its way");
            assertThat(message.from()).isEqualTo("MyShop");
        });
        await().atMost(Duration.ofSeconds(20)).until(() -> mock("mock:reports").getReceivedCounter() > 0);
        assertThat(mock("mock:reports").getExchanges().get(0).getMessage().getBody(DeliveryReport.class).idx())
                .contains("order-1");
    }

    @Test
    void whatCannotPassBecomesADeadLetterWithItsReason() throws Exception {
        var response = order("2", "48900000013");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).contains("\"code\":13", "\"outcome\":\"NOT_SENT\"", "\"idx\":\"order-2\"");

        assertThat(mock("mock:dead").getExchanges()).singleElement().satisfies(dead -> assertThat(
                dead.getMessage().getHeader("CamelSmsapiErrorReason", String.class)).contains("SMSAPI error 13"));
    }

    @Test
    void whatMayPassLaterIsTriedAgain() throws Exception {
        assertThat(order("3", "48900032203").statusCode()).isEqualTo(200);

        assertThat(simulator.messagesWithIdx("order-3")).hasSize(1);
        assertThat(mock("mock:dead").getReceivedCounter()).isZero();
    }

    @Test
    void whatWaitsForCreditIsParkedAndRaisesOneAlert() throws Exception {
        order("4", "48900000103");
        var response = order("5", "48900000103");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("60");
        assertThat(response.body()).contains("\"code\":103");
        assertThat(mock("mock:parked").getReceivedCounter()).isEqualTo(2);
        assertThat(mock("mock:alerts").getReceivedCounter()).isOne();
    }

    @Test
    void aPropertyHasTheBlacklistedParkedToo() throws Exception {
        order("6", "48900000057");

        assertThat(mock("mock:parked").getReceivedCounter()).isOne();
        assertThat(mock("mock:dead").getReceivedCounter()).isZero();
    }

    private static HttpResponse<String> order(String id, String phone) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + "/orders?id=" + id))
                .header("Content-Type", "text/plain").POST(BodyPublishers.ofString(phone)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static MockEndpoint mock(String uri) {
        return shop.getCamelContext().getEndpoint(uri, MockEndpoint.class);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
