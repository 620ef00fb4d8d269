// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.replay;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.template.SmsapiRouteTemplates;
import org.apache.camel.builder.RouteBuilder;

/** Sends what the policies have parked as JSON as soon as there is credit again, oldest first. */
public class ParkedRoutes extends RouteBuilder {

    @Override
    public void configure() {
        // smsapi.policy.keepAs = json, smsapi.policy.parkUri = file:{{shop.parked}}
        templatedRoute(SmsapiRouteTemplates.PARKED).routeId("parked")
                .parameter("sourceUri", "file:{{shop.parked}}?sortBy=file:modified&delete=true&maxMessagesPerPoll=1"
                                        + "&eagerMaxMessagesPerPoll=false&delay={{shop.poll:1000}}")
                .parameter("targetUri", "direct:parked")
                .parameter("resumeInterval", "{{shop.resume:1m}}");

        from("direct:parked").routeId("parked-again")
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .unmarshal().json()
                .setBody(simple("${body[message]}")) // with to, message, idx and all other parameters
                .to("smsapi:sms/send");
    }
}
