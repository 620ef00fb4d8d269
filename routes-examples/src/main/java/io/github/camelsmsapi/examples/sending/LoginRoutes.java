// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import io.github.camelsmsapi.operation.MfaCode;
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
                    .when(body().isEqualTo(MfaCode.Verification.VERIFIED))
                        .setBody(constant("welcome"))
                    .when(body().isEqualTo(MfaCode.Verification.EXPIRED))
                        .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(410))
                        .setBody(constant("too old, ask for a new one"))
                    .otherwise()
                        .setHeader(Exchange.HTTP_RESPONSE_CODE, constant(403))
                        .setBody(constant("wrong, try again"))
                .end();
    }
}
