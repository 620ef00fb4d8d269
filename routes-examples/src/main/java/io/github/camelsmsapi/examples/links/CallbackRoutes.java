// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.links;

import org.apache.camel.builder.RouteBuilder;

/** The addresses that SMSAPI calls. */
public class CallbackRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:callbacks")
                .to("smsapi:callbacks/list?all=true")
                .split(body()).streaming()
                .filter(simple("${body.invalid}"))
                .to("smsapi:callbacks/test")
                .log("HTTP ${body.httpResponseStatus}")
                .end();

        from("direct:new-callback") // the address
                .to("smsapi:callbacks/create?type=short_url");
    }
}
