// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.builder.RouteBuilder;

/**
 * What may pass later is tried again by the error policies; what cannot pass becomes a dead letter, which somebody
 * reads and sends once more. A dead letter is the file as it was, in a folder by its code, with the reason in words
 * beside it; once the cause is gone, moving it back among the orders sends it, under the same idx.
 */
public class DeadLetterRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("file:{{shop.orders}}?delete=true&delay={{shop.poll}}&initialDelay=0").routeId("orders")
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .setHeader("CamelSmsapiTo", bodyAs(String.class)) // order-17.txt holds the customer's number
                .setHeader("CamelSmsapiIdx", simple("${file:name.noext}"))
                .setBody(simple("Your ${file:name.noext} is on its way"))
                .to("smsapi:sms/send?from=MyShop");

        // smsapi.policy.deadLetterUri = direct:dead-orders
        from("direct:dead-orders").routeId("dead-orders")
                .to("file:{{shop.dead}}?fileName=${header.CamelSmsapiErrorCode}/${file:onlyname}")
                .setBody(header("CamelSmsapiErrorReason"))
                .to("file:{{shop.dead}}?fileName=${header.CamelSmsapiErrorCode}/${file:onlyname.noext}.reason");
    }
}
