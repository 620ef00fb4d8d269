// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.IdempotentRepository;

/**
 * Keeps a group of contacts like a file of customers, and sends the group a text.
 * <p>
 * The file stays where it is until everything is done. What ends the process or the exchange in between costs nothing:
 * the group is compared with the file again, and only what is still different is done. The text is different, because a
 * message to a group has no idx by which SMSAPI would know a repetition: the file's name is written down before it is
 * sent, and when nobody knows whether SMSAPI has taken it, a person looks.
 */
public class ContactSyncRoutes extends RouteBuilder {

    private final IdempotentRepository sent;

    /** @param sent the names of the files whose text was sent; one that outlives the process */
    public ContactSyncRoutes(IdempotentRepository sent) {
        this.sent = sent;
    }

    @Override
    public void configure() {
        from("file:{{contacts.inbox}}?include=.*csv&initialDelay=0&charset=UTF-8&readLock=changed").routeId("contact-sync")
                .bean(CustomerFile.class, "customers").setProperty("customers", body())
                .to("direct:find-group")
                .setHeader("CamelSmsapiGroupId", exchangeProperty("group")).setBody(constant(""))
                .to("smsapi:contacts/list?all=true")
                .bean(CustomerFile.class, "changes")
                .log("${body.size} changes")
                .removeHeaders("CamelSmsapi*")
                .split(body()).stopOnException().to("direct:change").end()
                .to("direct:send-to-group")
                .to("seda:contacts-done");

        from("direct:find-group") // and make it, the first time
                .setBody(constant(""))
                .to("smsapi:groups/list?name=RAW(eq({{contacts.group}}))")
                .filter(header("CamelSmsapiSize").isEqualTo(0))
                .setBody(simple("{{contacts.group}}"))
                .to("smsapi:groups/create")
                .setProperty("group", simple("${body.id}"))
                .end()
                .filter(header("CamelSmsapiSize").isGreaterThan(0))
                .setProperty("group", simple("${body.collection[0].id}"))
                .end();

        from("direct:change")
                .setProperty("fields", simple("${body.fields}"))
                .choice()
                .when(simple("${body.kind} == 'JOIN'"))
                    .setBody(exchangeProperty("fields"))
                    .to("smsapi:contacts/create") // gives the contact that exists, too
                    .setHeader("CamelSmsapiId", exchangeProperty("group"))
                    .to("smsapi:groups/pin")
                .when(simple("${body.kind} == 'UPDATE'"))
                    .setHeader("CamelSmsapiId", simple("${body.contact.id}"))
                    .setBody(exchangeProperty("fields"))
                    .to("smsapi:contacts/update")
                .otherwise()
                    .setHeader("CamelSmsapiId", exchangeProperty("group"))
                    .setBody(simple("${body.contact}"))
                    .to("smsapi:groups/unpin")
                .end();

        from("direct:send-to-group")
                .idempotentConsumer(simple("${file:onlyname}"), sent).eager(true).removeOnFailure(true)
                .setBody(constant("{{contacts.text}}"))
                .doTry()
                    .to("smsapi:sms/send?group={{contacts.group}}")
                .doCatch(SmsapiException.class).onWhen(simple("${exception.outcome} == 'UNKNOWN'"))
                    .to("seda:contacts-unknown") // handled, so that the file's name stays written down
                .end();
    }
}
