// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import org.apache.camel.builder.RouteBuilder;

/** Who wants no messages. */
public class ConsentRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:stop") // the phone number
                .to("smsapi:blacklist/create?expireAt=2030-12-31");

        from("file:{{shop.inbox}}?include=stop.*csv")
                .to("smsapi:blacklist/import");

        from("direct:blacklist-as-table")
                .to("smsapi:blacklist/list?csv=true&limit=1000")
                .to("file:{{shop.output}}?fileName=blacklist.csv");

        from("direct:unsubscribed")
                .to("smsapi:optouts/list?all=true")
                .split(body()).streaming()
                .setBody(simple("${body.phoneNumber}"))
                .to("seda:unsubscribed")
                .end();
    }
}
