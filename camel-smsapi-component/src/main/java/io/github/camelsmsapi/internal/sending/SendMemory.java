// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.message.SendRequest;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
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
    private static final SendMemory EMPTY = new SendMemory(Map.of());
    private static final int MESSAGES_MAX = 1000;
    /** Where Camel hands on only the exception, as from one of several children that failed. */
    private static final Map<SmsapiException, AttemptedMessage> CARRIED = Collections.synchronizedMap(new WeakHashMap<>());

    private final Map<Key, AttemptedMessage> messages;

    private SendMemory(Map<Key, AttemptedMessage> messages) {
        this.messages = messages;
    }

    static SendMemory of(Exchange exchange) {
        return exchange.getProperty(PROPERTY, EMPTY, SendMemory.class);
    }

    /** What an account knows a message by. */
    private record Key(AccountKey account, String name) {
    }

    Stream<AttemptedMessage> all() {
        return messages.values().stream();
    }

    /** Whether the one in doubt was sent earlier in the route, so that what is sent now is another message. */
    static boolean hasPassed(Exchange exchange, AttemptedMessage inDoubt) {
        return exchange.getMessage().getHeader(IN_DOUBT, "", String.class).contains(inDoubt.id());
    }

    /** Whether only a copy of the exchange has tried a message, as before a failover. */
    boolean isOnlyOfCopy(Exchange exchange, AttemptedMessage tried) {
        return ContextMemory.inDoubt(exchange).orElse(null) == tried && !messages.containsValue(tried);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** The same message, when it was tried before in this exchange. */
    Optional<AttemptedMessage> find(SendRequest asked, AccountKey account) {
        return messages.isEmpty()
                ? Optional.empty()
                : keys(asked, account).map(messages::get)
                        .filter(known -> known != null && known.isOf(asked)).findFirst();
    }

    /** Another message of this exchange as whose SMSAPI knows an idx of this one. */
    Optional<AttemptedMessage> anotherUnderIdxOf(SendRequest asked, AccountKey account) {
        return isByIdx(asked) && !messages.isEmpty()
                ? keys(asked, account).map(messages::get)
                        .filter(known -> known != null && !known.isOf(asked) && known.mayHaveUsedItsIdx()).findFirst()
                : Optional.empty();
    }

    void keepWith(Exchange exchange, SendRequest asked, AccountKey account, AttemptedMessage attempted) {
        var more = new LinkedHashMap<>(messages);
        more.entrySet().removeIf(one -> !one.getValue().isByIdx() && one.getValue().isAccepted());
        keys(asked, account).forEach(key -> more.put(key, attempted));
        while (more.size() > MESSAGES_MAX) {
            more.remove(more.keySet().iterator().next());
        }
        exchange.setProperty(PROPERTY, new SendMemory(more));
    }

    /** Where SMSAPI checks the caller's idx, it is the message's name; a test uses none up. */
    static boolean isByIdx(SendRequest asked) {
        return !asked.idx().isEmpty() && asked.checkIdx() && !asked.isTest();
    }

    private static Stream<Key> keys(SendRequest asked, AccountKey account) {
        return (isByIdx(asked) ? asked.idx().stream() : Stream.of(asked.fingerprint())).map(name -> new Key(account, name));
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
        var caught = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class);
        var tried = ContextMemory.inDoubt(exchange).stream();
        return (caught == null ? tried : Stream.concat(causes(caught).map(CARRIED::get).filter(Objects::nonNull), tried))
                .toList();
    }

    private static Stream<Throwable> causes(Throwable caught) {
        var causes = Stream.<Throwable> builder();
        ObjectHelper.createExceptionIterable(caught).forEach(causes);
        return causes.build();
    }
}
