// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.testing;

import java.util.Map;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.examples.sending.MessageRoutes;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.junit.SmsapiSimulatorExtension;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static io.github.camelsmsapi.simulator.junit.SimulatorAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** How an application tests its own routes: they are what they are, and the gateway is the simulator. */
class ParcelTest {

    @RegisterExtension
    static final SmsapiSimulatorExtension SIMULATOR = SmsapiSimulatorExtension.create();

    private CamelContext camel;

    @BeforeEach
    void start() throws Exception {
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setToken("any");
        smsapi.getConfiguration().setBaseUrl(SIMULATOR.url());
        camel = new DefaultCamelContext();
        camel.addComponent("smsapi", smsapi);
        camel.getPropertiesComponent().addInitialProperty("smsapi.policy.redeliveryDelay", "1ms");
        camel.getPropertiesComponent().addInitialProperty("smsapi.policy.deadLetterUri", "seda:dead");
        camel.getPropertiesComponent().addInitialProperty("shop.rcsSender", "any");
        camel.getPropertiesComponent().addInitialProperty("shop.phone", "any");
        camel.addRoutes(new SmsapiErrorPolicies());
        camel.addRoutes(new MessageRoutes());
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    private void shipped(int id, String phone) {
        camel.createProducerTemplate().sendBody("direct:shipped", Map.of("id", id, "phone", phone));
    }

    @Test
    void theCustomerIsTold() {
        shipped(17, "48500100200");

        assertThat(SIMULATOR).sentTo("48500100200").withText("Your parcel 17 is on its way").exactlyOnce();
    }

    @Test
    void aLostAnswerIsNotASecondMessage(SmsapiSimulator simulator) {
        shipped(18, "48900020001"); // a number that means: the message is booked, and the answer is lost

        assertThat(SIMULATOR).withIdx("parcel-18").exactlyOnce();
        assertThat(simulator.stats().requests()).isEqualTo(2);
    }

    @Test
    void whatIsRefusedBecomesADeadLetter(SmsapiSimulator simulator) {
        shipped(19, "48900000057"); // a number that means: refused with code 57

        var dead = camel.createConsumerTemplate().receive("seda:dead", 10_000);
        assertThat(dead.getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo("57");
        assertThat(simulator.messages()).isEmpty();
    }
}
