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
package io.github.camelsmsapi.examples.accounts;

import org.apache.camel.builder.RouteBuilder;

/** What the account is and what messages cost. */
public class AccountRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:account")
                .to("smsapi:account/profile")
                .log("${body.username} pays ${body.paymentType.orElse('somehow')}");

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
