// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.moving;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** What calls of the official Java client and routes of http: become; the page on moving shows each beside them. */
public class MovedRoutes extends RouteBuilder {

    @Override
    public void configure() {
        send();
        manage();
        fail();
    }

    private void send() {
        from("direct:order") // the headers phone and order, the text is the body
                .setHeader("CamelSmsapiTo", header("phone"))
                .setHeader("CamelSmsapiIdx", simple("order-${header.order}"))
                .to("smsapi:sms/send?from=MyShop");

        from("direct:order-repeated") // the same, and tried again where that cannot double it
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .setHeader("CamelSmsapiTo", header("phone"))
                .setHeader("CamelSmsapiIdx", simple("order-${header.order}"))
                .to("smsapi:sms/send?from=MyShop");

        from("direct:team") // phones is a list, names are separated by |
                .setHeader("CamelSmsapiTo", header("phones"))
                .setHeader("CamelSmsapiParam1", header("names"))
                .setBody(constant("Hello [%1%], the meeting is at ten"))
                .to("smsapi:sms/send?from=MyShop");

        from("direct:appointment") // the header at is an Instant
                .setHeader("CamelSmsapiTo", header("phone"))
                .setHeader("CamelSmsapiDate", header("at"))
                .to("smsapi:sms/send?from=MyShop&expirationDate=PT2H&timeRestriction=ignore");

        from("direct:shipped")
                .setHeader("CamelSmsapiTo", header("phone"))
                .setHeader("CamelSmsapiParam1", header("order"))
                .setBody(constant(""))
                .to("smsapi:sms/send?from=MyShop&template=order-shipped");

        from("direct:binary") // the body is hex
                .setHeader("CamelSmsapiTo", header("phone"))
                .to("smsapi:sms/send?from=MyShop&datacoding=bin&udh=06050415820000");

        from("direct:cancel") // the body is the id that sending gave
                .to("smsapi:sms/cancel");
    }

    private void manage() {
        from("direct:points")
                .to("smsapi:account/points")
                .setBody(simple("${body.points}"));

        from("direct:new-customer") // the body is a map: phone_number, first_name
                .to("smsapi:contacts/create");

        from("direct:new-subuser") // the body is a map: user, password
                .to("smsapi:subusers/create?active=true&pointsPerMonth=100");

        from("direct:new-sender-name") // the body is the name
                .to("smsapi:sendernames/create");
    }

    private void fail() {
        from("direct:order-or-why")
                .doTry()
                .to("direct:order")
                .setBody(constant("sent"))
                .doCatch(SmsapiErrorException.class) // SMSAPI said no, by a code
                .setBody(simple("refused by ${exception.code}"))
                .doCatch(SmsapiException.class) // the network, or an unreadable response
                .setBody(MovedRoutes::doubt)
                .end();
    }

    private static Object doubt(Exchange exchange) {
        var failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, SmsapiException.class);
        return failure.getOutcome() == Outcome.UNKNOWN ? "perhaps sent" : "not sent";
    }
}
