// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import org.apache.camel.builder.RouteBuilder;

/** The older phone book, for accounts that still work with it. */
public class PhonebookRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:old-contact") // the phone number
                .to("smsapi:phonebook/create?firstName=Ann&groups=customers,friends");

        from("direct:old-contacts")
                .to("smsapi:phonebook/list?all=true&groups=customers")
                .split(body()).streaming()
                .log("${body.toString}")
                .end();
    }
}
