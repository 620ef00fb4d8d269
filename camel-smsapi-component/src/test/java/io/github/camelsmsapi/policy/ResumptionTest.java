// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.testing.LogRecorder;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.component.seda.SedaComponent;
import org.apache.camel.component.seda.SedaConsumer;
import org.apache.camel.component.seda.SedaEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.service.ServiceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each suspended route comes back by itself, when its own account works, and only if the policies suspended it. */
class ResumptionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SmsapiSimulator simulator
            = SmsapiSimulator.builder().account(account -> account.token("another-token")).start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void configure() {
        Map.of("deadLetterUri", "mock:dead", "alertUri", "mock:alert", "resumeInterval", "20ms")
                .forEach((name, value) -> context.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, value));
        context.getShutdownStrategy().setTimeout(1); // what a suspended route has in its queue waits in vain
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    /** Wherever the login stands. */
    @ParameterizedTest
    @ValueSource(strings = { "smsapi:sms/send?token=good", "gateway:sms/send?token=good", "gateway:sms/send" })
    void theAccountOfTheFailedEndpointIsAsked(String uri) throws Exception {
        var component = component(uri.contains("?") ? null : "good");
        context.addComponent(uri.substring(0, uri.indexOf(':')), component);
        start("seda:orders", uri);

        send("seda:orders");
        await().atMost(PATIENCE).until(() -> status("orders") == ServiceStatus.Suspended);
        simulator.account(account -> account.token("good"));

        await().atMost(PATIENCE).until(() -> status("orders") == ServiceStatus.Started);
        send("seda:orders");
        await().atMost(PATIENCE).until(() -> mock("mock:sent").getReceivedCounter() > 0);
    }

    @Test
    void ofTwoAccountsEachRouteWaitsForItsOwn() throws Exception {
        context.addComponent("smsapi", component(null));
        start("seda:orders", "smsapi:sms/send?token=good", "seda:others", "smsapi:sms/send?token=bad");

        send("seda:orders");
        send("seda:others");
        await().atMost(PATIENCE).until(
                () -> status("orders") == ServiceStatus.Suspended && status("others") == ServiceStatus.Suspended);
        simulator.account(account -> account.token("good"));

        await().atMost(PATIENCE).until(() -> status("orders") == ServiceStatus.Started);
        assertThat(status("others")).isEqualTo(ServiceStatus.Suspended);
    }

    @Test
    void anAccountThatCannotBeAskedIsAWarning() throws Exception {
        try (var log = new LogRecorder()) {
            context.addComponent("smsapi", component("good"));
            start("seda:orders", "smsapi:sms/send");

            send("seda:orders");

            await().atMost(PATIENCE).until(() -> log.lines().stream()
                    .anyMatch(line -> line.startsWith("WARN") && line.contains("Route orders stays suspended")));
            await().during(Duration.ofMillis(200)).atMost(PATIENCE).until(() -> log.lines().stream()
                    .filter(line -> line.startsWith("WARN") && line.contains("stays suspended")).count() == 1);
        }
    }

    /** As a broker that has to connect again. */
    @Test
    void aConsumerThatCannotResumeKeepsNoOtherSuspended() throws Exception {
        var failures = new AtomicInteger(5);
        context.addComponent("stubborn", new StubbornComponent(failures));
        context.addComponent("smsapi", component("good"));
        start("stubborn:orders", "smsapi:sms/send", "seda:others", "smsapi:sms/send");

        send("stubborn:orders");
        send("seda:others");
        await().atMost(PATIENCE).until(
                () -> status("orders") == ServiceStatus.Suspended && status("others") == ServiceStatus.Suspended);
        simulator.account(account -> account.token("good"));

        await().atMost(PATIENCE).until(() -> status("others") == ServiceStatus.Started);
        await().atMost(PATIENCE).until(() -> status("orders") == ServiceStatus.Started);
        assertThat(failures.get()).isLessThanOrEqualTo(0);
        assertThat(ServiceHelper.isStarted(context.getRoute("orders").getConsumer())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "suspended", "stopped" })
    void whatAnOperatorHasTakenOutOfServiceStaysSo(String how) throws Exception {
        context.addComponent("smsapi", component("good"));
        start("seda:orders", "smsapi:sms/send", "seda:others", "smsapi:sms/send");
        send("seda:others");
        await().atMost(PATIENCE).until(() -> status("others") == ServiceStatus.Suspended);

        if (how.equals("suspended")) {
            context.getRouteController().suspendRoute("orders");
        } else {
            context.getRouteController().stopRoute("orders");
        }
        var before = status("orders");
        assertThat(RouteSuspensions.of(context).suspend("orders", this)).isFalse();
        simulator.account(account -> account.token("good"));

        await().atMost(PATIENCE).until(() -> status("others") == ServiceStatus.Started);
        await().during(Duration.ofMillis(200)).atMost(PATIENCE).until(() -> status("orders") == before);
        assertThat(ServiceHelper.isStarted(context.getRoute("orders").getConsumer())).isFalse();
    }

    @Test
    void aRouteThatTwoPoliciesHoldIsResumedWhenBothLetItGo() throws Exception {
        context.addComponent("smsapi", component("good"));
        start("seda:orders", "smsapi:sms/send");
        var suspensions = RouteSuspensions.of(context);

        suspensions.suspend("orders", "one");
        suspensions.suspend("orders", "two");
        suspensions.release("orders", "one");
        assertThat(status("orders")).isEqualTo(ServiceStatus.Suspended);
        suspensions.release("orders", "two");

        assertThat(status("orders")).isEqualTo(ServiceStatus.Started);
    }

    /** A route that an operator has resumed is suspended again when its messages go on failing. */
    @Test
    void aRouteResumedByAnOperatorIsSuspendedAgain() throws Exception {
        context.addComponent("smsapi", component("good"));
        start("seda:orders", "smsapi:sms/send");
        send("seda:orders");
        await().atMost(PATIENCE).until(() -> status("orders") == ServiceStatus.Suspended);

        context.getRouteController().resumeRoute("orders");
        assertThat(status("orders")).isEqualTo(ServiceStatus.Started);
        send("seda:orders");

        await().atMost(PATIENCE).until(() -> status("orders") == ServiceStatus.Suspended);
    }

    private SmsapiComponent component(String token) {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken(token);
        component.getConfiguration().setBaseUrl(simulator.url());
        return component;
    }

    private void start(String from, String to) throws Exception {
        start(from, to, "seda:unused", "mock:unused");
    }

    private void start(String from, String to, String otherFrom, String otherTo) throws Exception {
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(from).routeId("orders").routeConfigurationId(SmsapiErrorPolicies.ID).to(to).to("mock:sent");
                from(otherFrom).routeId("others").routeConfigurationId(SmsapiErrorPolicies.ID).to(otherTo).to("mock:sent");
            }
        });
        context.start();
    }

    private void send(String uri) {
        context.createProducerTemplate().sendBodyAndHeader(uri, "Hello", "CamelSmsapiTo", "48500100200");
    }

    private ServiceStatus status(String routeId) {
        return context.getRouteController().getRouteStatus(routeId);
    }

    private MockEndpoint mock(String uri) {
        return context.getEndpoint(uri, MockEndpoint.class);
    }

    /** A source in memory whose consumers fail to resume some times. */
    private static final class StubbornComponent extends SedaComponent {

        private final AtomicInteger failures;

        private StubbornComponent(AtomicInteger failures) {
            this.failures = failures;
        }

        @Override
        protected SedaEndpoint createEndpoint(
                String endpointUri, org.apache.camel.Component component,
                org.apache.camel.component.seda.BlockingQueueFactory<org.apache.camel.Exchange> queueFactory,
                int concurrentConsumers) {
            return new StubbornEndpoint(endpointUri, component, queueFactory, concurrentConsumers, failures);
        }
    }

    private static final class StubbornEndpoint extends SedaEndpoint {

        private final AtomicInteger failures;

        private StubbornEndpoint(String uri, org.apache.camel.Component component,
                                 org.apache.camel.component.seda.BlockingQueueFactory<org.apache.camel.Exchange> queueFactory,
                                 int concurrentConsumers, AtomicInteger failures) {
            super(uri, component, queueFactory, concurrentConsumers);
            this.failures = failures;
        }

        @Override
        protected SedaConsumer createNewConsumer(Processor processor) {
            return new StubbornConsumer(this, processor, failures);
        }
    }

    private static final class StubbornConsumer extends SedaConsumer {

        private final AtomicInteger failures;
        private boolean startedBefore;

        private StubbornConsumer(Endpoint endpoint, Processor processor, AtomicInteger failures) {
            super((SedaEndpoint) endpoint, processor);
            this.failures = failures;
        }

        @Override
        protected void doStart() throws Exception {
            if (startedBefore) {
                connect();
            }
            startedBefore = true;
            super.doStart();
        }

        @Override
        protected void doResume() throws Exception {
            connect();
            super.doResume();
        }

        private void connect() {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the broker is not back yet");
            }
        }
    }
}
