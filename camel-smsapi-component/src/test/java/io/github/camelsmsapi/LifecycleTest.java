// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.Map;

import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.FailedToCreateProducerException;
import org.apache.camel.builder.RouteBuilder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LifecycleTest extends GatewayTest {

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:start").routeId("sending").to("smsapi:sms/send?to=" + NUMBER);
            }
        });
    }

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.accepted("1"));
    }

    private void assertSends() {
        assertThat(template.request("direct:start", exchange -> exchange.getMessage().setBody("Hello")).getException())
                .isNull();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().contains("Smsapi")).count();
    }

    @Test
    void aContextThatIsStoppedAndStartedAgainSends() throws Exception {
        assertSends();
        var smsapi = context.getComponent("smsapi");

        context.stop();
        context.addComponent("smsapi", smsapi); // a context forgets its components
        context.start();
        template = context.createProducerTemplate();

        assertSends();
        assertThat(gateway.requests()).hasSize(2);
    }

    @Test
    void aRouteThatIsStoppedAndStartedAgainSends() throws Exception {
        assertSends();

        context.getRouteController().stopRoute("sending");
        context.getRouteController().startRoute("sending");

        assertSends();
    }

    @Test
    void aSuspendedContextGoesOn() {
        context.suspend();
        context.resume();

        assertSends();
    }

    @Test
    void noThreadAndNoConnectionOutlivesTheContext() {
        assertSends();
        Awaitility.await().until(LifecycleTest::threads, one -> one == 1); // those of other tests may still be ending
        assertThat(gateway.openConnections()).isEqualTo(1);

        context.stop();

        Awaitility.await().untilAsserted(() -> {
            assertThat(threads()).isZero();
            assertThat(gateway.openConnections()).isZero();
        });
    }

    @Test
    void endpointsWithTheSameLoginShareOneClient() {
        for (var number = 100; number < 150; number++) {
            exchange("smsapi:sms/send?to=48500100" + number, "Hello", Map.of());
        }

        Awaitility.await().until(LifecycleTest::threads, one -> one == 1); // those of other tests may still be ending
        assertThat(gateway.openConnections()).isEqualTo(1);
    }

    @Test
    void aRouteThatCouldNotStartDoesNotHinderOthers() {
        assertThatThrownBy(() -> exchange("smsapi:sms/send?token=other&baseUrl=nowhere", "Hello", Map.of()))
                .isInstanceOf(FailedToCreateProducerException.class);

        assertSends();
    }
}
