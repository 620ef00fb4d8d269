// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.gateway.IncomingMessage;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The Kamelets of the jar that something comes out of. */
class SourceKameletsTest {

    private static final String NUMBER = "48500100200";

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private CallbackFixture fixture;

    @BeforeEach
    void open() throws Exception {
        fixture = new CallbackFixture(simulator.url());
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
        simulator.close();
    }

    private void receive(String kamelet) throws Exception {
        fixture.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from("kamelet:" + kamelet + "&token=secret-token&baseUrl=" + simulator.url()).to("mock:received");
            }
        }).start();
    }

    private String hook(String name) {
        return name + "?secret=s3cret&externalUrl=" + fixture.url;
    }

    private JsonNode json() throws Exception {
        await().until(() -> fixture.mock().getReceivedCounter() == 1);
        return new ObjectMapper().readTree(fixture.received(String.class).get(0));
    }

    private void send(String number) {
        fixture.context.createProducerTemplate().requestBody("smsapi:sms/send?idx=order-1&to=" + number, "Hello");
    }

    @Test
    void deliveryReportsComeAsJson() throws Exception {
        receive(hook("smsapi-reports-source"));
        send(NUMBER);

        await().until(() -> simulator.stats().reportsAcknowledged() == 1);
        assertThat(json().path("idx").asText()).isEqualTo("order-1");
        assertThat(json().path("status").asText()).isEqualTo("DELIVERED");
    }

    @Test
    void incomingMessagesComeAsJson() throws Exception {
        receive(hook("smsapi-inbox-source"));
        simulator.receive(IncomingMessage.of(NUMBER, "STOP"));

        assertThat(json().path("text").asText()).isEqualTo("STOP");
        assertThat(json().path("from").asText()).isEqualTo(NUMBER);
    }

    @Test
    void theSecretCanBeLeftOut() throws Exception {
        receive("smsapi-inbox-source?externalUrl=" + fixture.url);
        assertThat(simulator.receive(IncomingMessage.of(NUMBER, "STOP"))).containsExactly(fixture.url + "/smsapi/inbox");

        assertThat(json().path("text").asText()).isEqualTo("STOP");
    }

    @Test
    void overdueMessagesComeAsJson() throws Exception {
        receive("smsapi-overdue-source?olderThan=0&delay=100");
        send(NUMBER);

        assertThat(json().path("message").path("idx").asText()).isEqualTo("order-1");
    }
}
