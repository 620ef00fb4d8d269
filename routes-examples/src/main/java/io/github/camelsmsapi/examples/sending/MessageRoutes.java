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
package io.github.camelsmsapi.examples.sending;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.builder.RouteBuilder;

/** One short route for each kind of operation that has no recipe of its own. */
public class MessageRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:shipped") // a map, as of {"id": 17, "phone": "500 100 200"}
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .setHeader("CamelSmsapiTo", simple("${body[phone]}"))
                .setHeader("CamelSmsapiIdx", simple("parcel-${body[id]}"))
                .setBody(simple("Your parcel ${body[id]} is on its way"))
                .to("smsapi:sms/send?from=MyShop&defaultCountry=PL&expirationDate=PT2H");

        from("direct:network") // the body is a number, or several
                .to("smsapi:hlr/check")
                .log("${body.list[0].status} in network ${body.list[0].mnc}");

        from("direct:rich")
                .to("smsapi:rcs/send?sender={{shop.rcsSender}}&phoneNumber={{shop.phone}}");

        from("direct:credit")
                .to("smsapi:account/points")
                .log("${body.points} points are left");
    }
}
