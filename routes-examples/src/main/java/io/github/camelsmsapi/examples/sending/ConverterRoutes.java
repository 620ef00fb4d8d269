/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
