// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.Builder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.PooledExchangeFactory;
import org.apache.camel.impl.engine.PooledProcessorExchangeFactory;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RouteDefinition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Camel takes a pooled exchange again for the next message, and leaves in it some of what became of the one before.
 * Each message is one SMS and each failure has its reaction nevertheless, also where all messages are equal.
 */
class PooledExchangesTest {

    private static final int MESSAGES = 5;
    private static final Duration POLL = Duration.ofMillis(10);
    private static final String REFUSED = "48900000013";
    private static final String ANSWER_LOST = "48900020001";
    private static final String SEND = "smsapi:sms/send";
    private static final String CONTACT = "smsapi:contacts/get?id=unknown";

    private static SmsapiSimulator simulator;
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeAll
    static void startSimulator() {
        simulator = SmsapiSimulator.builder().gateway(gateway -> gateway.attemptsPerNumber(0)).start();
    }

    @AfterAll
    static void closeSimulator() {
        simulator.close();
    }

    @AfterEach
    void close() throws IOException {
        context.close();
        simulator.reset();
    }

    /** How a route comes to its step. */
    private enum Way {
        STEP {
            @Override
            void to(ProcessorDefinition<?> route, String step) {
                route.to(step);
            }
        },
        SUB_ROUTE {
            @Override
            void to(ProcessorDefinition<?> route, String step) {
                route.to("direct:sub");
            }
        },
        SPLIT {
            @Override
            void to(ProcessorDefinition<?> route, String step) {
                route.split(Builder.body()).to(step);
            }
        },
        ENRICH {
            @Override
            void to(ProcessorDefinition<?> route, String step) {
                route.enrich(step);
            }
        },
        BEAN {
            @Override
            void to(ProcessorDefinition<?> route, String step) {
                route.process(exchange -> template(exchange).requestBodyAndHeaders(step, exchange.getMessage().getBody(),
                        exchange.getMessage().getHeaders()));
            }

            private ProducerTemplate template(Exchange exchange) {
                return exchange.getContext().createProducerTemplate();
            }
        };

        abstract void to(ProcessorDefinition<?> route, String step);
    }

    static Stream<Arguments> waysAndPools() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(false, true).map(both -> Arguments.of(way, both)));
    }

    /** Those where the route's own exchange, or a copy that Camel clears, comes to the step. */
    static Stream<Arguments> ownStepsAndPools() {
        return waysAndPools().filter(arguments -> arguments.get()[0] != Way.BEAN && arguments.get()[0] != Way.ENRICH);
    }

    @ParameterizedTest
    @MethodSource("waysAndPools")
    void eachRefusedMessageIsKept(Way way, boolean both) throws Exception {
        run(both, routes -> way.to(messages(withPolicies(ticks(routes)), REFUSED), SEND), SEND);

        Awaitility.await().pollInterval(POLL)
                .untilAsserted(() -> assertThat(mock("dead").getReceivedCounter()).isEqualTo(MESSAGES));
    }

    @ParameterizedTest
    @MethodSource("ownStepsAndPools")
    void eachFailureComesToAHandlerOfTheUsers(Way way, boolean both) throws Exception {
        run(both, routes -> way.to(messages(withHandler(ticks(routes)), REFUSED), SEND), SEND);

        Awaitility.await().pollInterval(POLL)
                .untilAsserted(() -> assertThat(mock("handled").getReceivedCounter()).isEqualTo(MESSAGES));
    }

    @ParameterizedTest
    @MethodSource("waysAndPools")
    void eachFailureOfAnotherOperationIsKept(Way way, boolean both) throws Exception {
        run(both, routes -> way.to(messages(withPolicies(ticks(routes)), REFUSED), CONTACT), CONTACT);

        Awaitility.await().pollInterval(POLL)
                .untilAsserted(() -> assertThat(mock("dead").getReceivedCounter()).isEqualTo(MESSAGES));
    }

    @ParameterizedTest
    @MethodSource("ownStepsAndPools")
    void aMessageEqualToTheOneInDoubtBeforeIsAnotherOne(Way way, boolean both) throws Exception {
        run(both, routes -> way.to(messages(withHandler(ticks(routes)), ANSWER_LOST), SEND), SEND);

        Awaitility.await().pollInterval(POLL)
                .untilAsserted(() -> assertThat(mock("handled").getReceivedCounter()).isEqualTo(MESSAGES));
        assertThat(simulator.messages()).hasSize(MESSAGES).extracting(message -> message.idx()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("waysAndPools")
    void eachMessageWhoseAnswerIsLostIsRepeated(Way way, boolean both) throws Exception {
        run(both, routes -> way.to(messages(withPolicies(ticks(routes)), ANSWER_LOST), SEND), SEND);

        Awaitility.await().pollInterval(POLL)
                .untilAsserted(() -> assertThat(simulator.messages()).hasSizeGreaterThanOrEqualTo(MESSAGES));
        context.stop();
        assertThat(simulator.messages()).hasSize(MESSAGES).extracting(message -> message.idx()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("waysAndPools")
    void eachDeadLetterIsTheMessageThatCameIn(Way way, boolean both) throws Exception {
        run(both, routes -> way.to(withPolicies(routes.from("seda:alarms")), SEND), SEND);
        var template = context.createProducerTemplate();
        var texts = IntStream.range(0, MESSAGES).mapToObj(i -> "Alarm " + i).toList();

        texts.forEach(text -> {
            template.sendBodyAndHeader("seda:alarms", text, SmsapiConstants.TO, REFUSED);
            Awaitility.await().pollInterval(POLL).until(() -> mock("dead").getReceivedCounter() > texts.indexOf(text));
        });

        assertThat(mock("dead").getExchanges()).extracting(kept -> kept.getMessage().getBody(String.class)).isEqualTo(texts);
    }

    /** A route to which the equal messages come. */
    private static RouteDefinition ticks(RouteBuilder routes) {
        return routes.from("timer:alarms?period=5&delay=1&repeatCount=" + MESSAGES);
    }

    private static RouteDefinition withPolicies(RouteDefinition route) {
        return route.routeConfigurationId(SmsapiErrorPolicies.ID);
    }

    private static ProcessorDefinition<?> withHandler(RouteDefinition route) {
        return route.onException(Exception.class).handled(true).to("mock:handled").end();
    }

    private static ProcessorDefinition<?> messages(ProcessorDefinition<?> route, String number) {
        return route.setHeader(SmsapiConstants.TO).constant(number).setBody().constant("Alarm");
    }

    /** @param step that a sub-route has */
    private void run(boolean both, Consumer<RouteBuilder> route, String step) throws Exception {
        context.getCamelContextExtension().setExchangeFactory(new PooledExchangeFactory());
        if (both) {
            context.getCamelContextExtension().setProcessorExchangeFactory(new PooledProcessorExchangeFactory());
        }
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("token-of-the-test");
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", component);
        Map.of("maximumRedeliveries", "1", "redeliveryDelay", "1ms", "deadLetterUri", "mock:dead")
                .forEach((name, value) -> context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, value));
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                route.accept(this);
                from("direct:sub").errorHandler(noErrorHandler()).to(step);
            }
        });
        context.start();
    }

    private MockEndpoint mock(String name) {
        return context.getEndpoint("mock:" + name, MockEndpoint.class);
    }
}
