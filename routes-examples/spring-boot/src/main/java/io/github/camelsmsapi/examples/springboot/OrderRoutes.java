// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.springboot;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** From an order to a text message; the reports' way back stands in camel/reports.yaml. */
@Component
public class OrderRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("seda:orders?concurrentConsumers=4")
                .routeId("messages")
                .routeConfigurationId("smsapi-error-policies")
                .setHeader("CamelSmsapiTo", simple("${body.phone}"))
                .setHeader("CamelSmsapiIdx", simple("${body.id}"))
                .setBody(simple("Your order ${body.id} is on its way"))
                .to("smsapi:sms/send")
                .bean("orders", "sent");

        from("direct:dead-letters")
                .routeId("dead-letters")
                .bean("orders", "dead");

        from("direct:alerts")
                .routeId("alerts")
                .log("Somebody should look at this: ${header.CamelSmsapiErrorReason}");
    }
}
