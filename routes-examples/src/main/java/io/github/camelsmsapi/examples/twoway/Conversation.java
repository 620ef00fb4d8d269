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
package io.github.camelsmsapi.examples.twoway;

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
        return sms.answerTo().flatMap(ledger::findById).flatMap(TrackedMessage::idx)
                .map(order -> "Thank you for your message about " + order)
                .orElse("Thank you for your message");
    }
}
