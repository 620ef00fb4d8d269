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
package io.github.camelsmsapi.examples.twoway;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CallbackRoutesTest {

    @Test
    void reportsOfTextsAndOfCallsArriveWhereTheyBelong() throws Exception {
        try (var shop = new CallbackHouse().start(new CallbackRoutes())) {
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
