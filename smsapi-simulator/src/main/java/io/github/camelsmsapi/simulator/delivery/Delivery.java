// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.delivery;

import java.time.Duration;
import java.time.Instant;

import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.fault.MagicNumber;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import io.github.camelsmsapi.simulator.records.MessageLog;
import io.github.camelsmsapi.simulator.settings.DeliverySettings;

/**
 * Moves messages from QUEUE by SENT to their final status (wire reference, section 17) and has reports sent. To be used
 * on the simulator's event loop only.
 */
public final class Delivery {

    private final DeliverySettings settings;
    private final Scheduler scheduler;
    private final MessageLog messages;
    private final Account account;
    private final Reporter reporter;

    public Delivery(DeliverySettings settings, Scheduler scheduler, MessageLog messages, Account account, Reporter reporter) {
        this.settings = settings;
        this.scheduler = scheduler;
        this.messages = messages;
        this.account = account;
        this.reporter = reporter;
    }

    /** Takes over a message that was just booked, or that an earlier run of this gateway did not bring to its end. */
    public void launch(BookedMessage message) {
        var sent = message.sendAt().plus(settings.sentAfter());
        plan(message, DeliveryStatus.SENT, sent, isReported(DeliveryStatus.SENT));
        planIntermediate(message, sent);
        var end = message.sendAt().plus(settings.finalAfter());
        var expires = message.expiresAt().filter(end::isAfter);
        if (expires.isPresent()) {
            plan(message, DeliveryStatus.EXPIRED, expires.get(), true);
        } else {
            plan(message, finalStatus(message), end, true);
        }
    }

    /** Gives a message another status at once and reports it. */
    public void force(BookedMessage message, DeliveryStatus status, Instant now) {
        move(message.become(status, now), true);
    }

    /** Reports the present status of a message once more. */
    public void reportAgain(BookedMessage message) {
        reporter.report(Notice.about(message, account, settings.reportFormat()), message.notifyUrl(),
                message.type().callbackType());
    }

    /** Reports something that is no message, as late as a final status comes. */
    public void announce(Notice report, String callbackType, Instant now) {
        scheduler.at(now.plus(settings.finalAfter()), () -> reporter.report(report, "", callbackType));
    }

    private void planIntermediate(BookedMessage message, Instant sent) {
        var between = settings.intermediate().stream().filter(status -> status != DeliveryStatus.SENT).toList();
        var step = Duration.between(sent, message.sendAt().plus(settings.finalAfter())).dividedBy(between.size() + 1L);
        var at = sent;
        for (var status : between) {
            at = at.plus(step);
            plan(message, status, at, true);
        }
    }

    private boolean isReported(DeliveryStatus status) {
        return settings.intermediate().contains(status);
    }

    private static DeliveryStatus finalStatus(BookedMessage message) {
        return MagicNumber.read(message.number()) instanceof MagicNumber.Ends ends
                ? ends.status() : DeliveryStatus.DELIVERED;
    }

    private void plan(BookedMessage message, DeliveryStatus status, Instant at, boolean report) {
        if (isPast(message, status, at)) {
            return;
        }
        var id = message.id();
        scheduler.at(at, () -> messages.find(id).filter(found -> !found.status().isFinal())
                .ifPresent(found -> move(found.become(status, at), report)));
    }

    /** What an earlier run did already; the end is never past while the message is not at its end. */
    private static boolean isPast(BookedMessage message, DeliveryStatus status, Instant at) {
        return message.status() != DeliveryStatus.QUEUE && !status.isFinal() && !at.isAfter(message.statusAt());
    }

    private void move(BookedMessage moved, boolean report) {
        if (report) { // first, because a journal that breaks off here had better repeat than lose it
            reporter.report(Notice.about(moved, account, settings.reportFormat()), moved.notifyUrl(),
                    moved.type().callbackType());
        }
        messages.update(moved);
    }
}
