// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.twoway;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.report.SmsapiIdempotentRepository;
import io.github.camelsmsapi.report.StopRequest;
import org.apache.camel.builder.RouteBuilder;

/**
 * A conversation. Who writes STOP is told that there will be no more messages, and is put on the blacklist, by which
 * SMSAPI itself refuses further ones; the confirmation goes first for that reason, and if it fails the blacklist is
 * what counts. Everything else gets an answer, which names the order that the person was asked about: SMSAPI says which
 * message an incoming one answers, and the ledger knows that message's idx.
 * <p>
 * SMSAPI repeats a call until it is told {@code OK}. What came in before is not answered again, and an answer whose
 * fate is unknown is repeated under the same idx, so that it is one message.
 */
public class TwoWayRoutes extends RouteBuilder {

    private final Conversation conversation;

    /** @param ledger where the component keeps what it sent */
    public TwoWayRoutes(MessageLedger ledger) {
        conversation = new Conversation(ledger);
    }

    @Override
    public void configure() {
        from("direct:ask") // the headers phone and order, the question in the body
                .setHeader("CamelSmsapiTo", header("phone"))
                .setHeader("CamelSmsapiIdx", header("order"))
                .to("smsapi:sms/send?from=2way");

        from("webhook:smsapi:inbox?secret={{shop.secret}}&callbackReceiver=2way"
             + "&webhookComponentName=platform-http&webhookPath=/smsapi/inbox&webhookExternalUrl={{shop.publicUrl}}")
                .routeId("inbox")
                .idempotentConsumer(header("CamelSmsapiReportKey"), new SmsapiIdempotentRepository())
                .setProperty("sms", body())
                .setHeader("CamelSmsapiTo", simple("${body.from}"))
                .setHeader("CamelSmsapiIdx", simple("reply-${body.key}"))
                .setHeader("CamelSmsapiRepetition", constant(true))
                .choice()
                    .when(new StopRequest())
                        .to("direct:stop")
                    .otherwise()
                        .to("direct:answer")
                .end();

        from("direct:stop")
                .errorHandler(noErrorHandler())
                .doTry()
                    .setBody(constant("You will get no more messages from us"))
                    .to("smsapi:sms/send?from=2way")
                .doCatch(SmsapiException.class)
                    .log("Not confirmed: ${exception.message}")
                .end()
                .setHeader("CamelSmsapiPhoneNumber", simple("${exchangeProperty.sms.from}"))
                .setBody(constant(""))
                .to("smsapi:blacklist/create");

        from("direct:answer")
                .errorHandler(noErrorHandler())
                .bean(conversation, "answer")
                .to("smsapi:sms/send?from=2way");
    }
}
