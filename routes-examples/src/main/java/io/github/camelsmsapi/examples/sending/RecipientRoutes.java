// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import org.apache.camel.builder.RouteBuilder;

/**
 * Whom a text is for. Spaces, dashes and a leading {@code +} in a number do not matter.
 * <p>
 * Several recipients are a text with commas or a collection in {@code CamelSmsapiTo}, or the members of a contact
 * {@code group} kept at SMSAPI. SMSAPI leaves single bad numbers out; the {@code SendResult} says which. A number that
 * stands twice gets one message, unless {@code allowDuplicates} is set. With {@code defaultCountry} a number may lack
 * its prefix, and one that cannot be is refused (13) before the call.
 */
public class RecipientRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:both")
                .setHeader("CamelSmsapiTo", constant("+48 500-100-201, +48 500-100-202"))
                .to("smsapi:sms/send?from=MyShop");

        from("direct:team") // the body is the list of the team's numbers
                .setHeader("CamelSmsapiTo", body())
                .setBody(constant("The meeting is at ten"))
                .to("smsapi:sms/send?from=MyShop");

        from("direct:drivers")
                .to("smsapi:sms/send?from=MyShop&group=drivers");

        from("direct:tickets") // a text for each ticket, also when one person has bought two
                .to("smsapi:sms/send?from=MyShop&allowDuplicates=true");

        from("direct:web-form") // people leave the prefix out
                .setHeader("CamelSmsapiTo", header("phone"))
                .to("smsapi:sms/send?from=MyShop&defaultCountry=PL");
    }
}
