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
package io.github.camelsmsapi.examples.languages;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

/** What shop.yaml and shop.xml say, in Java. */
public class ShopRoutes extends RouteBuilder {

    @Override
    public void configure() {
        // a phone number POSTed to /orders?id=1 gets a text message
        from("platform-http:/orders?httpMethodRestrict=POST")
                .routeId("orders")
                .routeConfigurationId("smsapi-error-policies")
                .setHeader("CamelSmsapiTo", bodyAs(String.class))
                .setHeader("CamelSmsapiIdx", simple("order-${header.id}"))
                .setBody(simple("Your order ${header.id} is on its way"))
                .to("smsapi:sms/send?from=MyShop"); // the caller gets 200 and the result as JSON

        // what the error policies give up: smsapi.policy.deadLetterUri
        from("direct:dead-letters")
                .routeId("dead-letters")
                .log(LoggingLevel.WARN, "Order ${header.id}: ${header.CamelSmsapiErrorReason}")
                .to("{{shop.deadLetters}}"); // the caller gets 422 with code and reason

        // what SMSAPI reports of each message
        from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/reports"
             + "&webhookExternalUrl={{shop.publicUrl}}")
                .routeId("reports")
                .to("{{shop.reports}}");
    }
}
