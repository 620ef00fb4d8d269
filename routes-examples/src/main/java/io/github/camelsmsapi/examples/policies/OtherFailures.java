// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.policies;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.builder.RouteBuilder;

/** The error policies deal with the failures of SMSAPI, an {@code onException} of the route with all others. */
public class OtherFailures extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:orders")
                .routeId("orders")
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .onException(Exception.class) // whatever is not SMSAPI's: a database that is down, a body that is no JSON
                    .maximumRedeliveries(2).redeliveryDelay("{{shop.other.delay:1000}}")
                    .handled(true).useOriginalMessage()
                    .to("{{shop.other.failures}}")
                .end()
                .to("{{shop.customers}}") // finds the customer's number
                .setHeader("CamelSmsapiTo", simple("${body}"))
                .setBody(constant("Your order is on its way"))
                .to("smsapi:sms/send?from=MyShop");
    }
}
