// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.order;

import org.apache.camel.builder.RouteBuilder;

/**
 * From delivery reports back to the orders. Kept apart from the messages, because a process that SMSAPI cannot reach
 * from outside sends without them.
 */
public class ReportRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/reports"
             + "&webhookExternalUrl={{shop.publicUrl}}")
                .routeId("reports")
                .bean("journal", "reported");
    }
}
