// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.dataformat.bindy.csv.BindyCsvDataFormat;

/**
 * A discount code of their own for everybody. SMSAPI puts an unused code of the group {@code discountGroup} where the
 * text has the tag {@code [%code]}.
 * <p>
 * When the group has run dry (62, 65), the error policies raise one alert and park the customers at
 * {@code smsapi.policy.parkUri}; a person refills the group and starts the route {@code resume-vouchers}, which lets
 * all parked ones pass once more. What no refilling helps (60 no such group, 61 expired, 66 no tag in the text) becomes
 * a dead letter, in a folder by its code. The idx is made from the customer's id, so that nobody gets two codes.
 */
public class DiscountCodeRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("file:{{shop.vouchers}}?delete=true&delay={{shop.poll}}&initialDelay=0").routeId("vouchers")
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .unmarshal(new BindyCsvDataFormat(Customer.class))
                .setHeader("CamelSmsapiTo", simple("${body.phone}"))
                .setHeader("CamelSmsapiIdx", simple("voucher-${body.id}"))
                .setBody(simple("Dear ${body.name}, 20% off with the code [%code]"))
                .to("smsapi:sms/send?from=MyShop&discountGroup={{shop.discountGroup}}");

        // smsapi.policy.alertUri = seda:voucher-alerts
        from("seda:voucher-alerts").routeId("voucher-alerts")
                .setBody(simple("SMSAPI says ${header.CamelSmsapiErrorCode}: the discount codes of {{shop.discountGroup}} "
                                + "are used up. Refill the group, then start the route resume-vouchers."))
                .to("{{shop.ops}}");

        // smsapi.policy.parkUri = file:{{shop.parked}}
        from("file:{{shop.parked}}?delete=true&repeatCount=1&initialDelay=0").routeId("resume-vouchers")
                .autoStartup(false)
                // another name: the file that was parked under the old one may be about to be deleted
                .to("file:{{shop.vouchers}}?fileName=${exchangeId}.csv&tempPrefix=.");

        // smsapi.policy.deadLetterUri = direct:dead-vouchers
        from("direct:dead-vouchers").routeId("dead-vouchers")
                .to("file:{{shop.dead}}?fileName=${header.CamelSmsapiErrorCode}/${file:onlyname}");
    }
}
