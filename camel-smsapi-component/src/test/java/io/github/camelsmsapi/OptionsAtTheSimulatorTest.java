// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends every parameter of a message once and reads it back from the simulator's log of requests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OptionsAtTheSimulatorTest {

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("to", "48500100201"), Map.entry("message", "Zażółć"), Map.entry("from", "My Shop"),
            Map.entry("maxParts", 3), Map.entry("date", 1893456000L), Map.entry("expirationDate", "1893499200"),
            Map.entry("timeRestriction", "ignore"), Map.entry("notifyUrl", "https://example.org/dlr?a=b"));

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeAll
    void start() {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        component.getConfiguration().setValidate(false);
        context.addComponent("smsapi", component);
        context.start();
    }

    @AfterAll
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    Stream<Arguments> parameters() {
        return Operations.find("sms", "send").parameters().stream()
                .filter(parameter -> !parameter.option().equals("fallback")) // travels as JSON, which has a test of its own
                .map(parameter -> Arguments.of(parameter.option(), parameter.wire(),
                        VALUES.getOrDefault(parameter.option(), "1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parameters")
    void aParameterArrivesAsItIsGiven(String option, String wire, Object value) {
        var message = SmsMessage.to("48500100200").text("Hello").idx("own-" + option).with(option, value);

        context.createProducerTemplate().request("smsapi:sms/send", exchange -> exchange.getMessage().setBody(message));

        var requests = simulator.requests();
        assertThat(requests.get(requests.size() - 1).parameters()).containsEntry(wire, String.valueOf(value));
    }
}
