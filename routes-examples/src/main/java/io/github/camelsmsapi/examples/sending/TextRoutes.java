// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/**
 * What a text costs and how it looks on the phone. The recipient comes in the header {@code CamelSmsapiTo}, the text is
 * the body.
 * <p>
 * One character outside the GSM-7 alphabet makes a text UCS-2, of which a part holds 70 characters instead of 160:
 * {@code normalize} replaces such characters, {@code nounicode} refuses them (11), {@code maxParts} refuses what has
 * grown too long (12). The component counts before it sends: {@code CamelSmsapiTextParts} and
 * {@code CamelSmsapiTextEncoding} say of how many parts a text is, and why, even when it was refused.
 */
public class TextRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:welcome")
                .setHeader("CamelSmsapiFrom", header("brand")) // a header goes before the option
                .to("smsapi:sms/send?from=MyShop");

        from("direct:alarm")
                .to("smsapi:sms/send?from=MyShop&flash=true");

        from("direct:cheap")
                .to("smsapi:sms/send?from=MyShop&normalize=true");

        from("direct:plain")
                .to("smsapi:sms/send?from=MyShop&nounicode=true");

        from("direct:newsletter")
                .onException(SmsapiErrorException.class).onWhen(TextRoutes::isTooLong).handled(true)
                    .to("seda:manager") // who reads CamelSmsapiTextParts and CamelSmsapiTextEncoding
                .end()
                .to("smsapi:sms/send?from=MyShop&maxParts=2");

        from("direct:approved")
                .to("smsapi:sms/send?from=MyShop&maxParts=6");
    }

    private static boolean isTooLong(Exchange exchange) {
        return exchange.getProperty(Exchange.EXCEPTION_CAUGHT, SmsapiErrorException.class).is(SmsapiErrorCode.TOO_MANY_PARTS);
    }
}
