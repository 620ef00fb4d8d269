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

import java.util.List;

import io.github.camelsmsapi.client.Json;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.incoming.IncomingMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The Kamelets that receive, as a route uses them. */
class KameletSourcesTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "&secret=s3cret" })
    void reportsAndMessagesComeAsJson(String secret) throws Exception {
        try (var simulator = SmsapiSimulator.start(); var house = new CallbackHouse(simulator.url())) {
            house.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    for (var source : List.of("reports", "inbox")) {
                        from("kamelet:smsapi-" + source + "-source?token=any&baseUrl=" + simulator.url() + "&externalUrl="
                             + house.url
                             + secret).to("mock:" + source);
                    }
                }
            }).start();

            house.context.createProducerTemplate().sendBody("smsapi:sms/send?to=48500100200", "Coming?");
            assertThat(simulator.receive(IncomingMessage.of("48500100200", "YES"))).hasSize(1);

            await().until(() -> simulator.stats().reportsAcknowledged() == 2);
            assertThat(received(house, "mock:reports")).contains("\"status\":\"DELIVERED\"");
            assertThat(Json.parse(received(house, "mock:inbox")).orElseThrow().path("text").asText()).isEqualTo("YES");
        }
    }

    private static String received(CallbackHouse house, String uri) {
        return house.context.getEndpoint(uri, MockEndpoint.class).getExchanges().get(0)
                .getMessage().getBody(String.class);
    }
}
