// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.accounts;

import org.apache.camel.builder.RouteBuilder;

/** Templates of messages, kept at SMSAPI. */
public class TemplateRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:new-template") // the text
                .to("smsapi:templates/create?name=order-shipped&normalize=true")
                .log("template ${body.id}");

        from("direct:templates")
                .to("smsapi:templates/available")
                .split(simple("${body.collection}"))
                .log("${body.name}")
                .end();
    }
}
