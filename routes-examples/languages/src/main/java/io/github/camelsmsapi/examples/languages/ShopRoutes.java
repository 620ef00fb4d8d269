// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.languages;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** What shop.yaml and shop.xml say, in Java. */
public class ShopRoutes extends RouteBuilder {

    @Override
    public void configure() {
        // a phone number POSTed to /orders?id=1 gets a text message
        from("platform-http:/orders?httpMethodRestrict=POST")
                .routeId("orders")
                .routeConfigurationId("smsapi-error-policies")
                .setHeader("CamelSmsapiTo", bodyAs(String.class))
                .setHeader("CamelSmsapiIdx", simple("order-${header.id}"))
                .setBody(simple("Your order ${header.id} is on its way"))
                .to("smsapi:sms/send?from=MyShop")
                .removeHeaders("*") // the headers of the request
                .setHeader("Content-Type", constant("application/json")); // 200 and the result as JSON

        // what the error policies give up: smsapi.policy.deadLetterUri
        from("direct:dead-letters")
                .routeId("dead-letters")
                .log(LoggingLevel.WARN, "Order ${header.id}: ${header.CamelSmsapiErrorReason}")
                .to("{{shop.deadLetters}}"); // the caller gets 422 with code and reason

        // what SMSAPI reports of each message
        from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/reports"
             + "&webhookExternalUrl={{shop.publicUrl}}")
                .routeId("reports")
                .to("{{shop.reports}}");
    }
}
