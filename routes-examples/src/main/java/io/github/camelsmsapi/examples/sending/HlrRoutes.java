// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.util.List;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.operation.HlrCheck;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;

/**
 * Dead numbers cost no text: the network is asked for each number before anything is sent. The body is the list of
 * numbers. A look-up has a price of its own, so this pays for old lists.
 */
public class HlrRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:old-list")
                // a single number that SMSAPI cannot look up is an error, one of several is not
                .onException(SmsapiErrorException.class).onWhen(simple("${exception.code} == 13")).handled(true)
                    .setBody(constant(List.of()))
                .end()
                .to("smsapi:hlr/check")
                .setHeader("CamelSmsapiTo").message(HlrRoutes::alive)
                .filter(simple("${header.CamelSmsapiTo.isEmpty} == false"))
                    .setBody(constant("We have moved to Market Street 5"))
                    .to("smsapi:sms/send?from=MyShop")
                .end();
    }

    private static List<String> alive(Message message) {
        return message.getBody(HlrCheck.Several.class).list().stream()
                .filter(number -> number.status().equals("OK")).map(HlrCheck::number).toList();
    }
}
