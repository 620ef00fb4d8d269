// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.clock;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.template.SmsapiRouteTemplates;
import org.apache.camel.builder.RouteBuilder;

/** Each route template filled in; {@code clock.yaml} does the same. */
public class ClockRoutes extends RouteBuilder {

    @Override
    public void configure() {
        templatedRoute(SmsapiRouteTemplates.OVERDUE).routeId("late-reports")
                .parameter("cron", "{{shop.late.cron:0 0/10 * * * ?}}")
                .parameter("olderThan", "{{shop.late.after:6h}}")
                .parameter("expiredUri", "seda:expired")
                .parameter("undeliveredUri", "seda:undelivered")
                .parameter("unknownUri", "seda:unknown");

        templatedRoute(SmsapiRouteTemplates.SCHEDULED_SEND).routeId("summer-sale")
                .parameter("name", "summer-sale")
                .parameter("cron", "{{shop.campaign.cron:0 0 2 1 7 ? 2026}}")
                .parameter("timeZone", "Europe/Warsaw") // not that of the server, which is often UTC
                .parameter("sourceUri", "bean:campaign")
                .parameter("sendAfter", "7h") // at night to SMSAPI, at nine o'clock to the customers
                .parameter("from", "Test")
                .parameter("resultUri", "seda:campaign-result");

        templatedRoute(SmsapiRouteTemplates.CREDIT_WATCH).routeId("credit")
                .parameter("cron", "{{shop.credit.cron:0 0 * * * ?}}")
                .parameter("threshold", "500")
                .parameter("alertUri", "seda:low-credit");

        templatedRoute(SmsapiRouteTemplates.PARKED).routeId("parked-orders")
                .parameter("sourceUri", "file:{{shop.parked}}?sortBy=file:name&delete=true&maxMessagesPerPoll=1"
                                        + "&eagerMaxMessagesPerPoll=false&initialDelay=0&delay={{shop.poll:1000}}")
                .parameter("targetUri", "direct:orders")
                .parameter("resumeInterval", "{{shop.resume:1m}}")
                .parameter("resumeAbove", "1");

        // smsapi.policy.parkUri = direct:park
        from("direct:orders").routeConfigurationId(SmsapiErrorPolicies.ID)
                .convertBodyTo(String.class) // the order's number
                .setHeader("CamelSmsapiTo", constant("{{shop.phone}}"))
                .setHeader("CamelSmsapiIdx", simple("order-${body}"))
                .setBody(simple("Your order ${body} is ready"))
                .to("smsapi:sms/send");
        from("direct:park").to("file:{{shop.parked}}?fileName=${body}.txt&tempPrefix=.");
    }
}
