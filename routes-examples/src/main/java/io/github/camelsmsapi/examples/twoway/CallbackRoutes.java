// SPDX-License-Identifier: Apache-2.0
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
