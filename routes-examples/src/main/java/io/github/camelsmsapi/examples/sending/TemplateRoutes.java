// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import org.apache.camel.builder.RouteBuilder;

/**
 * A text that is kept at SMSAPI under a name, where those who write texts change it. Its markers {@code [%1%]} to
 * {@code [%4%]} are filled from {@code CamelSmsapiParam1} to {@code CamelSmsapiParam4}. An unknown name is refused
 * (104).
 */
public class TemplateRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:shipped")
                .setHeader("CamelSmsapiParam1", body())
                .setBody(constant("")) // a text would go before the template
                .to("smsapi:sms/send?from=MyShop&template=order-shipped");
    }
}
