// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.List;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.RecurringFailure;
import io.github.camelsmsapi.internal.client.Shared;
import io.github.camelsmsapi.internal.ledger.OverdueMessages;
import io.github.camelsmsapi.internal.sending.Clients;
import io.github.camelsmsapi.ledger.OverdueMessage;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.LoggingExceptionHandler;
import org.apache.camel.support.ScheduledPollConsumer;

/**
 * Polls the ledger for messages that are overdue and hands each to the route as an exchange of its own, as it is then
 * and only while its lease holds. One whose end a look-up has told is let go when the route has dealt with it; one that
 * the route failed at keeps its lease, so that it does not come back at once and stand before all others. What the
 * route was not handed, because it is being stopped or the lease is over, is given back.
 */
final class OverdueConsumer extends ScheduledPollConsumer {

    private static final String WHAT = "The poll for overdue messages";

    private final RecurringFailure failures = new RecurringFailure();
    private OverdueMessages overdue;
    private Shared.Lease<Clients.Client> client;

    OverdueConsumer(SmsapiEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        setExceptionHandler(new LoggingExceptionHandler(endpoint.getCamelContext(), getClass()) {

            @Override
            public void handleException(String message, Exchange exchange, Throwable fault) {
                if (exchange == null && fault instanceof SmsapiException failure) {
                    failures.failed(WHAT + " failed", failure);
                } else {
                    super.handleException(message, exchange, fault);
                }
            }
        });
    }

    @Override
    protected void doStart() throws Exception {
        overdue = ((SmsapiEndpoint) getEndpoint()).overdueMessages(request -> client.value().smsapi().ask(request));
        client = ((SmsapiEndpoint) getEndpoint()).client();
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        if (client != null) {
            client.close();
        }
    }

    @Override
    protected int poll() {
        var messages = overdue.next(((SmsapiEndpoint) getEndpoint()).limit());
        if (!messages.isEmpty()) { // else SMSAPI was not asked
            failures.worked(WHAT + " works");
        }
        var given = 0;
        try {
            while (given < messages.size() && isRunAllowed() && !isSuspendingOrSuspended()) {
                var held = overdue.held(messages.get(given));
                given++; // from here on it is the route's, whatever comes of it
                held.ifPresent(this::handOver);
            }
        } finally {
            overdue.release(messages.subList(given, messages.size()));
        }
        return given;
    }

    private void handOver(OverdueMessage message) {
        var exchange = createExchange(false);
        try {
            fill(exchange, message);
            process(exchange);
            if (exchange.getException() != null) {
                getExceptionHandler().handleException("An overdue message was not dealt with", exchange,
                        exchange.getException());
            } else if (!exchange.isRollbackOnly()) {
                overdue.done(List.of(message));
            }
        } finally {
            releaseExchange(exchange, false);
        }
    }

    private void process(Exchange exchange) {
        try {
            getProcessor().process(exchange);
        } catch (Exception | Error failure) { // as if the route had failed: the others are handed over
            exchange.setException(failure);
        }
    }

    private static void fill(Exchange exchange, OverdueMessage message) {
        var in = exchange.getIn();
        in.setBody(message);
        // neither recipient nor idx: as headers they would be taken for those of a message that the route sends
        if (message.id() != null) {
            in.setHeader(SmsapiConstants.MESSAGE_ID, message.id());
        }
        in.setHeader(SmsapiConstants.STATUS, message.statusName());
    }
}
