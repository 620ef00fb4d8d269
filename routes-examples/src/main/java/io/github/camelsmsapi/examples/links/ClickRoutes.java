// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.links;

import org.apache.camel.builder.RouteBuilder;

/**
 * A short link whose clicks come back as exchanges. SMSAPI does not publish what it tells of a click, so that the body
 * is an {@link io.github.camelsmsapi.report.OtherCallback} with the parameters as they come.
 */
public class ClickRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("webhook:smsapi:reports?callbackType=short_url&secret=RAW({{shop.secret}})&webhookComponentName=platform-http"
             + "&webhookPath=/clicks&webhookExternalUrl={{shop.publicUrl}}")
                .routeId("clicks")
                .log("clicked: ${body}") // how many parameters, not what they hold
                .to("seda:clicked");
    }
}
