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
