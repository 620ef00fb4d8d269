// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.builder.RouteBuilder;

/** One short route for each kind of operation that has no recipe of its own. */
public class MessageRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:shipped") // a map, as of {"id": 17, "phone": "500 100 200"}
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .setHeader("CamelSmsapiTo", simple("${body[phone]}"))
                .setHeader("CamelSmsapiIdx", simple("parcel-${body[id]}"))
                .setBody(simple("Your parcel ${body[id]} is on its way"))
                .to("smsapi:sms/send?from=MyShop&defaultCountry=PL&expirationDate=PT2H");

        from("direct:network") // the body is a number, or several
                .to("smsapi:hlr/check")
                .log("${body.list[0].status} in network ${body.list[0].mnc}");

        from("direct:rich")
                .to("smsapi:rcs/send?sender={{shop.rcsSender}}&phoneNumber={{shop.phone}}");

        from("direct:credit")
                .to("smsapi:account/points")
                .log("${body.points} points are left");
    }
}
