// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.transform;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.IncomingSms;
import io.github.camelsmsapi.report.OtherCallback;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DataTypesTest extends GatewayTest {

    private static final Instant DONE = Instant.parse("2026-05-05T12:00:13Z");
    private static final DeliveryReport REPORT = new DeliveryReport(
            "id1", DeliveryStatus.DELIVERED, 404, "order-1", "48500100200",
            null, new BigDecimal("0.0000001650"), null, DONE,
            "260", null, null, Map.of("parts", "2"));
    private static final IncomingSms SMS = new IncomingSms(
            "48500100200", null, "Zażółć\n\"STOP\"", DONE, "id1", null,
            Map.of());

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:json").transformDataType("smsapi:json");
                from("direct:event").transformDataType("smsapi:application-cloudevents");
                from("direct:send").to("smsapi:sms/send").transformDataType("smsapi:json");
            }
        });
    }

    private Message transformed(String uri, Object body) {
        var exchange = exchange(uri, body, Map.of("CamelSmsapiCallbackType", "sms_dlr"));
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader(Exchange.CONTENT_TYPE)).isEqualTo("application/json");
        return exchange.getMessage();
    }

    private static JsonNode json(Message message) {
        return Json.parse(message.getBody(String.class)).orElseThrow();
    }

    @Test
    void aDeliveryReportHasTheNamesOfItsRecordAndLeavesOutWhatIsMissing() {
        assertThat(transformed("direct:json", REPORT).getBody(String.class)).isEqualTo(
                "{\"id\":\"id1\",\"status\":\"DELIVERED\",\"statusNumber\":404,\"idx\":\"order-1\",\"to\":\"48500100200\","
                                                                                       + "\"points\":0.0000001650,\"doneAt\":\"2026-05-05T12:00:13Z\",\"mcc\":\"260\","
                                                                                       + "\"other\":{\"parts\":\"2\"},\"final\":true}");
    }

    @Test
    void whatWasWrittenCanBeReadAgain() throws Exception {
        var report = transformed("direct:json", REPORT).getBody(String.class);
        var sms = transformed("direct:json", SMS).getBody(String.class);

        assertThat(Json.MAPPER.readValue(report, DeliveryReport.class)).isEqualTo(REPORT);
        assertThat(Json.MAPPER.readValue(sms, IncomingSms.class)).isEqualTo(SMS);
    }

    @Test
    void aResultOfSendingIsJsonToo() {
        gateway.then(Reply.accepted("id1"));

        assertThat(json(exchange("direct:send", "Hi", Map.of("CamelSmsapiTo", NUMBER)).getMessage()).toString())
                .contains("\"id1\"").contains(NUMBER);
    }

    @Test
    void aReportIsACloudEventWithTheSameIdWheneverItIsRepeated() {
        var event = transformed("direct:event", REPORT);

        assertThat(event.getHeaders()).containsEntry("CamelCloudEventID", "id1-404")
                .containsEntry("CamelCloudEventVersion", "1.0").containsEntry("CamelCloudEventSource", "smsapi.sms_dlr")
                .containsEntry("CamelCloudEventType", "org.apache.camel.event.smsapi.deliveryReport")
                .containsEntry("CamelCloudEventSubject", "id1").containsEntry("CamelCloudEventTime", "2026-05-05T12:00:13Z");
        assertThat(json(event).path("id").asText()).isEqualTo("id1");
    }

    @Test
    void anIncomingMessageIsACloudEventWithoutItsSender() {
        var event = transformed("direct:event", SMS);

        assertThat(event.getHeaders()).containsEntry("CamelCloudEventID", SMS.key())
                .containsEntry("CamelCloudEventType", "org.apache.camel.event.smsapi.incomingSms")
                .containsEntry("CamelCloudEventSubject", "id1");
        assertThat(event.getHeaders().toString()).doesNotContain("48500100200");
        assertThat(json(event).path("text").asText()).isEqualTo("Zażółć\n\"STOP\"");
    }

    @Test
    void whatHasNoIdOfItsOwnGetsThatOfTheExchange() {
        var event = transformed("direct:event", new OtherCallback(Map.of("link", "a")));

        assertThat(event.getHeaders()).containsEntry("CamelCloudEventID", event.getExchange().getExchangeId())
                .containsEntry("CamelCloudEventType", "org.apache.camel.event.smsapi.callback")
                .containsKey("CamelCloudEventTime").doesNotContainKey("CamelCloudEventSubject");
    }
}
