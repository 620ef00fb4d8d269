// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Instant;
import java.util.UUID;

import io.github.camelsmsapi.error.FailedMessage;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.message.SendRequest;

/**
 * One message through all its attempts. It has an id from its first attempt on, by which SMSAPI knows the later ones
 * where the caller gave none. Copies of an exchange share it: it is thread-safe, and a message without an idx of the
 * caller's is tried by one of them at a time.
 */
final class AttemptedMessage {

    private final SendRequest asked;
    private String id;
    private final Instant firstAttempt;
    private int attempts;
    private boolean underWay;
    private boolean accepted;
    private boolean mayBeAccepted;
    private boolean duplicate;

    AttemptedMessage(SendRequest asked, Instant now) {
        this.asked = asked;
        this.firstAttempt = now;
    }

    /** The message's own id, random and so unlike that of any other. */
    synchronized String id() {
        if (id == null) {
            id = UUID.randomUUID().toString().replace("-", "");
        }
        return id;
    }

    /** Whether another is the same message, but for when it is sent. */
    boolean isOf(SendRequest other) {
        return asked == other || asked.fingerprint().equals(other.fingerprint());
    }

    /** Whether SMSAPI knows it by an idx of the caller's. */
    boolean isByIdx() {
        return SendMemory.isByIdx(asked);
    }

    /** Begins another attempt, unless the message was accepted, or one is under way. */
    synchronized boolean beginsUnlessTaken() {
        if (underWay || accepted) {
            return false;
        }
        begins();
        return true;
    }

    /** Begins another attempt, if the message may have been accepted and no answer is awaited. */
    synchronized boolean beginsIfInDoubt() {
        if (underWay || accepted || !mayBeAccepted) {
            return false;
        }
        begins();
        return true;
    }

    synchronized void begins() {
        underWay = true;
        attempts++;
    }

    synchronized void succeeds() {
        underWay = false;
        accepted = true;
    }

    /** Ends an attempt. */
    synchronized void fails(SmsapiException failure) {
        underWay = false;
        duplicate |= !mayBeAcceptedBefore() && failure instanceof SmsapiErrorException error && !error.isFoundLocally()
                && error.is(SmsapiErrorCode.IDX_ALREADY_USED);
        mayBeAccepted |= failure.getOutcome() == Outcome.UNKNOWN;
    }

    /** Records that an earlier exchange or process has tried this message. */
    synchronized void followsEarlierOnes() {
        mayBeAccepted = true;
    }

    /** Whether it was tried before the attempt that is under way. */
    synchronized boolean isRepetition() {
        return attempts > 1 || mayBeAccepted;
    }

    /**
     * Whether SMSAPI may have accepted an earlier attempt, so that it knows the idx as this message's own; not when
     * SMSAPI knew the idx before that.
     */
    synchronized boolean mayBeAcceptedBefore() {
        return (accepted || mayBeAccepted) && !duplicate;
    }

    /** Whether SMSAPI knows the message's idx by now, as far as can be said. */
    synchronized boolean mayHaveUsedItsIdx() {
        return underWay || accepted || mayBeAccepted;
    }

    synchronized boolean isAccepted() {
        return accepted;
    }

    /** Returns what is known after all attempts; one unknown attempt makes the outcome unknown. */
    synchronized FailedMessage failed(SendRequest message, boolean idxGiven) {
        return new FailedMessage(
                String.join("|", message.idx()), idxGiven, attempts, firstAttempt,
                accepted || mayBeAccepted ? Outcome.UNKNOWN : Outcome.NOT_SENT, message.kind().operation(),
                message.values());
    }
}
