// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import org.apache.camel.builder.RouteBuilder;

/** Fields of the account's own. */
public class FieldRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:shoe-size")
                .to("smsapi:fields/create?name=Shoe size&type=number")
                .log("field ${body.id}");

        from("direct:fields")
                .to("smsapi:fields/available")
                .split(simple("${body.collection}"))
                .log("${body.name}: ${body.type}")
                .end();
    }
}
