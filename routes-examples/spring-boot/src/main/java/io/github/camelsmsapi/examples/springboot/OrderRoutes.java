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
package io.github.camelsmsapi.examples.springboot;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** From an order to a text message; the reports' way back stands in camel/reports.yaml. */
@Component
public class OrderRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("seda:orders?concurrentConsumers=4")
                .routeId("messages")
                .routeConfigurationId("smsapi-error-policies")
                .setHeader("CamelSmsapiTo", simple("${body.phone}"))
                .setHeader("CamelSmsapiIdx", simple("${body.id}"))
                .setBody(simple("Your order ${body.id} is on its way"))
                .to("smsapi:sms/send")
                .bean("orders", "sent");

        from("direct:dead-letters")
                .routeId("dead-letters")
                .bean("orders", "dead");

        from("direct:alerts")
                .routeId("alerts")
                .log("Somebody should look at this: ${header.CamelSmsapiErrorReason}");
    }
}
