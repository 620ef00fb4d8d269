// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.internal.client.Gateway;
import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.OverdueMessage;
import io.github.camelsmsapi.ledger.OverdueQuery;
import io.github.camelsmsapi.ledger.TrackedMessage;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.operation.MessageStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes overdue messages out of the ledger, and asks SMSAPI for their status where that is wanted. Thread-safe. */
public final class OverdueMessages {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueMessages.class);
    private static final Operation STATUS = Operations.find("sms", "status");

    private final MessageLedger ledger;
    private final Gateway gateway;
    private final Clock clock;
    private final Duration olderThan;
    private final Duration lease;
    private final boolean lookup;

    /**
     * @param gateway   where to ask
     * @param olderThan how long after it was to be sent a message is overdue
     * @param lease     how long nobody else gets what this one was handed out
     * @param lookup    whether SMSAPI is asked
     */
    public OverdueMessages(MessageLedger ledger, Gateway gateway, Clock clock, Duration olderThan,
                           Duration lease, boolean lookup) {
        this.ledger = ledger;
        this.gateway = gateway;
        this.clock = clock;
        this.olderThan = olderThan;
        this.lease = lease;
        this.lookup = lookup;
    }

    /**
     * Those that are due longest. Whoever deals with them says so by {@link #done}, or {@linkplain #release gives them
     * back}.
     *
     * @throws SmsapiException when a look-up fails for a reason other than the message; all are given back then
     */
    public List<OverdueMessage> next(int limit) {
        var now = clock.instant();
        var query = new OverdueQuery(now.minus(olderThan), now, now.plus(lease), limit);
        var claimed = ledger.claimOverdue(query);
        try {
            return lookedUp(claimed, query);
        } catch (RuntimeException failure) {
            giveBack(claimed, query.lease());
            throw failure;
        }
    }

    /**
     * The message as it is now, to be looked at before it is handed over.
     *
     * @return empty when its lease is over or another's by now, or it came to its end
     */
    public Optional<OverdueMessage> held(OverdueMessage message) {
        return ledger.held(message.message().key(), message.lease(), clock.instant())
                .map(now -> new OverdueMessage(now, message.lookup(), message.lease()));
    }

    /** Gives back those whose leases still hold. A ledger that fails at it lets the leases run out. */
    public void release(List<OverdueMessage> messages) {
        if (!messages.isEmpty()) {
            giveBack(messages.stream().map(OverdueMessage::message).toList(), messages.get(0).lease());
        }
    }

    private void giveBack(List<TrackedMessage> messages, UUID token) {
        try {
            ledger.release(messages.stream().map(TrackedMessage::key).toList(), token);
        } catch (RuntimeException notNow) {
            LOG.warn("{} overdue messages could not be given back; they are handed out again when their lease is over",
                    messages.size(), notNow);
        }
    }

    /** Ends those that have a final status and whose leases still hold. */
    public void done(List<OverdueMessage> messages) {
        var ended = messages.stream().filter(OverdueMessage::isFinal).toList();
        if (!ended.isEmpty()) {
            ledger.done(ended.stream().map(one -> one.message().key()).toList(), ended.get(0).lease());
        }
    }

    private List<OverdueMessage> lookedUp(List<TrackedMessage> claimed, OverdueQuery query) {
        var overdue = new ArrayList<OverdueMessage>();
        var withdrawn = false;
        for (var message : claimed) {
            var one = withdrawn && isToBeAsked(message)
                    ? new OverdueMessage(message, OverdueMessage.Lookup.WITHDRAWN, query.lease())
                    : lookUp(message, query);
            withdrawn |= one.lookup() == OverdueMessage.Lookup.WITHDRAWN;
            if (!one.message().isSettled()) { // else its report came while SMSAPI was asked
                overdue.add(one);
            }
        }
        return overdue;
    }

    private boolean isToBeAsked(TrackedMessage message) {
        // one with a final status was looked up by somebody who did not live to deal with it
        return lookup && message.id() != null && message.kind() == MessageKind.SMS && !message.delivery().isFinal();
    }

    private OverdueMessage lookUp(TrackedMessage message, OverdueQuery query) {
        if (!isToBeAsked(message)) {
            return new OverdueMessage(message, OverdueMessage.Lookup.NOT_ASKED, query.lease());
        }
        try {
            var told = (MessageStatus) STATUS.run(Map.of("id", message.id()), gateway);
            var now = Optional.ofNullable(told.known())
                    .flatMap(status -> ledger.lookedUp(message.key(), status, clock.instant()));
            return new OverdueMessage(now.orElse(message), OverdueMessage.Lookup.ANSWERED, query.lease());
        } catch (SmsapiErrorException | SmsapiHttpException | SmsapiUnreadableResponseException refusal) {
            return new OverdueMessage(message, meaningOf(refusal), query.lease());
        }
    }

    // 301 does not make the message NOT_FOUND: a service that is withdrawn may say so of every message
    private static OverdueMessage.Lookup meaningOf(SmsapiException refusal) {
        if (refusal instanceof SmsapiErrorException error) {
            var code = error.getErrorCode().orElseThrow(() -> refusal);
            return switch (code) {
                case MESSAGE_NOT_FOUND -> OverdueMessage.Lookup.NO_SUCH_MESSAGE;
                case INVALID_STATUS_MESSAGE_ID -> OverdueMessage.Lookup.INVALID_ID;
                case ACTION_NOT_ALLOWED -> OverdueMessage.Lookup.WITHDRAWN;
                default -> throw refusal;
            };
        }
        if (refusal instanceof SmsapiHttpException http) {
            return switch (http.getStatus()) {
                case 404, 405, 410, 501 -> OverdueMessage.Lookup.WITHDRAWN;
                default -> throw refusal;
            };
        }
        return OverdueMessage.Lookup.WITHDRAWN; // it answers something else than statuses
    }
}
