// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.util.Map;

import org.apache.camel.builder.RouteBuilder;

/**
 * Special senders and special messages.
 * <p>
 * {@code from=2way} sends from a number that can be answered; answers come by the callback for incoming messages.
 * {@code from=eco} is cheaper and has no sender name of one's own. {@code fast} goes before others at one and a half
 * times the price, for single messages only. A binary message is hex with {@code datacoding=bin} and a {@code udh},
 * which the text may not repeat. With {@code fallback} SMSAPI reads the text out where it cannot be delivered; the ids
 * of these calls are the {@code fallbacks()} of the result.
 */
public class SenderRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:question")
                .to("smsapi:sms/send?from=2way");

        from("direct:reminder")
                .to("smsapi:sms/send?from=eco");

        from("direct:urgent")
                .to("smsapi:sms/send?from=MyBank&fast=true");

        from("direct:parents") // those whose phone takes no text are called
                .setHeader("CamelSmsapiFallback", constant(Map.of("type", "vms", "include_sender_and_date", 1)))
                .to("smsapi:sms/send?from=MySchool");

        from("direct:binary") // the body is hex, two digits a byte
                .to("smsapi:sms/send?from=MyShop&datacoding=bin&udh=06050415820000");
    }
}
