// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.SmsMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** A body that is a stream of many messages, in a small heap. */
final class StreamedRecipients implements Row {

    private static final int TENTHS = 10;

    @Override
    public String title() {
        return "A `Stream` of recipients with `-Xmx256m`";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var gateway = new OtherProcess(FixedGateway.class, List.of());
             var sender = new OtherProcess(
                     StreamedRecipients.class, List.of("-Xmx256m"), gateway.line(), Integer.toString(size.messages))) {
            report.figure("MB in use after each tenth of " + size.messages + " recipients", "%s", sender.line());
            report.figure("accepted and seconds", "%s", sender.line());
        }
    }

    /** The sender, a process of its own. */
    public static void main(String[] arguments) throws Exception {
        var recipients = Integer.parseInt(arguments[1]);
        try (var context = new DefaultCamelContext()) {
            context.addComponent("smsapi", Senders.smsapi(arguments[0]));
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:bulk").to("smsapi:sms/send?maxRecipientsPerRequest=10000");
                }
            });
            context.start();
            var used = new StringBuilder();
            var begun = System.nanoTime();
            var messages = IntStream.range(0, recipients).mapToObj(i -> {
                if (i > 0 && i % (recipients / TENTHS) == 0) {
                    used.append(usedMegabytes()).append(' ');
                }
                return SmsMessage.to("48" + (500_000_000 + i)).text("Sale");
            });
            var result = context.createProducerTemplate().requestBody("direct:bulk", messages, BulkResult.class);
            System.out.println(used);
            System.out.println(result.accepted() + ", " + (System.nanoTime() - begun) / 1_000_000_000);
        }
    }

    static long usedMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
