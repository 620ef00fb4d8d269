// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A failure has its reaction however deep it lies in what the route caught. */
class WrappedFailureTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    /**
     * Ways of sending that wrap the failure, or hand it on from another exchange. Camel marks what a multicast without
     * an error handler of its own ends with as dealt with: it goes to the caller, not to the policies.
     */
    enum Way {
        BEAN_WITH_REQUEST_BODY(route -> route.process(exchange -> exchange.getContext().createProducerTemplate()
                .requestBodyAndHeaders("smsapi:sms/send", "Hello", exchange.getMessage().getHeaders()))),
        BEAN_WITH_SEND(route -> route.process(exchange -> {
            var sent = exchange.getContext().createProducerTemplate().send("smsapi:sms/send",
                    inner -> {
                        inner.getMessage().setBody("Hello");
                        inner.getMessage().setHeaders(new HashMap<>(exchange.getMessage().getHeaders()));
                    });
            throw new IllegalStateException("not sent", sent.getException());
        })),
        BEAN_WITH_FUTURE(route -> route.process(exchange -> exchange.getContext().createProducerTemplate()
                .asyncRequestBodyAndHeaders("smsapi:sms/send", "Hello", exchange.getMessage().getHeaders()).join())),
        BEAN_THAT_WRAPS_TWICE(route -> route.process(exchange -> {
            try {
                exchange.getContext().createProducerTemplate()
                        .requestBodyAndHeaders("smsapi:sms/send", "Hello", exchange.getMessage().getHeaders());
            } catch (CamelExecutionException failure) {
                throw new RuntimeCamelException(new CompletionException(failure));
            }
        })),
        SPLIT_SUB_ROUTE(route -> route.to("direct:split")),
        MULTICAST_SUB_ROUTE(route -> route.to("direct:multicast")),
        PARALLEL_SUB_ROUTE(route -> route.to("direct:parallel")),
        RECIPIENT_LIST_SUB_ROUTE(route -> route.to("direct:recipientList")),
        PLAIN_SUB_ROUTE(route -> route.to("direct:plain")),
        SPLIT(route -> route.split(body()).stopOnException().to("smsapi:sms/send").end()),
        MULTICAST(route -> route.multicast().stopOnException().to("smsapi:sms/send").end()),
        ENRICH(route -> route.enrich("smsapi:sms/send"));

        private final java.util.function.Consumer<RouteDefinition> steps;

        Way(java.util.function.Consumer<RouteDefinition> steps) {
            this.steps = steps;
        }

        private static org.apache.camel.builder.ValueBuilder body() {
            return new org.apache.camel.builder.ValueBuilder(
                    new org.apache.camel.support.ExpressionAdapter() {
                        @Override
                        public Object evaluate(Exchange exchange) {
                            return List.of("Hello");
                        }
                    });
        }
    }

    @BeforeEach
    void configure() {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        component.getConfiguration().setThrottlePause(1);
        context.addComponent("smsapi", component);
        Map.of("maximumRedeliveries", "3", "redeliveryDelay", "1ms", "waitDelay", "1ms", "deadLetterUri", "mock:dead",
                "unknownUri", "mock:unknown", "parkUri", "mock:parked", "alertUri", "mock:alert")
                .forEach((name, value) -> context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, value));
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "MULTICAST_SUB_ROUTE", "PARALLEL_SUB_ROUTE" })
    void aRefusedMessageIsADeadLetterWithItsReason(Way way) throws Exception {
        start(way);

        send("48900000013");

        assertThat(mock("mock:dead").getExchanges()).singleElement().satisfies(dead -> {
            assertThat(dead.getMessage().getHeader("CamelSmsapiErrorCode")).isEqualTo("13");
            assertThat(dead.getMessage().getHeader("CamelSmsapiOutcome")).isEqualTo(Outcome.NOT_SENT);
            assertThat(dead.getMessage().getHeader("SmsapiIdx")).isEqualTo(simulator.requests().get(0).parameters().get("idx"));
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "MULTICAST_SUB_ROUTE", "PARALLEL_SUB_ROUTE" })
    void aRefusedLoginRaisesAnAlert(Way way) throws Exception {
        start(way);

        send("48900000101");

        assertThat(mock("mock:alert").getReceivedCounter()).isOne();
        assertThat(mock("mock:parked").getReceivedCounter()).isOne();
    }

    /** Whatever the way, a message is sent once or its failure is kept once; never both unless that is not known. */
    @ParameterizedTest
    @EnumSource
    void aLostAnswerIsRepeatedUnderTheSameIdxOrNotAtAll(Way way) throws Exception {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setResponseTimeout(5_000);
        start(way);

        var caller = send("48900020001").getException() == null ? 0 : 1;

        assertThat(simulator.stats().booked()).isOne();
        assertThat(mock("mock:dead").getReceivedCounter()).isZero();
        assertThat(mock("mock:sent").getReceivedCounter() + mock("mock:unknown").getReceivedCounter() + caller).isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {
            "BEAN_WITH_REQUEST_BODY", "BEAN_WITH_FUTURE", "BEAN_THAT_WRAPS_TWICE", "PLAIN_SUB_ROUTE", "SPLIT",
            "MULTICAST", "ENRICH" })
    void whatCertainlyWasNotSentIsTriedAgain(Way way) throws Exception {
        start(way);

        simulator.inject(FaultRule.of(SendFault.CODE_203).count(2));
        send("48500100200");

        assertThat(simulator.stats().booked()).isOne();
        assertThat(mock("mock:sent").getReceivedCounter()).isOne();
    }

    private void start(Way way) throws Exception {
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                var route = from("direct:orders").routeConfigurationId(SmsapiErrorPolicies.ID);
                way.steps.accept(route);
                route.to("mock:sent");
                from("direct:split").errorHandler(noErrorHandler())
                        .split(constant(List.of("Hello"))).stopOnException().to("smsapi:sms/send");
                from("direct:multicast").errorHandler(noErrorHandler())
                        .multicast().stopOnException().to("smsapi:sms/send");
                from("direct:parallel").errorHandler(noErrorHandler())
                        .multicast().parallelProcessing().stopOnException().to("smsapi:sms/send");
                from("direct:recipientList").errorHandler(noErrorHandler())
                        .recipientList(constant("smsapi:sms/send")).stopOnException();
                from("direct:plain").errorHandler(noErrorHandler()).to("smsapi:sms/send");
            }
        });
        context.start();
    }

    private Exchange send(String number) {
        return context.createProducerTemplate().send("direct:orders", exchange -> {
            exchange.getMessage().setBody("Hello");
            exchange.getMessage().setHeader("CamelSmsapiTo", number);
        });
    }

    private MockEndpoint mock(String uri) {
        return context.getEndpoint(uri, MockEndpoint.class);
    }
}
