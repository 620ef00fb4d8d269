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
package io.github.camelsmsapi.benchmarks;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SendingTest {

    @Test
    void eachMeansSendsAndReadsTheSame() throws Exception {
        try (var gateway = new FixedGateway()) {
            var sending = new Sending();
            sending.gateway = gateway.url();
            sending.start();

            var id = sending.bareClient().at("/list/0/id").asText();
            assertThat(id).isNotBlank();
            assertThat(sending.httpRoute().at("/list/0/id").asText()).isEqualTo(id);
            assertThat(sending.smsapiRoute().messages()).singleElement()
                    .satisfies(message -> assertThat(message.id()).contains(id));

            sending.stop();
        }
    }
}
