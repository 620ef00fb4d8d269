// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.twoway;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CallbackRoutesTest {

    @Test
    void reportsOfTextsAndOfCallsArriveWhereTheyBelong() throws Exception {
        try (var shop = new CallbackFixture().start(new CallbackRoutes())) {
            var template = shop.context.createProducerTemplate();
            template.sendBodyAndHeader("smsapi:sms/send?to=48500100200", "Your parcel is here", "CamelSmsapiIdx", "order-1");
            template.sendBodyAndHeader("smsapi:vms/send?to=48500100201", "Your parcel is here", "CamelSmsapiIdx", "order-2");
            await().until(() -> shop.simulator.stats().reportsAcknowledged() == 2);

            var consumer = shop.context.createConsumerTemplate();
            var report = new ObjectMapper().readTree(consumer.receive("seda:reports", 5000).getMessage().getBody(String.class));
            assertThat(report.path("idx").asText()).isEqualTo("order-1");
            assertThat(report.path("status").asText()).isEqualTo("DELIVERED");
            assertThat(report.path("doneAt").asText()).endsWith("Z");
            assertThat(consumer.receive("seda:calls", 5000).getMessage().getHeaders())
                    .containsEntry("CamelCloudEventSource", "smsapi.vms_dlr");
            assertThat(consumer.receiveNoWait("seda:reports")).isNull();
        }
    }
}
