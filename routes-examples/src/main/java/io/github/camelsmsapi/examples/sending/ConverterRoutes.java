// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import io.github.camelsmsapi.message.SmsMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.dataformat.bindy.csv.BindyCsvDataFormat;

/**
 * Messages that come as data. A {@code Map} or a JSON object becomes an {@code SmsMessage} where the route says so; its
 * keys are options, or SMSAPI's own names. A key that is neither is an error, for a misspelt option would be a lost
 * one.
 */
public class ConverterRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:data") // a Map, or {"to": "48500100200", "message": "Hello", "max_parts": 2}
                .convertBodyTo(SmsMessage.class)
                .to("smsapi:sms/send?from=MyShop");

        from("direct:row") // 17,48500100200,Anna
                .unmarshal(new BindyCsvDataFormat(Customer.class))
                .transform().body(Customer.class, Customer::asMessage)
                .convertBodyTo(SmsMessage.class)
                .to("smsapi:sms/send?from=MyShop");
    }
}
