// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

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
        return new Contender("route with `platform-http:`", () -> call("/plain", reports));
    }

    Contender smsapiRoute(int reports) {
        return new Contender("route with `webhook:smsapi:reports`", () -> call("/reports", reports));
    }

    private void call(String path, int reports) throws IOException {
        var numbers = LongStream.generate(number::incrementAndGet).limit(reports).map(n -> n % messages).toArray();
        var request = new HttpGet(
                url + path + "?secret=correct-horse&MsgId=" + each(numbers, "%024X")
                                  + "&status=" + each(numbers, "404") + "&status_name=" + each(numbers, "DELIVERED")
                                  + "&idx=" + each(numbers, "order-%d") + "&points=" + each(numbers, "0.16")
                                  + "&to=" + each(numbers, "48500100200") + "&donedate=" + each(numbers, "1625650938"));
        var answer = caller.execute(request, response -> EntityUtils.toString(response.getEntity()));
        if (!"OK".equals(answer)) {
            throw new IOException("the call was answered by " + answer);
        }
    }

    private static String each(long[] numbers, String format) {
        return LongStream.of(numbers).mapToObj(n -> format.contains("%") ? String.format(format, n) : format)
                .collect(Collectors.joining(","));
    }

    @Override
    public void close() throws Exception {
        context.stop();
        caller.close();
    }
}
