// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.HashSet;
import java.util.Set;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Predicate;
import org.apache.camel.Processor;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Keeps a message whose login is refused in its step, with its consumer, so that it is the first to go when the account
 * answers as it should: its route is suspended, and resumed after it. As an {@code onExceptionOccurred} it waits, as a
 * {@code retryWhile} it says whether to try again.
 * <p>
 * A message does not wait when its route cannot be suspended, when a caller waits for a response by HTTP, when the
 * source repeats ({@code smsapi.policy.maximumRedeliveries=0}), when it was refused {@value #TRIES} times although its
 * account answered, when SMSAPI would have forgotten its idx, or when its route or the context stops.
 */
final class WaitingMessages implements Processor, Predicate {

    private static final String AGAIN = "CamelSmsapiTryAgain";
    private static final String WAITED = "CamelSmsapiWaitedInRoute";
    private static final String TRIED = "CamelSmsapiTriedWhileAccountAnswers";
    /** The account is asked for its balance, which it may answer while this very message stays refused. */
    private static final int TRIES = 10;

    private final CamelContext context;
    private final SuspendedRoutes suspended;
    private final Reactions reactions;
    private final boolean repeats;
    private final Alerts alerts;
    private final PolicyLog log;

    /** @param repeats whether a message is tried again here, and not by its source */
    WaitingMessages(CamelContext context, SuspendedRoutes suspended, Reactions reactions, boolean repeats, Alerts alerts,
                    PolicyLog log) {
        this.context = context;
        this.suspended = suspended;
        this.reactions = reactions;
        this.repeats = repeats;
        this.alerts = alerts;
        this.log = log;
    }

    /** Camel asks for a later failure of the step too, which another reaction is for, or none. */
    @Override
    public void process(Exchange exchange) {
        if (Failures.caught(exchange).isEmpty() || reactions.to(exchange) != Reaction.ALERT) {
            exchange.setProperty(AGAIN, false);
            return;
        }
        alerts.process(exchange);
        var isSuspended = suspendRouteOf(exchange);
        exchange.setProperty(AGAIN, isSuspended && canWait(exchange) && waits(exchange));
        StepRepetitions.fails(exchange, Failures.caughtBy(exchange), true);
        exchange.getMessage().setHeader(Exchange.REDELIVERY_DELAY, 0L);
    }

    /** Suspends the route that a message came by, until its account answers as it should. */
    boolean suspendRouteOf(Exchange exchange) {
        var failure = Failures.caughtBy(exchange);
        return suspended.suspend(exchange.getFromRouteId(), account(failure), failure.getMessage());
    }

    private Account account(SmsapiException failure) {
        return failure.getAccount().orElseGet(() -> new PointsEndpoint(context, PointsEndpoint.DEFAULT));
    }

    private boolean canWait(Exchange exchange) {
        return repeats && exchange.getMessage().getHeader(Exchange.HTTP_METHOD) == null && tries(exchange) < TRIES;
    }

    private static int tries(Exchange exchange) {
        return exchange.getProperty(TRIED, 0, Integer.class);
    }

    private boolean waits(Exchange exchange) {
        beginsToWait(exchange, exchange.getFromRouteId());
        log.waits(exchange);
        try {
            var again = suspended.await(exchange.getFromRouteId(), () -> reactions.mayBeRepeated(exchange));
            exchange.setProperty(TRIED, tries(exchange) + 1);
            return again;
        } catch (InterruptedException forced) {
            return false; // and not interrupted any more, or the message could not be kept
        }
    }

    private void beginsToWait(Exchange exchange, String route) {
        @SuppressWarnings("unchecked")
        Set<String> known = exchange.getProperty(WAITED, Set.class);
        var waited = known == null ? new HashSet<String>() : known;
        exchange.setProperty(WAITED, waited);
        if (waited.add(exchange.getExchangeId())) { // a copy of an exchange has its properties
            suspended.waits(route);
            exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {

                @Override
                public void onDone(Exchange done) {
                    suspended.passed(route);
                }
            });
        }
    }

    @Override
    public boolean matches(Exchange exchange) {
        return exchange.getProperty(AGAIN, false, Boolean.class);
    }
}
