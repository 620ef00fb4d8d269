// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.nio.file.Path;

import org.apache.camel.builder.RouteBuilder;

/**
 * A file of customers as one bulk of messages.
 * <p>
 * The body is an {@code Iterator}: messages are read while others are sent, {@code maxRecipientsPerRequest} of them in
 * each request. One that cannot be sent is refused alone, and a request that fails ends nothing: the {@code BulkResult}
 * has an outcome for every line. What was {@code NOT_SENT} can be sent again freely. What is {@code UNKNOWN} can be
 * sent again within 24 hours under the same idx, which is why it is made from the customer's id. What was accepted is
 * remembered in a file, however long ago: a second pass over the same customers sends only what was not sent.
 */
public class CustomerRoutes extends RouteBuilder {

    @Override
    public void configure() throws Exception {
        var sent = new SentMessages(Path.of(getContext().resolvePropertyPlaceholders("{{shop.output}}"), "sent.txt"));

        from("file:{{shop.customers}}?include=.*csv&initialDelay=0&charset={{shop.charset:UTF-8}}")
                .bean(new CustomerFile(sent), "messages")
                .split(body()).streaming() // a thousand lines at a time
                .to("smsapi:sms/send?from=MyShop&maxRecipientsPerRequest=1000")
                .log("${body.accepted} accepted, ${body.refused} refused, ${body.unknown} unknown")
                .bean(sent, "add") // which gives those that were not accepted
                .split(body())
                .transform(simple("${body.idx};${body.number};${body.outcome};${body.failure.reason}"))
                .to("file:{{shop.output}}?fileName=not-sent.csv&fileExist=Append&appendChars=\\n")
                .end()
                .end()
                .to("seda:customers-done");
    }
}
