// SPDX-License-Identifier: Apache-2.0
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
                    .satisfies(message -> assertThat(message.id()).isEqualTo(id));

            sending.stop();
        }
    }
}
