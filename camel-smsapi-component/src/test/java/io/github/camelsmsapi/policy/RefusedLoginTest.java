// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.Fault;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.component.seda.SedaComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A message whose login is refused waits as those behind it do, and goes first. */
class RefusedLoginTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SmsapiSimulator simulator = SmsapiSimulator.builder().account(account -> account.token("another")).start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @TempDir
    Path folder;

    @BeforeEach
    void configure() {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("good");
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", component);
        context.getComponent("seda", SedaComponent.class).setDefaultPollTimeout(20); // a consumer is suspended between two polls
        Map.of("deadLetterUri", "mock:dead", "parkUri", "mock:parked", "alertUri", "mock:alert", "resumeInterval", "20ms",
                "maximumRedeliveries", "1", "redeliveryDelay", "1ms")
                .forEach((name, value) -> set(name, value));
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    /** Whichever code it is, and for longer than there are repetitions. */
    @Test
    void theMessageThatIsRefusedIsSentWhenItIsAllowed() throws Exception {
        simulator.account(account -> account.token("good"));
        start("seda:orders");
        var codes = Arrays.stream(SmsapiErrorCode.values()).filter(code -> code.reaction() == Reaction.ALERT).toList();

        for (var code : codes) {
            simulator.inject(new FaultRule(Fault.labelled("code-" + code.code()), 1, 3, "*", Duration.ZERO, 1));
            send("seda:orders", "order-" + code.code());
            await().atMost(PATIENCE).until(() -> !simulator.messagesWithIdx("order-" + code.code()).isEmpty());
        }

        await().atMost(PATIENCE).until(() -> mock("mock:sent").getReceivedCounter() == codes.size());
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Started);
        assertThat(mock("mock:alert").getReceivedCounter()).isEqualTo(codes.size());
        assertNothingIsKept();
    }

    @Test
    void aMessageThatIsRefusedForAnotherReasonThenIsGivenUpAndTheRouteGoesOn() throws Exception {
        simulator.account(account -> account.token("good"));
        simulator.inject(new FaultRule(Fault.labelled("code-101"), 1, 2, "*", Duration.ZERO, 1));
        simulator.inject(new FaultRule(Fault.labelled("code-13"), 1, 1, "*", Duration.ZERO, 1));
        start("seda:orders");

        send("seda:orders", "order-1");
        await().atMost(PATIENCE).until(() -> mock("mock:dead").getReceivedCounter() == 1);
        send("seda:orders", "order-2");

        await().atMost(PATIENCE).until(() -> mock("mock:sent").getReceivedCounter() == 1);
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Started);
        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactly("order-2");
    }

    /** The account answers, and this message is refused all the same: it must not stop those behind it for ever. */
    @Test
    void aMessageThatStaysRefusedWhileItsAccountAnswersIsParkedAndTheRouteGoesOn() throws Exception {
        simulator.account(account -> account.token("good"));
        simulator.inject(new FaultRule(Fault.labelled("code-105"), 1, 11, "*", Duration.ZERO, 1));
        start("seda:orders");

        send("seda:orders", "order-1");
        await().atMost(PATIENCE).until(() -> mock("mock:parked").getReceivedCounter() == 1);
        send("seda:orders", "order-2");

        await().atMost(PATIENCE).until(() -> mock("mock:sent").getReceivedCounter() == 1);
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Started);
        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactly("order-2");
    }

    @ParameterizedTest
    @ValueSource(strings = { "seda:orders", "file:" })
    void thoseBehindItComeAfterIt(String source) throws Exception {
        var uri = source.equals("file:") ? "file:" + folder + "?sortBy=file:name&initialDelay=0&delay=20" : source;
        start(uri);

        var orders = IntStream.range(1, 6).mapToObj(order -> "order-" + order).toList();
        orders.forEach(order -> send(uri, order));
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Suspended);
        simulator.account(account -> account.token("good"));

        await().atMost(PATIENCE).until(() -> mock("mock:sent").getReceivedCounter() == 5);
        assertThat(simulator.messages()).extracting(BookedMessage::idx).containsExactlyElementsOf(orders);
        assertNothingIsKept();
    }

    @Test
    void ofSeveralConsumersEachKeepsItsMessage() throws Exception {
        start("seda:orders?concurrentConsumers=3");

        IntStream.range(0, 9).forEach(order -> send("seda:orders", "order-" + order));
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Suspended);
        simulator.account(account -> account.token("good"));

        await().atMost(PATIENCE).until(() -> mock("mock:sent").getReceivedCounter() == 9);
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Started);
        assertNothingIsKept();
    }

    /** As of a bean, which would wait with it. */
    @Test
    void withoutARouteToSuspendTheMessageIsParked() throws Exception {
        start("direct:orders");

        send("direct:orders", "order-1");

        assertThat(mock("mock:parked").getReceivedCounter()).isOne();
    }

    @Test
    void aCallerByHttpIsToldAtOnce() throws Exception {
        start("seda:orders?waitForTaskToComplete=Always");

        var reply = context.createProducerTemplate().request("seda:orders", exchange -> {
            exchange.getMessage().setBody("Hello");
            exchange.getMessage().setHeader("CamelHttpMethod", "POST");
            exchange.getMessage().setHeader("CamelSmsapiTo", "48500100200");
        });

        assertThat(reply.getMessage().getHeader("CamelHttpResponseCode")).isEqualTo(503);
        assertThat(mock("mock:parked").getReceivedCounter()).isOne();
        assertThat(status()).isEqualTo(ServiceStatus.Suspended);
    }

    /** As when routes are loaded anew; the application goes on. */
    @Test
    void whenItsRouteStopsTheMessageIsParkedAndTheRouteCanStartAgain() throws Exception {
        start("seda:orders");
        send("seda:orders", "order-1");
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Suspended);

        context.getRouteController().stopRoute("orders");

        assertThat(mock("mock:parked").getReceivedCounter()).isOne();
        assertThat(mock("mock:parked").getExchanges().get(0).getMessage().getHeader("SmsapiErrorCode")).isEqualTo("101");
        context.getRouteController().startRoute("orders");
        send("seda:orders", "order-2");
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Suspended);
        simulator.account(account -> account.token("good"));
        await().atMost(PATIENCE).until(() -> simulator.messages().size() == 1);
        assertThat(mock("mock:parked").getReceivedCounter()).isOne();
    }

    @Test
    void whenTheApplicationStopsTheMessageIsParked() throws Exception {
        set("keepAs", "json");
        set("parkUri", "file:" + folder);
        start("seda:orders");
        send("seda:orders", "order-1");
        await().atMost(PATIENCE).until(() -> status() == ServiceStatus.Suspended);

        context.stop();

        assertThat(folder.toFile().listFiles()).singleElement().satisfies(
                kept -> assertThat(kept).content().contains("\"idx\":\"order-1\"", "\"code\":\"101\""));
    }

    /** It rolls back, and no transaction is open for hours. */
    @Test
    void aTransactedMessageIsGivenBackToItsSource() throws Exception {
        var failures = new CopyOnWriteArrayList<Exception>();
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:orders").routeId("orders").process(exchange -> {
                    exchange.getExchangeExtension().setTransacted(true);
                    context.createProducerTemplate().send("direct:transaction", exchange);
                    failures.add(exchange.getException());
                });
                from("direct:transaction").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .setHeader("CamelSmsapiTo", constant("48500100200")).to("smsapi:sms/send");
            }
        });
        context.start();

        send("seda:orders", "order-1");

        await().atMost(PATIENCE).until(() -> !failures.isEmpty());
        assertThat(failures).singleElement().isInstanceOf(SmsapiErrorException.class);
        assertThat(status()).isEqualTo(ServiceStatus.Suspended);
        assertThat(mock("mock:alert").getReceivedCounter()).isOne();
        assertNothingIsKept();
    }

    @Test
    void whereTheSourceRepeatsTheMessageIsGivenUp() throws Exception {
        set("maximumRedeliveries", "0");
        start("seda:orders");

        send("seda:orders", "order-1");

        await().atMost(PATIENCE).until(() -> mock("mock:dead").getReceivedCounter() == 1);
    }

    private void assertNothingIsKept() {
        for (var kept : List.of("mock:dead", "mock:parked")) {
            assertThat(mock(kept).getExchanges()).isEmpty();
        }
    }

    private void start(String from) throws Exception {
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(from).routeId("orders").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .setHeader("CamelSmsapiTo", constant("48500100200"))
                        .setHeader("CamelSmsapiIdx", bodyAs(String.class))
                        .to("smsapi:sms/send").to("mock:sent");
            }
        });
        context.start();
    }

    private void send(String uri, String idx) {
        var file = uri.startsWith("file:");
        context.createProducerTemplate().sendBodyAndHeader(
                file ? "file:" + folder + "?tempPrefix=." : uri, idx, "CamelFileName", idx);
    }

    private ServiceStatus status() {
        return context.getRouteController().getRouteStatus("orders");
    }

    private void set(String property, String value) {
        context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + property, value);
    }

    private MockEndpoint mock(String uri) {
        return context.getEndpoint(uri, MockEndpoint.class);
    }
}
