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
