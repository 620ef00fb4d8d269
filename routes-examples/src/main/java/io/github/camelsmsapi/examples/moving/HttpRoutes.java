// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.moving;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** What to move away from: SMSAPI called by Camel's own http component. {@link MovedRoutes} does the same. */
public class HttpRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:order-by-http") // the headers phone and order, the text is the body
                .setBody(simple("to=${header.phone}&message=${body}&from=MyShop&idx=order-${header.order}&format=json"))
                .removeHeaders("*")
                .setHeader("Authorization", constant("Bearer {{shop.token}}"))
                .setHeader(Exchange.CONTENT_TYPE, constant("application/x-www-form-urlencoded"))
                .to("{{shop.gateway}}/sms.do?httpMethod=POST");

        from("direct:points-by-http")
                .removeHeaders("*")
                .setHeader("Authorization", constant("Bearer {{shop.token}}"))
                .to("{{shop.gateway}}/profile?httpMethod=GET");
    }
}
