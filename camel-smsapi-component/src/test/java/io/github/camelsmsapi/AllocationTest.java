// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import com.sun.net.httpserver.HttpServer;
import io.github.camelsmsapi.message.SendResult;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/**
 * How much memory a single send through a route allocates: unlike its time, that is the same on every machine. The
 * sender runs in a process of its own, whose compiler leaves no allocation out, and measures its one thread; the
 * gateway answers on others.
 */
class AllocationTest {

    /** Raise it for what is worth it, and lower it after each improvement. */
    private static final long BYTES = 28_700;

    private static final int WARM_UP = 1_000;
    private static final int ROUNDS = 9;
    private static final int SENDS = 100;
    private static final byte[] RESPONSE = """
            {"count":1,"list":[{"id":"60E576ED3463355E5B8E0001","points":0.16,"number":"48500100200","date_sent":1625650925,\
            "submitted_number":"48500100200","status":"QUEUE","error":null,"idx":null,"parts":1}]}"""
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void aSendAllocatesAsMuchAsRecorded() throws Exception {
        var log = new File("target/allocation.log");
        var process = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
                "-Dsun.net.httpserver.nodelay=true", "-cp", System.getProperty("java.class.path"),
                AllocationTest.class.getName()).redirectErrorStream(true).redirectOutput(log).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        var lines = Files.readAllLines(log.toPath());
        assertThat(Long.parseLong(lines.get(lines.size() - 1))).isCloseTo(BYTES, withinPercentage(10));
    }

    private static HttpServer gateway() throws Exception {
        var gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        gateway.setExecutor(Executors.newCachedThreadPool());
        gateway.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, RESPONSE.length);
            exchange.getResponseBody().write(RESPONSE);
            exchange.close();
        });
        gateway.start();
        return gateway;
    }

    /** Its last line is the median of the bytes for each send. */
    public static void main(String[] arguments) throws Exception {
        var gateway = gateway();
        try (var context = new DefaultCamelContext()) {
            var component = new SmsapiComponent();
            component.getConfiguration().setToken("secret-token");
            component.getConfiguration().setBaseUrl("http://127.0.0.1:" + gateway.getAddress().getPort());
            component.getConfiguration().setRequestsPerSecond(1_000_000);
            context.disableJMX();
            context.addComponent("smsapi", component);
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:send").to("smsapi:sms/send?from=MyShop");
                }
            });
            context.start();
            var template = context.createProducerTemplate();
            send(template, WARM_UP);
            var bytes = LongStream.range(0, ROUNDS).map(round -> bytesOf(template)).sorted().toArray();
            System.out.println(bytes[ROUNDS / 2]);
            System.exit(0);
        }
    }

    private static long bytesOf(ProducerTemplate template) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        send(template, SENDS);
        return (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / SENDS;
    }

    private static void send(ProducerTemplate template, int times) {
        for (var i = 0; i < times; i++) {
            var idx = "order-" + i;
            var sent = template.request("direct:send", exchange -> {
                exchange.getMessage().setHeader(SmsapiConstants.TO, "48500100200");
                exchange.getMessage().setHeader(SmsapiConstants.IDX, idx);
                exchange.getMessage().setBody("Your parcel is on its way");
            });
            assertThat(sent.getMessage().getBody(SendResult.class).ids()).hasSize(1);
        }
    }
}
