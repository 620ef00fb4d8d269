// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Properties;
import java.util.UUID;

import io.github.camelsmsapi.examples.demo.order.DeadLetter;
import io.github.camelsmsapi.examples.demo.order.OrderJournal;
import io.github.camelsmsapi.examples.demo.order.OrderRoutes;
import io.github.camelsmsapi.examples.demo.order.ReportRoutes;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.main.Main;

/**
 * The shop's application: Camel Main with the routes, which begin to work when it starts. Everything that a user would
 * set is in {@code application.properties}; here is only what differs from run to run.
 */
final class Shop implements AutoCloseable {

    private final Main main = new Main();
    private final String url;

    /** Sets the application up; it does nothing before {@link #start()}. */
    Shop(DemoSettings settings, Gateway gateway, OrderJournal journal) throws IOException {
        var port = settings.port().orElse(freePort());
        url = "http://127.0.0.1:" + port;
        main.setOverrideProperties(properties(settings, gateway, port));
        main.bind("journal", journal);
        main.configure().addRoutesBuilder(new SmsapiErrorPolicies());
        main.configure().addRoutesBuilder(new OrderRoutes());
        if (settings.withReports()) {
            main.configure().addRoutesBuilder(new ReportRoutes());
        }
        Files.createDirectories(settings.output());
        Files.writeString(settings.deadLetters(), DeadLetter.COLUMNS);
    }

    private Properties properties(DemoSettings settings, Gateway gateway, int port) {
        var properties = new Properties();
        properties.setProperty("shop.gateway", gateway.url());
        properties.setProperty("shop.token", gateway.token());
        properties.setProperty("shop.secret", UUID.randomUUID().toString());
        properties.setProperty("shop.port", String.valueOf(port));
        properties.setProperty("shop.publicUrl", settings.publicUrl().orElse(url));
        properties.setProperty("shop.from", settings.from());
        var orders = settings.orders().toAbsolutePath();
        properties.setProperty("shop.orders.folder", orders.getParent().toString());
        properties.setProperty("shop.orders.file", orders.getFileName().toString());
        properties.setProperty("shop.output", settings.output().toString());
        properties.setProperty("shop.deadLetters", settings.deadLetters().getFileName().toString());
        if (!settings.isReal()) {
            // the simulator has no limit of a hundred requests a second, and its troubles pass in no time
            properties.setProperty("camel.component.smsapi.requestsPerSecond", "10000");
            properties.setProperty("camel.component.smsapi.throttlePause", "10");
            properties.setProperty("smsapi.policy.redeliveryDelay", "100ms");
            properties.setProperty("smsapi.policy.maximumRedeliveryDelay", "1s");
        }
        return properties;
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    void start() {
        main.start();
    }

    /** Where it listens for delivery reports. */
    String url() {
        return url;
    }

    @Override
    public void close() {
        main.stop();
    }
}
