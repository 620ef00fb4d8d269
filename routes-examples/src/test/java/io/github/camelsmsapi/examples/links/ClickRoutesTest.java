// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.links;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Properties;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.report.OtherCallback;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.junit.SmsapiSimulatorExtension;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class ClickRoutesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final SmsapiSimulatorExtension SIMULATOR = SmsapiSimulatorExtension.create();

    @Test
    void aClickBecomesAnExchange(SmsapiSimulator simulator) throws Exception {
        var port = freePort();
        try (var context = new DefaultCamelContext()) {
            context.disableJMX();
            var server = new VertxPlatformHttpServerConfiguration();
            server.setBindHost("127.0.0.1");
            server.setBindPort(port);
            context.addService(new VertxPlatformHttpServer(server));
            var properties = new Properties();
            properties.put("shop.secret", "a-secret-of-the-test");
            properties.put("shop.publicUrl", "http://127.0.0.1:" + port);
            context.getPropertiesComponent().setOverrideProperties(properties);
            var smsapi = new SmsapiComponent();
            smsapi.getConfiguration().setToken("token-of-the-test");
            smsapi.getConfiguration().setBaseUrl(simulator.url());
            context.addComponent("smsapi", smsapi);
            context.addRoutes(new ClickRoutes());
            context.addRoutes(new LinkRoutes());
            context.start();

            assertThat(simulator.requests()).anyMatch(
                    request -> request.method().equals("POST") && request.path().equals("/callbacks"));
            var link = context.createProducerTemplate().requestBody("direct:new-link", "https://example.org/sale",
                    String.class);
            var answer = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.discarding());

            assertThat(answer.headers().firstValue("Location")).contains("https://example.org/sale");
            var click = context.createConsumerTemplate().receive("seda:clicked", PATIENCE.toMillis());
            assertThat(click.getMessage().getBody(OtherCallback.class).parameters().values()).contains(link);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
