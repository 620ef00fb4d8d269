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
package io.github.camelsmsapi.examples.twoway;

import org.apache.camel.builder.RouteBuilder;

/**
 * Receives delivery reports of texts and of voice messages, each at a place of its own. The secret is registered with
 * the address; who calls without it gets 403. The routes hand the reports to queues, where others take them up: SMSAPI
 * gets its {@code OK} as soon as they are there.
 */
public class CallbackRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("webhook:smsapi:reports?secret={{shop.secret}}"
             + "&webhookComponentName=platform-http&webhookPath=/smsapi/reports&webhookExternalUrl={{shop.publicUrl}}")
                .routeId("reports")
                .filter(simple("${body.isFinal}"))
                .transformDataType("smsapi:json")
                .to("{{shop.reports}}");

        from("webhook:smsapi:reports?callbackType=vms_dlr&secret={{shop.secret}}"
             + "&webhookComponentName=platform-http&webhookPath=/smsapi/calls&webhookExternalUrl={{shop.publicUrl}}")
                .routeId("calls")
                .transformDataType("smsapi:application-cloudevents")
                .to("{{shop.calls}}");
    }
}
