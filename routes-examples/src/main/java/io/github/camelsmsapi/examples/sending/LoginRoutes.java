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

import io.github.camelsmsapi.operation.MfaVerification;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/**
 * A login with a code by text message. SMSAPI makes the code up, sends it and verifies it, so that nothing has to be
 * kept here. A wrong code and one that is too old are different answers: the first can be typed again, for the second a
 * new one is needed. The code must not reach the browser, so the result of {@code mfa/create} is replaced at once.
 */
public class LoginRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:login") // the header phone
                .setHeader("CamelSmsapiPhoneNumber", header("phone"))
                .setBody(constant(""))
                .to("smsapi:mfa/create?from=MyShop&content=RAW(Your code is [%code%])")
                .setBody(constant("sent"));

        from("direct:login-code") // the headers phone and code
                .setHeader("CamelSmsapiPhoneNumber", header("phone"))
                .setBody(header("code"))
                .to("smsapi:mfa/verify")
                .choice()
                    .when(body().isEqualTo(MfaVerification.VERIFIED))
                        .setBody(constant("welcome"))
                    .when(body().isEqualTo(MfaVerification.EXPIRED))
                        .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(410))
                        .setBody(constant("too old, ask for a new one"))
                    .otherwise()
                        .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(403))
                        .setBody(constant("wrong, try again"))
                .end();
    }
}
