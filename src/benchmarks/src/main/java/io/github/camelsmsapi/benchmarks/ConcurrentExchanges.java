// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.camelsmsapi.message.SendResult;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** How many threads it takes to send many exchanges that come at once, alone and in batches. */
final class ConcurrentExchanges implements Row {

    private static final int EXCHANGES = 2_000;
    private static final int POOL = 64;
    private static final int BATCHING_POOL = 4;
    private static final String NETWORK = "100";
    private static final String BATCHED = "&batchSize=500&batchLinger=20";

    @Override
    public String title() {
        return String.format("%,d exchanges at once, the gateway answering after %s ms", EXCHANGES, NETWORK);
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var gateway = new OtherProcess(FixedGateway.class, List.of(), NETWORK)) {
            var url = gateway.line();
            report.row("Java", "threads of the pool", "threads before", "most threads", "seconds");
            report.row("---", "---", "---", "---", "---");
            measure(report, OtherProcess.JAVA, false, url);
            var newer = InstalledJava.newest().filter(InstalledJava::hasVirtualThreads);
            if (newer.isPresent()) {
                measure(report, newer.get().executable(), false, url);
                measure(report, newer.get().executable(), true, url);
            }
        }
    }

    private static void measure(Report report, Path java, boolean virtual, String url) throws Exception {
        measure(report, java, virtual, url, virtual ? EXCHANGES : POOL, "");
        measure(report, java, virtual, url, BATCHING_POOL, BATCHED);
    }

    private static void measure(Report report, Path java, boolean virtual, String url, int pool, String options)
            throws Exception {
        try (var sender = new OtherProcess(
                java, ConcurrentExchanges.class, List.of("-Dcamel.threads.virtual.enabled=" + virtual), url,
                Integer.toString(pool), options)) {
            report.row(sender.line(), pool + (virtual ? " virtual" : "") + (options.isEmpty() ? "" : ", batched"),
                    sender.line(), sender.line(), sender.line());
        }
    }

    /** The sender, a process of its own. */
    public static void main(String[] arguments) throws Exception {
        var sent = new CountDownLatch(EXCHANGES);
        var pool = Integer.parseInt(arguments[1]);
        try (var context = new DefaultCamelContext()) {
            context.disableJMX();
            var smsapi = Senders.smsapi(arguments[0]);
            smsapi.getConfiguration().setMaxTotalConnections(pool);
            smsapi.getConfiguration().setMaxConcurrentRequests(pool);
            context.addComponent("smsapi", smsapi);
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("seda:orders?size=" + EXCHANGES + "&limitConcurrentConsumers=false&concurrentConsumers=" + pool)
                            .to("smsapi:sms/send?from=MyShop" + arguments[2])
                            .process(exchange -> exchange.getMessage().getMandatoryBody(SendResult.class))
                            .process(exchange -> sent.countDown());
                }
            });
            context.start();
            var threads = ManagementFactory.getThreadMXBean();
            var before = threads.getThreadCount();
            threads.resetPeakThreadCount();
            var template = context.createProducerTemplate();
            var begun = System.nanoTime();
            for (var i = 0; i < EXCHANGES; i++) {
                template.sendBodyAndHeader("seda:orders", "Hello", "CamelSmsapiTo", "48" + (500_000_000 + i));
            }
            if (!sent.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException(sent.getCount() + " exchanges have not ended");
            }
            System.out.printf("%d%n%d%n%d%n%.1f%n", Runtime.version().feature(), before, threads.getPeakThreadCount(),
                    (System.nanoTime() - begun) / 1e9);
        }
    }
}
