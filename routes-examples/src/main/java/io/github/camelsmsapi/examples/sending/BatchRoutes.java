// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import org.apache.camel.builder.RouteBuilder;

/**
 * Single messages that share requests, for more throughput. Each exchange still gets its own result, its own id and its
 * own error.
 * <p>
 * {@code batchSize} is how many messages share a request, {@code batchLinger} how long the first of them waits for
 * others. Messages share one when nothing but recipient and idx tells them apart.
 */
public class BatchRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("seda:delays?concurrentConsumers=20&size=10000&blockWhenFull=true")
                .setBody(constant("Your train is late"))
                .to("smsapi:sms/send?from=MyRail&batchSize=100&batchLinger=50")
                .to("seda:sent");
    }
}
