// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.links;

import org.apache.camel.builder.RouteBuilder;

/** Short links and who follows them. */
public class LinkRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:new-link") // the address
                .to("smsapi:shorturls/create?name=sale&expireTime=30&expireUnit=days")
                .setBody(simple("${body.shortUrl}"));

        from("direct:clicks")
                .to("smsapi:shorturls/clicks?links=1,2&dateFrom=2026-05-01&all=true")
                .split(body()).streaming()
                .log("${body.toString}") // without the number
                .end();
    }
}
