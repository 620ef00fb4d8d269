// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.PooledExchange;
import org.apache.camel.support.ResetableClock;

/**
 * Camel takes a pooled exchange again for the next message, and leaves in it some of what became of the message before.
 * That is cleared before it is taken for something of the message in hand.
 */
public final class PooledExchanges {

    private PooledExchanges() {
    }

    /** Clears what is left of an earlier message in an exchange, at the start of a route or step. */
    public static void clear(Exchange exchange) {
        if (exchange instanceof PooledExchange) {
            clearWhenReleased(exchange);
            SendMemory.forgetEarlierUse(exchange);
            forgetHandledFailure(exchange);
        }
    }

    /** Camel takes a pooled copy without resetting its clock, and by the clock it would not be cleared at the end. */
    private static void clearWhenReleased(Exchange exchange) {
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
