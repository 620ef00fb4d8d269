// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.twoway;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Properties;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;

/** A shop that SMSAPI, which is a simulator, can reach. */
final class CallbackFixture implements AutoCloseable {

    final SmsapiSimulator simulator;
    final MessageLedger ledger = new InMemoryMessageLedger();
    final DefaultCamelContext context = new DefaultCamelContext();

    CallbackFixture() throws Exception {
        simulator = SmsapiSimulator.builder()
                .delivery(delivery -> delivery.finalAfter(Duration.ofMillis(50)).retryInterval(Duration.ofMillis(50))).start();
        context.disableJMX();
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setToken("token-of-the-test");
        smsapi.getConfiguration().setBaseUrl(simulator.url());
        smsapi.getConfiguration().setLedger(ledger);
        context.addComponent("smsapi", smsapi);
        var server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("127.0.0.1");
        server.setBindPort(freePort());
        context.addService(new VertxPlatformHttpServer(server));
        var properties = new Properties();
        properties.setProperty("shop.publicUrl", "http://127.0.0.1:" + server.getBindPort());
        properties.setProperty("shop.secret", "correct-horse-battery");
        properties.setProperty("shop.reports", "seda:reports");
        properties.setProperty("shop.calls", "seda:calls");
        context.getPropertiesComponent().setOverrideProperties(properties);
    }

    CallbackFixture start(RoutesBuilder routes) throws Exception {
        context.addRoutes(routes);
        context.start();
        return this;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        context.close();
        simulator.close();
    }
}
