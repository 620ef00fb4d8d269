// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.ledger.LedgerException;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.StatusReport;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendRequest;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.operation.CancelResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the ledger about what a producer sends. A message that the ledger cannot take note of is not sent; once it was
 * sent, a failure of the ledger is said in the log and fails nobody: the delivery report will find the message by its
 * idx.
 */
final class Tracking {

    private static final Logger LOG = LoggerFactory.getLogger(Tracking.class);

    private final MessageLedger ledger;
    private final Clock clock;

    Tracking(MessageLedger ledger, Clock clock) {
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
            return new Departed(messages, ledger.sending(messages, repetition, clock.instant()));
        } catch (RuntimeException fault) {
            throw new SmsapiLedgerException(fault, fault instanceof LedgerException failed && failed.isPermanent());
        }
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
                ledger.answered(departed.keys(), result.resultsOf(departed.messages()));
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
        keys.addAll(ledger.sending(others, false, clock.instant()));
        ledger.answered(keys, sent.stream().map(message -> new RecipientResult(
                message.number(), message.idx(), message, null)).toList());
    }

    void failed(Departed departed, SmsapiException failure) {
        answered(departed, departed.messages().stream().map(message -> RecipientResult.failed(message, failure)).toList());
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
    void cancelled(CancelResult result) {
        try {
            result.list().forEach(deleted -> ledger.findById(deleted.id()).ifPresent(known -> ledger.reported(
                    new StatusReport(
                            deleted.id(), known.idx(), null, DeliveryStatus.STOP, clock.instant(), null))));
        } catch (RuntimeException fault) {
            LOG.error("The ledger could not take note of {} cancelled message(s)", result.list().size(), fault);
        }
    }
}
