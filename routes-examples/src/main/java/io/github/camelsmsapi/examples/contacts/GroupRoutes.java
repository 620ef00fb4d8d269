// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import org.apache.camel.builder.RouteBuilder;

/** Groups of contacts and who may use them. */
public class GroupRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:new-group")
                .to("smsapi:groups/create?description=From the shop&contactExpireAfter=365") // the body is its name
                .setHeader("CamelSmsapiId", simple("${body.id}"))
                .setBody(constant(""))
                .to("smsapi:groups/createPermission?user=newsletter&canRead=true&canSend=true");

        from("direct:join") // a Contact
                .to("smsapi:groups/pin?id={{shop.group}}");

        from("direct:leave") // a Contact
                .to("smsapi:groups/unpin?id={{shop.group}}");

        from("direct:women-join")
                .to("smsapi:groups/addMembers?id={{shop.group}}&gender=female");
    }
}
