/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.sms;

import java.util.List;

import io.github.camelsmsapi.simulator.books.BookedMessage;
import io.github.camelsmsapi.simulator.books.DeliveryStatus;

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
            gateway.books().book(message);
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
                    .forEach(message -> submission.gateway().books().takeIdx(message.idx(), message.bookedAt()));
        }
    }
}
