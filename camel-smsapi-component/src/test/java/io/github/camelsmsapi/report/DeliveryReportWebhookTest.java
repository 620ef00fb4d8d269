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
package io.github.camelsmsapi.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryReportWebhookTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final HttpClient browser = HttpClient.newHttpClient();
    private String url;

    @BeforeEach
    void start() throws Exception {
        var port = freePort();
        url = "http://127.0.0.1:" + port;
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", component);
        var server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("127.0.0.1");
        server.setBindPort(port);
        context.addService(new VertxPlatformHttpServer(server));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/reports&webhookExternalUrl=" + url)
                        .choice().when(simple("${body.id} == 'broken'"))
                        .throwException(new IllegalStateException("the database is down")).end()
                        .to("mock:reports");
                from("direct:send").to("smsapi:sms/send");
            }
        });
        context.start();
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    @Test
    void aMessageThatIsSentIsReportedDelivered() throws Exception {
        var sent = context.createProducerTemplate().request("direct:send", exchange -> {
            exchange.getMessage().setBody("Your parcel is on its way");
            exchange.getMessage().setHeader("CamelSmsapiTo", "+48 500 100 200");
            exchange.getMessage().setHeader("CamelSmsapiIdx", "order-1");
        });

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> mock().getReceivedCounter() > 0);

        var report = mock().getExchanges().get(0).getMessage();
        assertThat(report.getBody(DeliveryReport.class)).satisfies(it -> {
            assertThat(it.id()).isEqualTo(sent.getMessage().getHeader("CamelSmsapiMessageId"));
            assertThat(it.status()).contains(DeliveryStatus.DELIVERED);
            assertThat(it.idx()).contains("order-1");
            assertThat(it.to()).contains("48500100200");
            assertThat(it.isFinal()).isTrue();
        });
        assertThat(report.getHeader("CamelSmsapiStatus")).isEqualTo("DELIVERED");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> simulator.stats().reportsAcknowledged() == 1);
    }

    @Test
    void aSingleReportIsReadWhole() throws Exception {
        var answer = get("MsgId=60E576ED3463355E5B8E0001&status=404&status_name=DELIVERED&idx=a&points=0.086&to=48500100200"
                         + "&sent_at=1625650925&donedate=1625650938&username=user%40example.com&mcc=260&mnc=6&from=Test");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("OK");
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("text/plain"));
        var report = mock().getExchanges().get(0).getMessage().getBody(DeliveryReport.class);
        assertThat(report.points()).contains(new BigDecimal("0.086"));
        assertThat(report.sentAt()).contains(Instant.ofEpochSecond(1625650925));
        assertThat(report.doneAt()).contains(Instant.ofEpochSecond(1625650938));
        assertThat(report.username()).contains("user@example.com");
        assertThat(report.mcc()).contains("260");
        assertThat(report.from()).contains("Test");
    }

    @Test
    void aBatchBecomesOneExchangeForEachReport() throws Exception {
        var answer = get("MsgId=id1,id2,id3&status=404,405,402&idx=a,b,c&donedate=1631525653&username=user");

        assertThat(answer.body()).isEqualTo("OK");
        assertThat(mock().getExchanges()).extracting(exchange -> exchange.getMessage().getBody(DeliveryReport.class))
                .extracting(DeliveryReport::id, report -> report.status().orElseThrow(), report -> report.idx().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("id1", DeliveryStatus.DELIVERED, "a"),
                        org.assertj.core.groups.Tuple.tuple("id2", DeliveryStatus.UNDELIVERED, "b"),
                        org.assertj.core.groups.Tuple.tuple("id3", DeliveryStatus.EXPIRED, "c"));
    }

    @Test
    void aReportByPostIsReadFromTheForm() throws Exception {
        var answer = post("MsgId=id1&status=409&status_name=QUEUE&idx=a");

        assertThat(answer.body()).isEqualTo("OK");
        assertThat(mock().getExchanges()).extracting(exchange -> exchange.getMessage().getBody(DeliveryReport.class))
                .extracting(DeliveryReport::statusName).containsExactly("QUEUED");
    }

    @Test
    void anUnknownStatusIsHandedOverWithItsNumber() throws Exception {
        assertThat(get("MsgId=id1&status=499").body()).isEqualTo("OK");

        var report = mock().getExchanges().get(0).getMessage().getBody(DeliveryReport.class);
        assertThat(report.status()).isEmpty();
        assertThat(report.statusNumber()).isEqualTo(499);
        assertThat(report.isFinal()).isFalse();
    }

    @Test
    void aReportThatTheRouteCouldNotTakeOverIsNotAcknowledged() throws Exception {
        var answer = get("MsgId=broken&status=404");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isNotEqualTo("OK");
    }

    @Test
    void whatIsNoReportIsRefused() throws Exception {
        assertThat(get("hello=world").statusCode()).isEqualTo(400);
        assertThat(get("MsgId=id1").statusCode()).isEqualTo(400);
        assertThat(get("").statusCode()).isEqualTo(400);
        assertThat(mock().getReceivedCounter()).isZero();
    }

    @Test
    void anHttpHeaderIsNotTakenForAParameter() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + "/reports?MsgId=id1&status=404")).header("to", "48999999999");

        assertThat(browser.send(request.build(), HttpResponse.BodyHandlers.ofString()).body()).isEqualTo("OK");

        assertThat(mock().getExchanges().get(0).getMessage().getBody(DeliveryReport.class).to()).isEmpty();
    }

    @Test
    void registeringAgainChangesNothing() throws Exception {
        assertThat(callbacks()).contains("\"size\":1").contains(url + "/reports").contains("sms_dlr");

        context.getRouteController().stopAllRoutes();
        context.getRouteController().startAllRoutes();

        assertThat(callbacks()).contains("\"size\":1");
    }

    private String callbacks() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(simulator.url() + "/callbacks"))
                .header("Authorization", "Bearer any").build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body().replace(" ", "");
    }

    private HttpResponse<String> get(String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + "/reports?" + query)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + "/reports"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private MockEndpoint mock() {
        return context.getEndpoint("mock:reports", MockEndpoint.class);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
