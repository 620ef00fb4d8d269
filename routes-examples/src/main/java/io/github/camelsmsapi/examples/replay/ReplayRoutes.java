// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.replay;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.template.SmsapiRouteTemplates;
import org.apache.camel.builder.RouteBuilder;

/** Sends a message each morning; what had no credit on one day is kept in a folder, and sent again from there. */
public class ReplayRoutes extends RouteBuilder {

    @Override
    public void configure() {
        // smsapi.policy.keepAs = json, smsapi.policy.deadLetterUri = file:{{shop.kept}}
        from("timer:morning?period={{shop.every:1d}}").routeId("morning")
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .setBody(constant("Good morning"))
                .to("smsapi:sms/send?to={{shop.phone}}");

        templatedRoute(SmsapiRouteTemplates.REPLAY).routeId("replay")
                .parameter("sourceUri", "file:{{shop.kept}}?delete=true")
                .parameter("code", "103")
                .parameter("failedFrom", "{{shop.replay.from:2026-12-01T10:00:00Z}}")
                .parameter("failedUntil", "{{shop.replay.until:2026-12-01T11:00:00Z}}")
                .parameter("askUri", "file:{{shop.ask}}")
                .parameter("leftUri", "file:{{shop.left}}");
    }
}
