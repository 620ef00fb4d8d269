// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.accounts;

import java.util.List;

import org.apache.camel.builder.RouteBuilder;

/**
 * A sub-user with a monthly limit: as many points as it may spend, and only the sender names it needs. {@code
 * GroupRoutes} opens a group to it.
 */
public class SubuserRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:new-subuser") // {"user": "newsletter", "password": "..."}, already unmarshalled
                .to("smsapi:subusers/create?active=true&pointsPerMonth=100")
                .setHeader("CamelSmsapiId", simple("${body.id}"))
                .setHeader("CamelSmsapiSenders", constant(List.of("MyShop")))
                .setBody(constant(""))
                .to("smsapi:subusers/shareSendernames?access=selected")
                .to("smsapi:subusers/get")
                .log("${body.username} may spend ${body.points.perMonth} points a month");

        from("direct:pause-subuser") // the id
                .to("smsapi:subusers/update?active=false");

        from("direct:old-subuser") // the older kind; passwords as their MD5
                .to("smsapi:user/create?pointsPerMonth=100&withoutPrefix=true");
    }
}
