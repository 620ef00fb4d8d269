// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Two routes that take calls at the same server, and who calls them as SMSAPI does (wire reference, section 16.1). */
final class Receivers implements AutoCloseable {

    private static final int CALLS = 2_000;

    private final CloseableHttpClient caller = Senders.client();
    private final CamelContext context = new DefaultCamelContext();
    private final AtomicLong number = new AtomicLong();
    private final int messages;
    private final String url;

    /** @param messages how many the ledger knows, to which the reports come in turn */
    Receivers(int messages) throws Exception {
        this.messages = messages;
        var ledger = new InMemoryMessageLedger(messages);
        TrackedMessages.track(ledger, 0, messages);
        context.disableJMX();
        var smsapi = Senders.smsapi("http://127.0.0.1:1");
        smsapi.getConfiguration().setLedger(ledger);
        context.addComponent("smsapi", smsapi);
        var server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("127.0.0.1");
        server.setBindPort(freePort());
        url = "http://127.0.0.1:" + server.getBindPort();
        context.addService(new VertxPlatformHttpServer(server));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("platform-http:/plain").setBody(constant("OK"));

                from("webhook:smsapi:reports?registerCallback=false&secret=correct-horse&webhookComponentName=platform-http"
                     + "&webhookPath=/reports")
                        .process(exchange -> {
                        });
            }
        });
        context.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Contender plainRoute(int reports) {
        return contender("route with `platform-http:`", "/plain", reports);
    }

    Contender smsapiRoute(int reports) {
        return contender("route with `webhook:smsapi:reports`", "/reports", reports);
    }

    private Contender contender(String name, String path, int reports) {
        var calls = IntStream.range(0, Math.min(CALLS, messages / reports))
                .mapToObj(i -> url + path + query(i * reports, reports))
                .toList(); // written beforehand, so that little time is the caller's
        return new Contender(name, () -> call(calls.get((int) (number.incrementAndGet() % calls.size()))));
    }

    private void call(String url) throws IOException {
        var answer = caller.execute(new HttpGet(url), response -> EntityUtils.toString(response.getEntity()));
        if (!"OK".equals(answer)) {
            throw new IOException("the call was answered by " + answer);
        }
    }

    private static String query(int first, int reports) {
        return "?secret=correct-horse&MsgId=" + each(first, reports, "%024X") + "&status=" + each(first, reports, "404")
               + "&status_name=" + each(first, reports, "DELIVERED") + "&idx=" + each(first, reports, "order-%d")
               + "&points=" + each(first, reports, "0.16") + "&to=" + each(first, reports, "48500100200")
               + "&donedate=" + each(first, reports, "1625650938");
    }

    private static String each(int first, int reports, String format) {
        return IntStream.range(first, first + reports).mapToObj(n -> String.format(format, n)).collect(Collectors.joining(","));
    }

    @Override
    public void close() throws Exception {
        context.stop();
        caller.close();
    }
}
