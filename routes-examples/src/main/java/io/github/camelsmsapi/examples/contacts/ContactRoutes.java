// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import org.apache.camel.builder.RouteBuilder;

/** Contacts: made, found, changed, deleted. */
public class ContactRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:new-customer") // {"phone_number": "48500100200", "first_name": "Ann", "Shoe size": "42"}
                .to("smsapi:contacts/create")
                .log("contact ${body.id}, size ${body.fields[Shoe size]}");

        from("direct:customer-moved")
                .setHeader("CamelSmsapiId", simple("${body[contact]}"))
                .setHeader("CamelSmsapiCity", simple("${body[city]}"))
                .setBody(constant(""))
                .to("smsapi:contacts/update");

        from("direct:all-customers")
                .to("smsapi:contacts/list?all=true&orderBy=last_name")
                .log("${header.CamelSmsapiSize} contacts")
                .split(body()).streaming() // fetched page by page while it is walked through
                .to("seda:customer")
                .end();

        from("direct:forget-customer") // the phone number
                .setHeader("CamelSmsapiPhoneNumber", body()).setBody(constant(""))
                .to("smsapi:contacts/deleteAll"); // an error where the number is missing, for then it would be all
    }
}
