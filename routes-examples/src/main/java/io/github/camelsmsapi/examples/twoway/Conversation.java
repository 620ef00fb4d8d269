// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.twoway;

import java.util.Optional;

import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.TrackedMessage;
import io.github.camelsmsapi.report.IncomingSms;

/** Knows what to say when people write. */
public class Conversation {

    private final MessageLedger ledger;

    public Conversation(MessageLedger ledger) {
        this.ledger = ledger;
    }

    /** The answer, which names the order when the message is a reply to one that the ledger knows. */
    public String answer(IncomingSms sms) {
        return Optional.ofNullable(sms.answerTo()).flatMap(ledger::findById).map(TrackedMessage::idx)
                .map(order -> "Thank you for your message about " + order)
                .orElse("Thank you for your message");
    }
}
