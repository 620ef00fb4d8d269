// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.message.SendRequest;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.PooledExchange;
import org.apache.camel.util.ObjectHelper;

/**
 * The messages that an exchange has tried to send: under their idx where the caller gave one, else, until they are
 * accepted, by what they are. Kept as a property of the exchange, it survives redeliveries, and Camel hands it from a
 * child that failed to its parent, which may try the child's message again.
 * <p>
 * Never changed: the copies of an exchange, of which each goes its own way, have the same one. Each attempted message
 * in it takes care of being shared.
 */
final class SendMemory {

    /**
     * A header of the Camel message: the ids of the messages in doubt that were sent before it in the route. For a
     * repetition Camel restores the message, and with it this header, as it was before the repeated step.
     */
    private static final String IN_DOUBT = "CamelSmsapiInDoubt";
    private static final String PROPERTY = "CamelSmsapiSendMemory";
    private static final SendMemory EMPTY = new SendMemory(List.of());
    private static final int MESSAGES_MAX = 1000;
    /** The time by which Camel says when an exchange was taken. */
    private static final Clock CAMELS_CLOCK = Clock.systemUTC();
    /** Where Camel hands on only the exception, as from one of several children that failed. */
    private static final Map<SmsapiException, AttemptedMessage> CARRIED = Collections.synchronizedMap(new WeakHashMap<>());

    /** The latest last. */
    private final List<AttemptedMessage> messages;

    private SendMemory(List<AttemptedMessage> messages) {
        this.messages = messages;
    }

    static SendMemory of(Exchange exchange) {
        return exchange.getProperty(PROPERTY, EMPTY, SendMemory.class);
    }

    Stream<AttemptedMessage> all() {
        return messages.stream();
    }

    /** Whether the one in doubt was sent earlier in the route, so that what is sent now is another message. */
    static boolean hasPassed(Exchange exchange, AttemptedMessage inDoubt) {
        return exchange.getMessage().getHeader(IN_DOUBT, "", String.class).contains(inDoubt.id());
    }

    /** Whether only a copy of the exchange has tried a message, as before a failover. */
    boolean isOnlyOfCopy(Exchange exchange, AttemptedMessage tried) {
        return ContextMemory.inDoubt(exchange).orElse(null) == tried && !messages.contains(tried);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** The same message, when it was tried before in this exchange. */
    Optional<AttemptedMessage> find(SendRequest asked, AccountKey account) {
        return latest(known -> known.isBy(account) && known.isOf(asked));
    }

    /** Another message of this exchange as whose SMSAPI knows an idx of this one. */
    Optional<AttemptedMessage> anotherUnderIdxOf(SendRequest asked, AccountKey account) {
        return isByIdx(asked)
                ? latest(known -> known.isBy(account) && known.isByIdx() && known.sharesIdxWith(asked))
                        .filter(known -> !known.isOf(asked) && known.mayHaveUsedItsIdx())
                : Optional.empty();
    }

    private Optional<AttemptedMessage> latest(Predicate<AttemptedMessage> which) {
        for (var i = messages.size() - 1; i >= 0; i--) {
            if (which.test(messages.get(i))) {
                return Optional.of(messages.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Forgets what Camel left in a pooled exchange of the message before: what was tried before the exchange was taken,
     * unless the exchange is redelivered. Camel's clock says when it was taken; also when a copy of it was.
     */
    static void forgetEarlierUse(Exchange exchange) {
        if (!(exchange instanceof PooledExchange)
                || exchange.getMessage().getHeader(Exchange.REDELIVERED, false, Boolean.class)) {
            return;
        }
        var taken = exchange.getClock().getCreated();
        var memory = of(exchange);
        if (memory.all().anyMatch(known -> known.isOfUseBefore(taken))) {
            exchange.setProperty(PROPERTY, new SendMemory(memory.all().filter(known -> !known.isOfUseBefore(taken)).toList()));
        }
        if (caught(exchange).anyMatch(known -> known.isOfUseBefore(taken))) {
            exchange.removeProperty(ExchangePropertyKey.EXCEPTION_CAUGHT);
            exchange.getExchangeExtension().setFailureHandled(false);
        }
        if (ContextMemory.inDoubt(exchange).filter(known -> known.isOfUseBefore(taken)).isPresent()) {
            ContextMemory.forget(exchange);
        }
    }

    /** Keeps a message in place of an equal one, and without those of no idx that were accepted. */
    void keepWith(Exchange exchange, AttemptedMessage attempted) {
        attempted.triedAt(CAMELS_CLOCK.millis());
        if (messages.isEmpty()) { // nearly always
            exchange.setProperty(PROPERTY, new SendMemory(List.of(attempted)));
            return;
        }
        var more = messages.stream().filter(known -> (known.isByIdx() || !known.isAccepted()) && !known.isReplacedBy(attempted))
                .collect(Collectors.toCollection(ArrayList::new));
        more.add(attempted);
        exchange.setProperty(PROPERTY, new SendMemory(more.subList(Math.max(0, more.size() - MESSAGES_MAX), more.size())));
    }

    /** Where SMSAPI checks the caller's idx, it is the message's name; a test uses none up. */
    static boolean isByIdx(SendRequest asked) {
        return !asked.idx().isEmpty() && asked.checkIdx() && !asked.isTest();
    }

    /** Keeps a message that failed where a later attempt finds it. */
    static void carry(Exchange exchange, SmsapiException failure, AttemptedMessage attempted) {
        CARRIED.put(failure, attempted);
        if (attempted.isInDoubt()) {
            ContextMemory.keepInDoubt(exchange, attempted);
            if (!hasPassed(exchange, attempted)) {
                exchange.getMessage().setHeader(IN_DOUBT,
                        exchange.getMessage().getHeader(IN_DOUBT, "", String.class) + attempted.id() + " ");
            }
        }
    }

    /** The messages whose failure is what this exchange has caught, or that a copy of it with the same id has tried. */
    static List<AttemptedMessage> carried(Exchange exchange) {
        var tried = ContextMemory.inDoubt(exchange);
        return exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT) == null
                ? tried.map(List::of).orElseGet(List::of)
                : Stream.concat(caught(exchange), tried.stream()).toList();
    }

    private static Stream<AttemptedMessage> caught(Exchange exchange) {
        var caught = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class);
        return caught == null ? Stream.empty() : causes(caught).map(CARRIED::get).filter(Objects::nonNull);
    }

    private static Stream<Throwable> causes(Throwable caught) {
        var causes = Stream.<Throwable> builder();
        ObjectHelper.createExceptionIterable(caught).forEach(causes);
        return causes.build();
    }
}
