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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With {@code camel.main.exchange-factory=pooled} Camel uses the state of a redelivery again, and with it the steps of
 * the {@code onException} that came last.
 */
class PooledFailureTest {

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void whatThePoliciesDidToOneMessageIsNotDoneToAFailureOfTheUsers(boolean unknownUri) throws Exception {
        try (var simulator = SmsapiSimulator.start(); var context = new DefaultCamelContext()) {
            context.getCamelContextExtension().setExchangeFactory(new PooledExchangeFactory());
            context.getCamelContextExtension().setProcessorExchangeFactory(new PooledProcessorExchangeFactory());
            var smsapi = new SmsapiComponent();
            smsapi.getConfiguration().setToken("token-of-the-test");
            smsapi.getConfiguration().setBaseUrl(simulator.url());
            context.addComponent("smsapi", smsapi);
            var properties = context.getPropertiesComponent();
            properties.addOverrideProperty("smsapi.policy.deadLetterUri", "mock:dead");
            if (unknownUri) {
                properties.addOverrideProperty("smsapi.policy.unknownUri", "mock:unknown");
            }
            context.addRoutes(new SmsapiErrorPolicies());
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:in").routeConfigurationId(SmsapiErrorPolicies.ID).to("direct:send");
                    from("direct:send").errorHandler(noErrorHandler()).process(this::fail).to("smsapi:sms/send");
                }

                private void fail(Exchange exchange) {
                    if (exchange.getMessage().getBody(String.class).isEmpty()) {
                        throw new IllegalStateException("the user's own");
                    }
                }
            });
            context.start();
            var template = context.createProducerTemplate();

            var refused = template.request("direct:in", it -> {
                it.getMessage().setBody("Hello");
                it.getMessage().setHeader("CamelSmsapiTo", "48900000019");
            });
            var failing = template.request("direct:in", it -> it.getMessage().setBody(""));

            assertThat(refused.getException()).isNull();
            assertThat(failing.getException()).isInstanceOf(IllegalStateException.class).hasMessage("the user's own");
            assertThat(context.getEndpoint("mock:dead", MockEndpoint.class).getReceivedCounter()).isOne();
        }
    }
}
