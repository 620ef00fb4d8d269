// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.PooledProcessorExchangeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each step of a route is repeated as often as the policies say, whatever was repeated in its exchange before. */
class OwnRepetitionsTest {

    private static final int MAXIMUM = 2;

    private final ScriptedGateway gateway = ScriptedGateway.start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() throws Exception {
        context.getCamelContextExtension().setProcessorExchangeFactory(new PooledProcessorExchangeFactory());
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(gateway.url());
        component.getConfiguration().setThrottlePause(1);
        context.addComponent("smsapi", component);
        Map.of("maximumRedeliveries", String.valueOf(MAXIMUM), "redeliveryDelay", "1ms", "deadLetterUri", "mock:dead")
                .forEach((name, value) -> context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, value));
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new Routes());
        context.start();
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        gateway.close();
    }

    private static final class Routes extends RouteBuilder {

        @Override
        public void configure() {
            var send = "smsapi:sms/send?to=48500100200";
            from("direct:steps").routeConfigurationId(SmsapiErrorPolicies.ID)
                    .to(send).setBody(constant("Hello")).to(send).setBody(constant("Hello again")).to(send);
            from("direct:enriched").routeConfigurationId(SmsapiErrorPolicies.ID).enrich("direct:steps");
            from("direct:enriched-one").routeConfigurationId(SmsapiErrorPolicies.ID).enrich("direct:single");
            from("direct:single").routeConfigurationId(SmsapiErrorPolicies.ID).to(send);
            from("direct:loop").routeConfigurationId(SmsapiErrorPolicies.ID).loop(3).setBody(constant("Hello")).to(send);
            from("direct:copies").routeConfigurationId(SmsapiErrorPolicies.ID).to(send)
                    .split(constant(List.of("one", "two"))).to(send);
            from("direct:slip").routeConfigurationId(SmsapiErrorPolicies.ID)
                    .routingSlip(constant("direct:one,direct:one,direct:one"));
            from("direct:one").errorHandler(noErrorHandler()).setBody(constant("Hello")).to(send);
            from("direct:whole").routeConfigurationId(SmsapiErrorPolicies.ID).to("direct:two");
            from("direct:two").errorHandler(noErrorHandler()).to("direct:one").setBody(simple("${random(1000000)}")).to(send);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "steps", "loop", "copies", "slip" })
    void eachOfThreeMessagesIsRepeatedAsOftenAsAllowed(String route) {
        IntStream.range(0, 3).forEach(message -> gateway.then(
                Reply.answer(503, "text/plain", "busy"), Reply.answer(503, "text/plain", "busy"), Reply.accepted("1")));

        context.createProducerTemplate().sendBody("direct:" + route, "Hello");

        assertThat(gateway.requests()).hasSize(3 * (1 + MAXIMUM));
        assertThat(dead()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "steps", "loop", "copies", "slip" })
    void theSecondOfThreeIsGivenUpAfterThat(String route) {
        gateway.then(Reply.answer(503, "text/plain", "busy"), Reply.answer(503, "text/plain", "busy"), Reply.accepted("1"));
        IntStream.range(0, 30).forEach(attempt -> gateway.then(Reply.answer(503, "text/plain", "busy")));

        context.createProducerTemplate().sendBody("direct:" + route, "Hello");

        assertThat(gateway.requests()).hasSize((route.equals("copies") ? 3 : 2) * (1 + MAXIMUM));
        assertThat(dead()).isPositive();
    }

    /** A called route that sends its first message again each time, and fails for another one each time. */
    @Test
    void whatIsRepeatedAsAWholeComesToAnEnd() {
        IntStream.range(0, 30).forEach(turn -> gateway.then(Reply.accepted("1"), Reply.error(201)));

        context.createProducerTemplate().sendBody("direct:whole", "Hello");

        assertThat(gateway.requests()).hasSizeBetween(2 * (1 + MAXIMUM), 2 * (2 + MAXIMUM));
        assertThat(dead()).isOne();
    }

    /** Camel uses pooled exchanges again with the properties that were set in them. */
    @Test
    void aPooledExchangeKnowsNothingOfTheMessagesBefore() {
        IntStream.range(0, 3).forEach(item -> gateway.then(Reply.accepted("1"), Reply.accepted("2"),
                Reply.answer(503, "text/plain", "busy"), Reply.answer(503, "text/plain", "busy"), Reply.accepted("3")));
        IntStream.range(0, 30).forEach(attempt -> gateway.then(Reply.answer(503, "text/plain", "busy")));
        var template = context.createProducerTemplate();

        IntStream.range(0, 4).forEach(item -> template.sendBody("direct:enriched", "Hello"));

        assertThat(gateway.requests()).hasSize(3 * 5 + 1 + MAXIMUM);
        assertThat(dead()).isOne();
    }

    @Test
    void anEqualMessageInAPooledExchangeIsAnotherOne() {
        IntStream.range(0, 3).forEach(item -> gateway.then(Reply.accepted("1")));
        IntStream.range(0, 3).forEach(attempt -> gateway.then(Reply.answer(500, "text/plain", "busy")));
        gateway.then(Reply.accepted("4"));
        var template = context.createProducerTemplate();

        IntStream.range(0, 5).forEach(item -> template.sendBody("direct:enriched-one", "Hello"));

        var idx = gateway.requests().stream().map(request -> request.form().get("idx")).toList();
        assertThat(idx).hasSize(7);
        assertThat(idx.subList(3, 6)).containsOnly(idx.get(3));
        assertThat(idx.get(6)).isNotEqualTo(idx.get(3));
    }

    private int dead() {
        return context.getEndpoint("mock:dead", MockEndpoint.class).getReceivedCounter();
    }
}
