// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;

import javax.management.ObjectName;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.callbacks.Leftovers;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.testing.LogRecorder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Several Camel contexts in one process, one after another or at the same time, as JMX and SMSAPI see them. */
class TwoContextsTest {

    private static final String SECRET = "s3cret-of-the-shop";

    private final SmsapiSimulator simulator = SmsapiSimulator.start();

    @AfterEach
    void close() {
        simulator.close();
    }

    /** A context with JMX, whose route {@code reports} takes calls at {@code /callback}. */
    private DefaultCamelContext context(int port, String external) throws Exception {
        var context = new DefaultCamelContext();
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setToken("secret-token");
        smsapi.getConfiguration().setBaseUrl(simulator.url());
        smsapi.getConfiguration().setSecret(SECRET);
        context.addComponent("smsapi", smsapi);
        var server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("127.0.0.1");
        server.setBindPort(port);
        context.addService(new VertxPlatformHttpServer(server));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:smsapi:reports?unregisterCallback=true&webhookComponentName=platform-http&webhookPath=/callback"
                     + "&webhookExternalUrl=" + external).routeId("reports").to("mock:received");
            }
        });
        context.start();
        return context;
    }

    private DefaultCamelContext context(int port) throws Exception {
        return context(port, "http://127.0.0.1:" + port);
    }

    private void send(DefaultCamelContext context) {
        context.createProducerTemplate().sendBodyAndHeader("smsapi:sms/send", "Hi", "CamelSmsapiTo", "48500100200");
    }

    private JsonNode registered() throws Exception {
        return Json.MAPPER.readTree(CallbackFixture.send(HttpRequest.newBuilder(URI.create(simulator.url() + "/callbacks"))
                .header("Authorization", "Bearer any")).body()).path("collection");
    }

    private static Set<ObjectName> beans() throws Exception {
        return ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName("org.apache.camel:*"), null);
    }

    @Test
    void twoAtOnceWithTheSamePathGetTheirOwnCalls() throws Exception {
        try (var one = context(CallbackFixture.freePort()); var other = context(CallbackFixture.freePort())) {
            send(one); // both are registered, so both are told

            await().until(() -> simulator.stats().reportsAcknowledged() == 2);
            one.getRouteController().stopRoute("reports");
            send(other);
            await().until(() -> simulator.stats().reportsAcknowledged() == 3);
            assertThat(registered()).hasSize(1);
        }
    }

    @Test
    void oneThatIsClosedLeavesNothingAndTheNextStartsAtTheSamePlace() throws Exception {
        var port = CallbackFixture.freePort();
        var before = beans();
        var leftovers = Leftovers.now();
        for (var start = 1; start <= 3; start++) {
            try (var context = context(port)) {
                send(context);
                var expected = start;
                await().until(() -> simulator.stats().reportsAcknowledged() == expected);
                assertThat(registered()).hasSize(1);
            }
            assertThat(beans()).isEqualTo(before);
            assertThat(registered()).isEmpty();
            if (start == 1) {
                leftovers = Leftovers.afterFirst(leftovers);
            } else {
                Leftovers.assertNoMoreThan(leftovers);
            }
        }
    }

    @Test
    void whatLeadsToAnotherPlaceWithTheSameSecretIsNamed() throws Exception {
        try (var former = context(CallbackFixture.freePort(), "https://old.example.org"); var log = new LogRecorder();
             var now = context(CallbackFixture.freePort(), "https://new.example.org")) {
            assertThat(former.isStarted() && now.isStarted()).isTrue();
            assertThat(registered()).hasSize(2);
            assertThat(log.lines()).anyMatch(line -> line.startsWith("WARN")
                    && line.contains("https://old.example.org/callback") && line.contains("customer panel"))
                    .noneMatch(line -> line.contains(SECRET));
        }
    }

    @Test
    void jmxStartsAndStopsTheRouteWithItsRegistrationAndShowsNoSecret() throws Exception {
        try (var context = context(CallbackFixture.freePort())) {
            var server = ManagementFactory.getPlatformMBeanServer();
            var route = new ObjectName(
                    "org.apache.camel:context=" + context.getManagementName() + ",type=routes,name=\"reports\"");
            server.invoke(route, "stop", null, null);
            assertThat(registered()).isEmpty();
            server.invoke(route, "start", null, null);
            assertThat(registered()).hasSize(1);
            send(context);
            await().until(() -> simulator.stats().reportsAcknowledged() == 1);

            for (var bean : beans()) {
                for (var attribute : server.getMBeanInfo(bean).getAttributes()) {
                    if (attribute.isReadable()) {
                        assertThat(bean + " " + attribute.getName() + "=" + value(bean, attribute.getName()))
                                .doesNotContain(SECRET, "secret-token");
                    }
                }
            }
        }
    }

    private static Object value(ObjectName bean, String attribute) {
        try {
            return ManagementFactory.getPlatformMBeanServer().getAttribute(bean, attribute);
        } catch (Exception unreadable) {
            return unreadable;
        }
    }
}
