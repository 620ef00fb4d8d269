// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.accounts;

import org.apache.camel.builder.RouteBuilder;

/** Sender names: asked for, and made the default when SMSAPI has approved them. */
public class SenderNameRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:new-sender-name") // the name
                .to("smsapi:sendernames/create")
                .log("${body.sender} is ${body.status}");

        from("direct:approved-sender-names")
                .to("smsapi:sendernames/list?all=true")
                .split(body()).streaming()
                .filter(simple("${body.isActive}"))
                .to("seda:sender-name")
                .end();

        from("direct:default-sender-name") // the name
                .to("smsapi:sendernames/makeDefault");
    }
}
