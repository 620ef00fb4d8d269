// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.message.SendRequest;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;

/**
 * What the exchanges of one context need to know of each other's messages, where Camel hands on nothing: the latest in
 * doubt, by the id of the exchange, because a failover tries each time with a copy under the same id, and by the
 * caller's idx, because a bean or an enricher sends in an exchange of its own each time; those that a circuit breaker
 * has begun, by the id of the exchange that it copied. Kept with its context, from the first of them on. Thread-safe.
 */
final class ContextMemory {

    private static final int IN_DOUBT_MAX = 10_000;
    private static final int OTHERS_MAX = 1000;

    private final ById<AttemptedMessage> inDoubt = new ById<>();
    private final Map<Idx, AttemptedMessage> inDoubtByIdx = latest(IN_DOUBT_MAX);
    private final ById<AttemptedMessage> inBreakers = new ById<>();
    private final ById<BulkAttempt> unread = new ById<>();

    private record Idx(AccountKey account, String idx) {
    }

    private static <K, V> Map<K, V> latest(int maximum) {
        return Collections.synchronizedMap(new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > maximum;
            }
        });
    }

    /** The latest of something, by the ids of exchanges: where Camel gives them none, nothing can be kept. */
    private static final class ById<V> {

        private final Map<String, V> latest = latest(OTHERS_MAX);

        private void put(Exchange exchange, String id, V value) {
            if (!id.isEmpty()) {
                latest.put(place(exchange, id), value);
            }
        }

        private Optional<V> get(Exchange exchange) {
            return Optional.ofNullable(latest.get(place(exchange, exchange.getExchangeId())));
        }

        private void remove(Exchange exchange) {
            latest.remove(place(exchange, exchange.getExchangeId()));
        }
    }

    private static ContextMemory keptWith(Exchange exchange) {
        var context = exchange.getContext().getCamelContextExtension();
        synchronized (context) {
            if (context.getContextPlugin(ContextMemory.class) == null) {
                context.addContextPlugin(ContextMemory.class, new ContextMemory());
            }
        }
        return context.getContextPlugin(ContextMemory.class);
    }

    private static Optional<ContextMemory> of(Exchange exchange) {
        var context = exchange.getContext().getCamelContextExtension();
        return context.isContextPluginInUse(ContextMemory.class) // else Camel would go through all its plugins
                ? Optional.of(context.getContextPlugin(ContextMemory.class))
                : Optional.empty();
    }

    static void keepInDoubt(Exchange exchange, AttemptedMessage message) {
        var memory = keptWith(exchange);
        memory.inDoubt.put(exchange, exchange.getExchangeId(), message);
        if (message.isByIdx()) {
            message.asked().idx().forEach(idx -> memory.inDoubtByIdx.put(new Idx(message.account(), idx), message));
        }
    }

    /** The message in doubt that an exchange, or a copy with its id, has tried last. */
    static Optional<AttemptedMessage> inDoubt(Exchange exchange) {
        return of(exchange).flatMap(memory -> memory.inDoubt.get(exchange));
    }

    /** Forgets the message in doubt that an exchange has tried last. */
    static void forget(Exchange exchange) {
        of(exchange).ifPresent(memory -> memory.inDoubt.remove(exchange));
    }

    /** The message, the same or another one, that is in doubt under an idx of the caller's. */
    static Optional<AttemptedMessage> inDoubtUnderIdxOf(Exchange exchange, SendRequest asked, AccountKey account) {
        return SendMemory.isByIdx(asked)
                ? of(exchange).flatMap(memory -> asked.idx().stream()
                        .map(idx -> Optional.ofNullable(memory.inDoubtByIdx.get(new Idx(account, idx))))
                        .flatMap(Optional::stream).filter(AttemptedMessage::isOpen).findFirst())
                : Optional.empty();
    }

    /**
     * Keeps a message that is sent in a circuit breaker: after its timeout, the fallback knows only the original
     * exchange.
     */
    static void keepIfInBreaker(Exchange exchange, AttemptedMessage message) {
        var original = exchange.getProperty(ExchangePropertyKey.CORRELATION_ID, String.class);
        if (original != null && isInTry(exchange)) {
            keptWith(exchange).inBreakers.put(exchange, original, message);
        }
    }

    /** In the fallback of a circuit breaker, the message whose attempt its timeout did not wait for. */
    static Optional<AttemptedMessage> leftByTimeout(Exchange exchange) {
        return exchange.getProperty(ExchangePropertyKey.CIRCUIT_BREAKER_RESPONSE_FROM_FALLBACK, false, Boolean.class)
                && isInTry(exchange) && exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT) == null
                        ? of(exchange).flatMap(memory -> memory.inBreakers.get(exchange))
                        : Optional.empty();
    }

    private static boolean isInTry(Exchange exchange) {
        return exchange.getProperty(ExchangePropertyKey.TRY_ROUTE_BLOCK, false, Boolean.class);
    }

    static void keepUnread(Exchange exchange, BulkAttempt attempt) {
        keptWith(exchange).unread.put(exchange, exchange.getExchangeId(), attempt);
    }

    /** What an exchange, or a copy with its id, has sent of a body that could not be read to its end. */
    static Optional<BulkAttempt> unread(Exchange exchange) {
        return of(exchange).flatMap(memory -> memory.unread.get(exchange));
    }

    /** The copies of a loop have one id as well, and each its own message. */
    private static String place(Exchange exchange, String id) {
        return id + "-" + exchange.getProperty(ExchangePropertyKey.LOOP_INDEX);
    }
}
