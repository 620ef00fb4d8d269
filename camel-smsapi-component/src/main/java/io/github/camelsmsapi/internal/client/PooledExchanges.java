// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.PooledExchange;
import org.apache.camel.spi.Synchronization;
import org.apache.camel.support.ResetableClock;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * Camel takes a pooled exchange again for the next message, and leaves in it some of what became of the message before.
 * That is cleared before it is taken for something of the message in hand.
 */
public final class PooledExchanges {

    private static final Synchronization SET_CLOCK = new SynchronizationAdapter() {
        @Override
        public void onDone(Exchange exchange) {
            setClock(exchange);
        }
    };

    private PooledExchanges() {
    }

    /** Clears what is left of an earlier message in an exchange, at the start of a route or step. */
    public static void clear(Exchange exchange) {
        if (exchange instanceof PooledExchange) {
            clearWhenReleased(exchange);
            forgetHandledFailure(exchange);
        }
    }

    /**
     * Camel clears a released exchange only if its clock is set. Pooled copies have the clock of their original, and
     * the first of them that is released stops it for all.
     */
    private static void clearWhenReleased(Exchange exchange) {
        setClock(exchange);
        var extension = exchange.getExchangeExtension();
        if (exchange.getContext().getCamelContextExtension().getProcessorExchangeFactory().isPooled()
                && !extension.containsOnCompletion(SET_CLOCK)) {
            extension.addOnCompletion(SET_CLOCK);
        }
    }

    private static void setClock(Exchange exchange) {
        if (exchange.getClock() instanceof ResetableClock clock && clock.getCreated() == 0) {
            clock.reset();
        }
    }

    /**
     * Camel clears the failure that was handled, but not the mark that it was: the next failure would come to no
     * handler. In a handler's own steps the failure is there, and the mark stays.
     */
    private static void forgetHandledFailure(Exchange exchange) {
        if (exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT) == null) {
            exchange.getExchangeExtension().setFailureHandled(false);
        }
    }
}
