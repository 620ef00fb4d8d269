/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
