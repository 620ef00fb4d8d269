// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.File;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SmsMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A million recipients pass through a JVM with 256 MB: neither the messages nor their results may pile up. */
class MillionRecipientsTest {

    private static final int RECIPIENTS = 1_000_000;

    @Test
    void aMillionRecipientsPassInASmallHeap() throws Exception {
        var gateway = gateway();
        try {
            var process = new ProcessBuilder(
                    ProcessHandle.current().info().command().orElse("java"), "-Xmx256m", "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError", "-cp",
                    System.getProperty("java.class.path"), MillionRecipientsTest.class.getName(),
                    "http://127.0.0.1:" + gateway.getAddress().getPort())
                    .redirectErrorStream(true).redirectOutput(new File("target/million-recipients.log")).start();
            try {
                assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
                assertThat(process.exitValue()).isZero();
            } finally {
                process.destroyForcibly();
            }
        } finally {
            gateway.stop(0);
        }
    }

    /** The sending side, in a process of its own. */
    public static void main(String[] args) throws Exception {
        try (var context = new DefaultCamelContext()) {
            var component = new SmsapiComponent();
            component.getConfiguration().setToken("secret-token");
            component.getConfiguration().setBaseUrl(args[0]);
            context.addComponent("smsapi", component);
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:bulk").to("smsapi:sms/send?maxRecipientsPerRequest=10000");
                }
            });
            context.start();
            var messages = IntStream.range(0, RECIPIENTS).mapToObj(i -> SmsMessage.to("48" + (500_000_000 + i)).text("Sale"));
            var result = context.createProducerTemplate().requestBody("direct:bulk", messages, BulkResult.class);
            var ids = 0;
            for (var one : result) {
                ids += one.sent() != null && one.sent().id().endsWith(one.number()) ? 1 : 0;
            }
            System.out.println(result + ", ids at their own recipient: " + ids);
            System.exit(ids == RECIPIENTS && result.accepted() == RECIPIENTS ? 0 : 1);
        }
    }

    /** Accepts everything and keeps nothing; the id ends with the number. */
    private static HttpServer gateway() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/sms.do", exchange -> {
            var answer = new StringBuilder("{\"count\":1,\"list\":[");
            String[] idx = {};
            String[] numbers = {};
            for (var pair : new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&")) {
                var value = URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
                if (pair.startsWith("to=")) {
                    numbers = value.split(",");
                } else if (pair.startsWith("idx=")) {
                    idx = value.split("\\|");
                }
            }
            for (var i = 0; i < numbers.length; i++) {
                answer.append(i == 0 ? "" : ",").append("{\"id\":\"70742940").append(numbers[i]).append("\",\"points\":0.165,")
                        .append("\"number\":\"").append(numbers[i]).append("\",\"submitted_number\":\"").append(numbers[i])
                        .append("\",\"date_sent\":1712570310,\"status\":\"QUEUE\",\"error\":null,\"parts\":1,\"idx\":\"")
                        .append(idx[i]).append("\"}");
            }
            var bytes = answer.append("]}").toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }
}
