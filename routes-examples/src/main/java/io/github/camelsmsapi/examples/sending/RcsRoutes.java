// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/**
 * An RCS message first, and a text message where that is refused. Only where it is refused: when nobody knows
 * ({@code UNKNOWN}), a text could be the second message, and RCS has no idx by which SMSAPI would notice. The recipient
 * comes in the header {@code phone}.
 */
public class RcsRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:offer")
                .setHeader("CamelSmsapiPhoneNumber", header("phone"))
                .onException(SmsapiException.class).onWhen(RcsRoutes::isNotSent).handled(true).useOriginalMessage()
                    .setHeader("CamelSmsapiTo", header("phone"))
                    .to("smsapi:sms/send?from=MyShop")
                .end()
                .to("smsapi:rcs/send?sender={{shop.rcsSender}}");
    }

    private static boolean isNotSent(Exchange exchange) {
        return exchange.getProperty(Exchange.EXCEPTION_CAUGHT, SmsapiException.class).getOutcome() == Outcome.NOT_SENT;
    }
}
