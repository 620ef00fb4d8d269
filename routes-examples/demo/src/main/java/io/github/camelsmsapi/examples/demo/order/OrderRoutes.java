// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.order;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.dataformat.bindy.csv.BindyCsvDataFormat;

/**
 * From a file of orders to text messages. What cannot be sent becomes a line in the file of dead letters; what may pass
 * later is tried again by the error policies, of which the routes see nothing.
 */
public class OrderRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("file:{{shop.orders.folder}}?fileName={{shop.orders.file}}&noop=true&initialDelay=0&charset=UTF-8")
                .routeId("orders")
                .split(body().tokenize("\n", 1, true)).streaming()
                    .unmarshal(new BindyCsvDataFormat(Order.class))
                    .filter().method("journal", "expects")
                        .to("seda:orders?size={{shop.queue}}&blockWhenFull=true")
                    .end()
                .end();

        from("seda:orders?size={{shop.queue}}&concurrentConsumers={{shop.senders}}&pollTimeout=100") // so that it stops soon
                .routeId("messages")
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .bean("journal", "sending")
                .setProperty("order", body())
                .setHeader("CamelSmsapiTo", simple("${body.phone}"))
                .setHeader("CamelSmsapiIdx", simple("${body.idx}"))
                .setBody(simple("${body.text}"))
                .to("smsapi:sms/send?from={{shop.from}}")
                .bean("journal", "accepted");

        from("direct:dead-letters")
                .routeId("dead-letters")
                .bean(DeadLetter.class, "of")
                .setProperty("deadLetter", body())
                .marshal(new BindyCsvDataFormat(DeadLetter.class))
                .to("file:{{shop.output}}?fileName={{shop.deadLetters}}&fileExist=Append")
                .bean("journal", "deadLettered");

        from("direct:alerts")
                .routeId("alerts")
                .log(LoggingLevel.WARN, "alerts", "${header.CamelSmsapiErrorReason}")
                .bean("journal", "alerted");
    }
}
