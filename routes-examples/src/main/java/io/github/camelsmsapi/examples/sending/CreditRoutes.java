// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.time.Duration;

import io.github.camelsmsapi.policy.SmsapiCreditGuard;
import org.apache.camel.builder.RouteBuilder;

/**
 * Messages that wait for credit, and go on in their order when it is back.
 * <p>
 * When SMSAPI refuses a message for lack of credit (103), the {@link SmsapiCreditGuard} suspends the route, asks for
 * the balance every {@code pollInterval} and resumes the route when there is more than {@code resumeAbove}. The refused
 * message stays where it came from, in front of the others: a file here, because the exchange fails; a transacted JMS
 * queue would do the same. {@code maxMessagesPerPoll=1} lets no file pass by the one that waits, {@code sortBy} keeps
 * the order. A queue with several consumers would not.
 */
public class CreditRoutes extends RouteBuilder {

    private final Duration pollInterval;

    public CreditRoutes() {
        this(Duration.ofMinutes(1));
    }

    public CreditRoutes(Duration pollInterval) {
        this.pollInterval = pollInterval;
    }

    @Override
    public void configure() {
        var guard = new SmsapiCreditGuard().resumeAbove("10").pollInterval(pollInterval)
                .alertBelow("50").alertUri("seda:low-credit");

        from("file:{{shop.orders}}?sortBy=file:name&maxMessagesPerPoll=1&eagerMaxMessagesPerPoll=false&delete=true"
             + "&delay={{shop.poll}}&initialDelay=0")
                .routeId("orders-ready").routePolicy(guard)
                .setHeader("CamelSmsapiTo", constant("{{shop.phone}}"))
                .setHeader("CamelSmsapiIdx", simple("${file:name.noext}"))
                .convertBodyTo(String.class)
                .to("smsapi:sms/send?from=MyShop");
    }
}
