// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;

/**
 * The messages in doubt of one context, the last thousand, by the id of their exchange: Camel copies an exchange under
 * its own id for each try, as for a failover, and hands on nothing. A context has it from its first message in doubt
 * on.
 */
final class TriedInCopies {

    private static final int MESSAGES_MAX = 1000;

    private final Map<String, AttemptedMessage> messages = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AttemptedMessage> eldest) {
            return size() > MESSAGES_MAX;
        }
    });

    static void keep(Exchange exchange, AttemptedMessage inDoubt) {
        var context = exchange.getContext().getCamelContextExtension();
        synchronized (context) {
            if (context.getContextPlugin(TriedInCopies.class) == null) {
                context.addContextPlugin(TriedInCopies.class, new TriedInCopies());
            }
        }
        context.getContextPlugin(TriedInCopies.class).messages.put(place(exchange), inDoubt);
    }

    /** The message that a copy of an exchange has tried last; null when it has tried none, or none is known. */
    static AttemptedMessage of(Exchange exchange) {
        var tried = exchange.getContext().getCamelContextExtension().getContextPlugin(TriedInCopies.class);
        return tried == null ? null : tried.messages.get(place(exchange));
    }

    /** The copies of a loop have one id as well, and each its own message. */
    private static String place(Exchange exchange) {
        return exchange.getExchangeId() + "-" + exchange.getProperty(ExchangePropertyKey.LOOP_INDEX);
    }
}
