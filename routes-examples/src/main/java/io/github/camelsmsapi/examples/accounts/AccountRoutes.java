// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.accounts;

import org.apache.camel.builder.RouteBuilder;

/** What the account is and what messages cost. */
public class AccountRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:account")
                .to("smsapi:account/profile")
                .log("${body.username} pays ${body.paymentType}");

        from("direct:prices")
                .to("smsapi:account/prices?type=pro&all=true")
                .split(body()).streaming()
                .log("${body.country.name}, ${body.network.name}: ${body.price.amount} ${body.price.currency}")
                .end();

        from("direct:volumes")
                .to("smsapi:shipment/countryVolumes?year=2026&month=5&csv=true")
                .to("file:{{shop.output}}?fileName=volumes.csv");
    }
}
