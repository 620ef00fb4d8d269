// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.util.Map;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.junit.SmsapiSimulatorExtension;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** An application with nothing but properties and routes, in Java and in YAML, sends under the error policies. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
        "camel.component.smsapi.token=secret-token", "smsapi.policy.enabled=true",
        "smsapi.policy.dead-letter-uri=mock:dead", "smsapi.policy.park-uri=mock:parked",
        "smsapi.policy.redelivery-delay=1ms", "smsapi.policy.wait-delay=1ms", "smsapi.policy.codes.14=park",
        "camel.component.smsapi.throttle-pause=1ms", "camel.main.routes-include-pattern=classpath:routes/sending.yaml" })
class SendingTest {

    @RegisterExtension
    static final SmsapiSimulatorExtension SIMULATOR = SmsapiSimulatorExtension.create();

    @Autowired
    private CamelContext context;
    @Autowired
    private ProducerTemplate template;

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("camel.component.smsapi.base-url", SIMULATOR::url);
    }

    @BeforeEach
    void forget() {
        MockEndpoint.resetMocks(context);
    }

    @ParameterizedTest
    @ValueSource(strings = { "direct:java", "direct:yaml" })
    void aMessageIsSent(String route, SmsapiSimulator simulator) {
        var result = send(route, "48500100200");

        assertThat(result).isInstanceOf(SendResult.class);
        assertThat(simulator.messagesTo("48500100200")).singleElement()
                .satisfies(message -> assertThat(message.text()).isEqualTo("Hello"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "13", "57" })
    void onePropertyMakesWhatCannotPassADeadLetter(String code, SmsapiSimulator simulator) {
        send("direct:yaml", "489000000" + code);

        assertThat(mock("mock:dead").getExchanges()).singleElement().satisfies(dead -> {
            assertThat(dead.getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo(code);
            assertThat(dead.getMessage().getHeader("CamelSmsapiOutcome")).isEqualTo(Outcome.NOT_SENT);
        });
        assertThat(simulator.stats().requests()).isOne();
    }

    @Test
    void whatMayPassLaterIsTriedAgain(SmsapiSimulator simulator) {
        send("direct:java", "48900032203");

        assertThat(mock("mock:dead").getExchanges()).isEmpty();
        assertThat(simulator.stats().booked()).isOne();
        assertThat(simulator.stats().requests()).isEqualTo(3);
    }

    @Test
    void aPropertyChangesTheReactionToACode() {
        send("direct:java", "48900000014");

        assertThat(mock("mock:parked").getExchanges()).hasSize(1);
        assertThat(mock("mock:dead").getExchanges()).isEmpty();
    }

    private Object send(String route, String number) {
        return template.requestBodyAndHeaders(route, "Hello", Map.of("CamelSmsapiTo", number));
    }

    private MockEndpoint mock(String uri) {
        return context.getEndpoint(uri, MockEndpoint.class);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Shop {

        @Bean
        RouteBuilder routes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:java").routeConfigurationId("smsapi-error-policies").to("smsapi:sms/send");
                }
            };
        }
    }
}
