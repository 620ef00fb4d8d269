// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.internal.message.SendResults;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.OutgoingMessage;
import io.github.camelsmsapi.ledger.StatusReport;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.operation.CancelResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the ledger about what a producer sends. A message that the ledger cannot take note of is not sent; once it was
 * sent, a failure of the ledger is said in the log and fails nobody: the delivery report will find the message by its
 * idx.
 */
public final class LedgerRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerRecorder.class);

    private final MessageLedger ledger;
    private final Clock clock;

    public LedgerRecorder(MessageLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Messages that are on their way.
     *
     * @param messages to one recipient each, or one to a group
     * @param keys     their keys in the ledger; none for a test, of which no report comes
     */
    record Departed(List<SendRequest> messages, List<UUID> keys) {
    }

    /**
     * Takes note of a message before it is sent.
     *
     * @param  repetition            whether it was tried before
     * @throws SmsapiLedgerException when the ledger cannot
     */
    Departed departing(SendRequest message, boolean repetition) {
        return departing(each(message), repetition);
    }

    Departed departing(List<SendRequest> messages, boolean repetition) {
        if (messages.get(0).isTest()) {
            return new Departed(messages, List.of());
        }
        try {
            return new Departed(messages, sending(messages, repetition));
        } catch (RuntimeException fault) {
            throw SmsapiLedgerException.notSent(fault);
        }
    }

    private List<UUID> sending(List<SendRequest> messages, boolean repetition) {
        var now = clock.instant();
        var outgoing = new ArrayList<OutgoingMessage>(messages.size());
        messages.forEach(message -> outgoing.add(outgoing(message, now)));
        return ledger.sending(outgoing, repetition, now);
    }

    private static OutgoingMessage outgoing(SendRequest message, Instant now) {
        return new OutgoingMessage(
                message.kind(), message.recipients().isEmpty() ? "" : message.recipients().get(0),
                message.idx().isEmpty() ? null : message.idx().get(0), message.sendTime(now), message.expiry(now).orElse(null));
    }

    private static List<SendRequest> each(SendRequest message) {
        if (message.recipients().isEmpty()) {
            return List.of(message);
        }
        // what has too few or too many of them is SMSAPI's to refuse (20)
        return (message.idx().size() == message.recipients().size() ? message : message.withoutIdx()).split();
    }

    void accepted(Departed departed, SendResult result) {
        note(departed, () -> {
            if (departed.messages().get(0).recipients().isEmpty()) {
                acceptedByGroup(departed, result);
            } else {
                ledger.answered(departed.keys(), SendResults.of(departed.messages(), result));
            }
        });
    }

    /** Who the members of a group are is known by the answer only. */
    private void acceptedByGroup(Departed departed, SendResult result) {
        var keys = new ArrayList<>(departed.keys());
        var one = departed.messages().get(0);
        var sent = result.messages();
        var others
                = sent.stream().skip(1).map(message -> one.to(message.number(), Optional.ofNullable(message.idx()))).toList();
        keys.addAll(sending(others, false));
        ledger.answered(keys, sent.stream().map(message -> new RecipientResult(
                message.number(), message.idx(), message, null)).toList());
    }

    void failed(Departed departed, SmsapiException failure) {
        answered(departed, departed.messages().stream().map(message -> message.failed(failure)).toList());
    }

    void answered(Departed departed, List<RecipientResult> results) {
        note(departed, () -> ledger.answered(departed.keys(), results));
    }

    private static void note(Departed departed, Runnable note) {
        if (departed.keys().isEmpty()) {
            return;
        }
        try {
            note.run();
        } catch (RuntimeException fault) {
            LOG.error("The ledger could not take note of the answer to {} message(s), of which the first has the idx {}; until "
                      + "a delivery report tells, it does not know whether they were sent",
                    departed.messages().size(), departed.messages().get(0).idx(), fault);
        }
    }

    /** What was deleted before it was sent gets no report. */
    public void cancelled(CancelResult result) {
        try {
            result.list().forEach(deleted -> ledger.findById(deleted.id()).ifPresent(known -> ledger.reported(
                    new StatusReport(
                            deleted.id(), known.idx(), null, DeliveryStatus.STOP, clock.instant(), null))));
        } catch (RuntimeException fault) {
            LOG.error("The ledger could not take note of {} cancelled message(s)", result.list().size(), fault);
        }
    }
}
