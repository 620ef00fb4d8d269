// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.template.SmsapiRouteTemplates;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/**
 * From the queue to the gateway, on any number of nodes. An order is a JMS message: the text is its body, the number
 * its property {@code phone}.
 * <p>
 * The order leaves its queue in the transaction that puts what became of it into another one. Whatever dies before, the
 * broker hands the order out again, and it is sent under the same idx, which is the id of the JMS message.
 */
public class BrokerRoutes extends RouteBuilder {

    /** SMSAPI remembers an idx for 24 hours; the missing one is for clocks that disagree. */
    private static final Duration IDX_MEMORY = Duration.ofHours(23);

    /** What passes by itself, or when somebody has put the login right. */
    private static final Set<ErrorCategory> PASSES = EnumSet.of(
            ErrorCategory.NETWORK, ErrorCategory.SERVER, ErrorCategory.THROTTLING, ErrorCategory.AUTH);

    private final Clock clock;

    public BrokerRoutes() {
        this(Clock.systemUTC());
    }

    /** With a clock by which an order is too old to be sent again. */
    public BrokerRoutes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void configure() {
        send();
        park();
        giveUp();
    }

    private void send() {
        from("jms:{{broker.queue}}?concurrentConsumers={{broker.consumers}}")
                .routeId("orders")
                .setProperty("idx", header("JMSMessageID"))
                .to("direct:send");

        from("direct:send")
                .routeId("send")
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .choice()
                .when(exchangeProperty("idx").isNull())
                .setHeader("SmsapiErrorReason", constant("it has no JMSMessageID, by which SMSAPI would know a repetition"))
                .to("direct:dead")
                .when(this::isForgotten)
                .setHeader("SmsapiErrorReason", constant("it may have been sent, too long ago to ask again under the same idx"))
                .to("direct:unknown")
                .otherwise()
                .setHeader("CamelSmsapiTo", header("phone"))
                .setHeader("CamelSmsapiIdx", exchangeProperty("idx"))
                .setHeader("CamelSmsapiRepetition", header("JMSRedelivered"))
                .to("smsapi:sms/send?from=MyShop")
                .setHeader("idx", exchangeProperty("idx"))
                .setHeader("smsapiId", header("CamelSmsapiMessageId")) // none if an earlier attempt was accepted
                .setBody(constant("sent"))
                .to("jms:{{broker.queue}}.sent");
    }

    /** Whether an order may have been sent, so long ago that SMSAPI would take it for another one. */
    private boolean isForgotten(Exchange exchange) {
        var order = exchange.getMessage();
        var since = Instant.ofEpochMilli(order.getHeader("JMSTimestamp", 0L, Long.class));
        return order.getHeader("JMSRedelivered", false, Boolean.class) && since.plus(IDX_MEMORY).isBefore(clock.instant());
    }

    /** Without credit: the order waits in a queue of its own, and goes on under its idx. */
    private void park() {
        from("direct:park")
                .routeId("park")
                .choice()
                .when(BrokerRoutes::mayBeSent).to("direct:unknown")
                .otherwise()
                .setHeader("idx", exchangeProperty("idx"))
                .to("jms:{{broker.queue}}.parked");

        templatedRoute(SmsapiRouteTemplates.PARKED)
                .routeId("parked")
                .parameter("sourceUri", "jms:{{broker.queue}}.parked")
                .parameter("targetUri", "direct:send-parked")
                .parameter("resumeInterval", "{{smsapi.policy.resumeInterval}}");

        from("direct:send-parked")
                .routeId("send-parked")
                .setProperty("idx", header("idx"))
                .to("direct:send");
    }

    private void giveUp() {
        from("direct:not-sent")
                .routeId("not-sent")
                .choice()
                .when(BrokerRoutes::passes).markRollbackOnly() // the broker hands it out again, later
                .when(BrokerRoutes::mayBeSent).to("direct:unknown")
                .otherwise().to("direct:dead");

        // the policies have written the reason into headers that JMS takes along: SmsapiErrorCode, SmsapiErrorReason
        from("direct:dead").routeId("dead")
                .setHeader("idx", exchangeProperty("idx"))
                .to("jms:{{broker.queue}}.dead");

        from("direct:unknown").routeId("unknown")
                .setHeader("idx", exchangeProperty("idx"))
                .to("jms:{{broker.queue}}.unknown");

        // by another thread: what this one sends is taken back when the order is
        from("seda:alerts").routeId("alerts")
                .setBody(header(SmsapiConstants.ERROR_REASON))
                .to("jms:{{broker.queue}}.alerts");
    }

    private static boolean passes(Exchange exchange) {
        var category = exchange.getMessage().getHeader(SmsapiConstants.ERROR_CATEGORY, ErrorCategory.class);
        return PASSES.contains(category);
    }

    private static boolean mayBeSent(Exchange exchange) {
        return exchange.getMessage().getHeader(SmsapiConstants.OUTCOME, Outcome.class) == Outcome.UNKNOWN;
    }
}
