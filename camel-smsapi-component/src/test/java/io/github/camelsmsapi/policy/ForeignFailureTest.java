// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.PooledExchangeFactory;
import org.apache.camel.impl.engine.PooledProcessorExchangeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the policies did about a message is not done to a failure of the user's that comes later. Camel takes the steps
 * of the last {@code onException} again where none matches: in the repetitions of a step, and, with
 * {@code camel.main.exchange-factory=pooled}, for other messages too.
 */
class ForeignFailureTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    /** Sends with the body as text; fails by itself for an empty one. */
    private static final class Routes extends RouteBuilder {

        @Override
        public void configure() {
            from("direct:in").routeConfigurationId(SmsapiErrorPolicies.ID).to("direct:send");
            from("direct:send").errorHandler(noErrorHandler()).process(this::failIfEmpty).to("smsapi:sms/send");
            from("direct:fails-after").routeConfigurationId(SmsapiErrorPolicies.ID).to("direct:send-and-fail");
            from("direct:send-and-fail").errorHandler(noErrorHandler()).to("smsapi:sms/send")
                    .setBody(constant("")).process(this::failIfEmpty);
        }

        private void failIfEmpty(Exchange exchange) {
            if (exchange.getMessage().getBody(String.class).isEmpty()) {
                throw new IllegalStateException("the user's own");
            }
        }
    }

    @BeforeEach
    void configure() throws Exception {
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setToken("token-of-the-test");
        smsapi.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", smsapi);
        context.getPropertiesComponent().addOverrideProperty("smsapi.policy.deadLetterUri", "mock:dead");
        context.getPropertiesComponent().addOverrideProperty("smsapi.policy.redeliveryDelay", "1ms");
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "mock:unknown" })
    void ofAnotherMessageWithPooledExchanges(String unknownUri) throws Exception {
        context.getCamelContextExtension().setExchangeFactory(new PooledExchangeFactory());
        context.getCamelContextExtension().setProcessorExchangeFactory(new PooledProcessorExchangeFactory());
        start(unknownUri);

        assertThat(send("direct:in", "48900000019", "Hello").getException()).isNull();
        assertThat(send("direct:in", "48500100200", "").getException())
                .isInstanceOf(IllegalStateException.class).hasMessage("the user's own");
        assertThat(deadLetters()).isOne();
    }

    @ParameterizedTest
    @CsvSource({ "48900031201, ''", "48900031201, mock:unknown", "48900020001, ''", "48900020001, mock:unknown" })
    void ofTheSameMessageWhenItIsSentAtLast(String failsOnce, String unknownUri) throws Exception {
        start(unknownUri);

        assertThat(send("direct:fails-after", failsOnce, "Hello").getException())
                .isInstanceOf(IllegalStateException.class).hasMessage("the user's own");
        assertThat(deadLetters()).isZero();
        assertThat(simulator.messages()).hasSize(1);
    }

    private void start(String unknownUri) throws Exception {
        if (!unknownUri.isEmpty()) {
            context.getPropertiesComponent().addOverrideProperty("smsapi.policy.unknownUri", unknownUri);
        }
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new Routes());
        context.start();
    }

    private Exchange send(String uri, String number, String text) {
        return context.createProducerTemplate().request(uri, it -> {
            it.getMessage().setBody(text);
            it.getMessage().setHeader("CamelSmsapiTo", number);
        });
    }

    private int deadLetters() {
        return context.getEndpoint("mock:dead", MockEndpoint.class).getReceivedCounter()
               + context.getEndpoint("mock:unknown", MockEndpoint.class).getReceivedCounter();
    }
}
