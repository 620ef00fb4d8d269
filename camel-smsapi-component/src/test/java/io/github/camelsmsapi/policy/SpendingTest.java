// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.Exchange;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.ExpressionBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.awaitility.Awaitility.await;

/** The credit guard counts what is spent, and sees what is refused, however the messages of a route are sent. */
class SpendingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> NUMBERS = List.of("48500100201", "48500100202", "48500100203", "48500100204");

    private final SmsapiSimulator simulator
            = SmsapiSimulator.builder().account(account -> account.token("secret-token")).start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final SetClock clock = new SetClock(Instant.parse("2026-01-01T00:00:00Z"));

    /** Ways of sending to four numbers, which costs 0.66 points. */
    enum Way {
        BULK(route -> route.process(exchange -> exchange.getMessage().setBody(NUMBERS.stream()
                .map(number -> Map.of("to", number, "message", "Hello")).toList())).to("smsapi:sms/send")),
        SPLIT(route -> route.split(ExpressionBuilder.constantExpression(NUMBERS)).setHeader("CamelSmsapiTo").body()
                .setBody().constant("Hello").to("smsapi:sms/send").end()),
        PARALLEL_SPLIT(route -> route.split(ExpressionBuilder.constantExpression(NUMBERS)).parallelProcessing()
                .setHeader("CamelSmsapiTo").body().setBody().constant("Hello").to("smsapi:sms/send").end()),
        SPLIT_SUB_ROUTE(route -> route.split(ExpressionBuilder.constantExpression(NUMBERS)).to("direct:one").end()),
        SEDA_SUB_ROUTE(route -> route.split(ExpressionBuilder.constantExpression(NUMBERS)).to("seda:one").end()),
        ONE_AFTER_ANOTHER(route -> NUMBERS.forEach(number -> route.setHeader("CamelSmsapiTo").constant(number)
                .setBody().constant("Hello").to("smsapi:sms/send"))),
        BATCH(route -> route.split(ExpressionBuilder.constantExpression(NUMBERS)).parallelProcessing()
                .setHeader("CamelSmsapiTo").body().setBody().constant("Hello")
                .to("smsapi:sms/send?batchSize=4&batchLinger=50").end());

        private final Consumer<RouteDefinition> steps;

        Way(Consumer<RouteDefinition> steps) {
            this.steps = steps;
        }
    }

    @BeforeEach
    void configure() {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", component);
        context.getComponent("seda", SedaComponent.class).setDefaultPollTimeout(20); // a consumer stops between two polls
        context.getPropertiesComponent().addOverrideProperty("smsapi.policy.deadLetterUri", "mock:dead");
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    @ParameterizedTest
    @EnumSource
    void anHourMayCostNoMoreThanItsCapHoweverItIsSent(Way way) throws Exception {
        start(way, new SmsapiCreditGuard(clock).maxPointsPerHour("0.6").pollInterval(Duration.ofMillis(20)));

        send();
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Suspended);
        await().atMost(PATIENCE).until(() -> simulator.stats().booked() == 4);
        await().during(Duration.ofMillis(100)).atMost(PATIENCE).until(() -> status() == ServiceStatus.Suspended);

        clock.set(Instant.parse("2026-01-01T01:00:01Z"));
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Started);
    }

    @ParameterizedTest
    @EnumSource
    void aCapThatIsNotReachedSuspendsNothing(Way way) throws Exception {
        start(way, new SmsapiCreditGuard(clock).maxPointsPerHour("0.7").pollInterval(Duration.ofMillis(20)));

        send();
        await().atMost(PATIENCE).until(() -> simulator.stats().booked() == 4);

        await().during(Duration.ofMillis(100)).atMost(PATIENCE).until(() -> status() == ServiceStatus.Started);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyBalanceIsSeenHoweverItIsSent(Way way) throws Exception {
        simulator.setPoints(BigDecimal.ZERO);
        start(way, new SmsapiCreditGuard(clock).pollInterval(Duration.ofMillis(20)));

        send();
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Suspended);

        simulator.setPoints(new BigDecimal("100"));
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Started);
    }

    private void start(Way way, SmsapiCreditGuard guard) throws Exception {
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                way.steps.accept(from("seda:orders").routeId("orders").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .routePolicy(guard));
                for (var sub : List.of("direct:one", "seda:one")) {
                    from(sub).routeConfigurationId(SmsapiErrorPolicies.ID)
                            .setHeader("CamelSmsapiTo", body()).setBody(constant("Hello")).to("smsapi:sms/send");
                }
            }
        });
        context.start();
    }

    private void send() {
        context.createProducerTemplate().send("seda:orders", (Exchange exchange) -> exchange.getMessage().setBody("go"));
    }

    private ServiceStatus status() {
        return context.getRouteController().getRouteStatus("orders");
    }
}
