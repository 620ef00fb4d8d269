// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import io.github.camelsmsapi.SmsapiComponent;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;

/** A Camel context with an HTTP server on a loopback port, whose {@code smsapi:} talks to a gateway. */
final class CallbackFixture implements AutoCloseable {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    final DefaultCamelContext context = new DefaultCamelContext();
    final String url;

    CallbackFixture(String gateway) throws Exception {
        this(gateway, freePort());
    }

    CallbackFixture(String gateway, int port) throws Exception {
        url = "http://127.0.0.1:" + port;
        context.disableJMX();
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(gateway);
        context.addComponent("smsapi", component);
        var server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("127.0.0.1");
        server.setBindPort(port);
        context.addService(new VertxPlatformHttpServer(server));
    }

    /** Receives at {@code /callback} what comes in by that endpoint, in {@code mock:received}. */
    CallbackFixture receive(String endpoint) throws Exception {
        return receive(endpoint, "/callback", "mock:received");
    }

    CallbackFixture receive(String endpoint, String path, String target) throws Exception {
        return routes(new RouteBuilder() {
            @Override
            public void configure() {
                from(webhook(endpoint, path)).to(target);
            }
        });
    }

    CallbackFixture routes(RouteBuilder routes) throws Exception {
        context.addRoutes(routes);
        return this;
    }

    CallbackFixture start() {
        context.start();
        return this;
    }

    /** The URI to receive from at that path. */
    String webhook(String endpoint, String path) {
        return "webhook:smsapi:" + endpoint + (endpoint.contains("?") ? "&" : "?")
               + "webhookComponentName=platform-http&webhookPath=" + path + "&webhookExternalUrl=" + url;
    }

    MockEndpoint mock() {
        return context.getEndpoint("mock:received", MockEndpoint.class);
    }

    <T> List<T> received(Class<T> type) {
        return mock().getExchanges().stream().map(Exchange::getMessage).map(message -> message.getBody(type)).toList();
    }

    HttpResponse<String> get(String query) {
        return send(request("?" + query));
    }

    HttpResponse<String> post(String form) {
        return send(request("").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** A request to the callback. */
    HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(url + "/callback" + query));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        context.close();
    }
}
