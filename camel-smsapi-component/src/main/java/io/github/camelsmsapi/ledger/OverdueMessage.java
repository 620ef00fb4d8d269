// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.UUID;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A message without a final delivery status after its time.
 *
 * @param message what the ledger knows of it, including what the look-up has told
 * @param lookup  what came of the look-up
 * @param lease   the token of the lease under which it was handed out
 */
public record OverdueMessage(TrackedMessage message, Lookup lookup, UUID lease) implements SmsapiResult {

    /** SMSAPI's id; null when it is not known. */
    public String id() {
        return message.id();
    }

    /** The caller's own id; null when it has none. */
    public String idx() {
        return message.idx();
    }

    /** Whether SMSAPI has it at all: {@code SENT}, or {@code UNKNOWN}. */
    public Outcome outcome() {
        return message.outcome();
    }

    /** The last status that is known; null when none is. */
    public DeliveryStatus status() {
        return message.status();
    }

    /** The name of the last status, or {@code NONE}. */
    public String statusName() {
        return status() == null ? "NONE" : status().name();
    }

    /** Whether its end is known after all. */
    public boolean isFinal() {
        return message.delivery().isFinal();
    }

    /** What came of asking SMSAPI for the status of a message (wire reference, section 2.8). */
    public enum Lookup {

        /** SMSAPI told a status, which the message has now unless it had a final one. */
        ANSWERED,

        /** SMSAPI says that there is no message with this id (code 301). It does not say what became of it. */
        NO_SUCH_MESSAGE,

        /** SMSAPI says that this is no id (code 400). */
        INVALID_ID,

        /** SMSAPI does not offer the look-up any more, or not to this account. */
        WITHDRAWN,

        /** There was nothing to ask with or for: no look-up was wanted, no id is known, or the message is no SMS. */
        NOT_ASKED
    }
}
