// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.List;

import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;

/** Turns an accepted request into messages: booked, paid and on their way, unless it is only a test. */
final class Booking {

    private final Submission submission;

    Booking(Submission submission) {
        this.submission = submission;
    }

    /** The messages, in the order of the recipients. */
    List<BookedMessage> book() {
        var messages = submission.drafts().stream().map(this::message).toList();
        if (submission.isTest()) {
            takeIdxs(messages);
            return messages;
        }
        var gateway = submission.gateway();
        submission.discountGroup().ifPresent(group -> submission.drafts().forEach(draft -> group.use(draft.code())));
        gateway.charge(submission.member(), submission.cost());
        for (var message : messages) {
            gateway.messages().book(message);
            gateway.delivery().launch(message);
        }
        return messages;
    }

    private BookedMessage message(Draft draft) {
        var recipient = draft.recipient();
        return new BookedMessage(
                submission.type(), submission.gateway().ids().next(), submission.idxs().at(recipient.position()),
                recipient.number(),
                recipient.submitted(), submission.senderName(), draft.text(), draft.size().parts(), draft.points(),
                DeliveryStatus.QUEUE, submission.now(), submission.schedule().sendAt(), submission.now(),
                submission.first("notify_url"), submission.schedule().expires(), submission.member().username(),
                submission.asked());
    }

    private void takeIdxs(List<BookedMessage> messages) {
        if (submission.gateway().settings().testTakesIdx()) {
            messages.stream().filter(message -> !message.idx().isEmpty())
                    .forEach(message -> submission.gateway().messages().takeIdx(message.idx(), message.bookedAt()));
        }
    }
}
