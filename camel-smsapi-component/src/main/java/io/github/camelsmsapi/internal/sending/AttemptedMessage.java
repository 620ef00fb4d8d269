// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Instant;
import java.util.Collections;
import java.util.UUID;

import io.github.camelsmsapi.error.FailedMessage;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.message.SendRequest;

/**
 * One message through all its attempts. It has an id from its first attempt on, by which SMSAPI knows the later ones
 * where the caller gave none. Copies of an exchange share it: it is thread-safe, and a message without an idx of the
 * caller's is tried by one of them at a time.
 */
final class AttemptedMessage {

    private final SendRequest asked;
    private final AccountKey account;
    private String id;
    private final Instant firstAttempt;
    private long lastAttempt;
    private int attempts;
    private int round;
    private boolean underWay;
    private boolean accepted;
    private boolean mayBeAccepted;
    private boolean duplicate;

    /** @param account that sends it; other accounts do not know its idx */
    AttemptedMessage(SendRequest asked, AccountKey account, Instant now) {
        this.asked = asked;
        this.account = account;
        this.firstAttempt = now;
    }

    /** Another message under the same idx, of which SMSAPI would not say whether it or this one was accepted. */
    synchronized AttemptedMessage replacedBy(SendRequest other) {
        var message = new AttemptedMessage(other, account, firstAttempt);
        message.attempts = attempts;
        message.mayBeAccepted = true;
        message.duplicate = true;
        return message;
    }

    /** The message's own id, random and so unlike that of any other. */
    synchronized String id() {
        if (id == null) {
            id = UUID.randomUUID().toString().replace("-", "");
        }
        return id;
    }

    SendRequest asked() {
        return asked;
    }

    AccountKey account() {
        return account;
    }

    boolean isBy(AccountKey other) {
        return account.equals(other);
    }

    /** Whether it is the same message, to be sent by another account, which does not know its idx. */
    boolean isElsewhere(SendRequest other, AccountKey by) {
        return !isBy(by) && isOf(other);
    }

    /**
     * Whether another has a recipient in common with this message, and an idx of the caller's as this one has or not.
     */
    boolean isLike(SendRequest other) {
        return asked.sharesRecipientWith(other) && SendMemory.isByIdx(other) == isByIdx();
    }

    /** Whether another is to be sent at another date. */
    boolean isForAnotherTimeThan(SendRequest other) {
        return !isByIdx() && !asked.date().equals(other.date());
    }

    /** Whether its last attempt was before a repetition. */
    synchronized boolean isOfEarlierRound(int now) {
        return round < now;
    }

    /** The failure of a message that is not sent because it may be this one. */
    SmsapiException heldBack(SendRequest other, AccountKey by) {
        return SmsapiFaultException.maybeSent(!isBy(by)
                ? "it was sent by another account; choose the account before the step that is repeated"
                : isOf(other) ? "SMSAPI would not notice that it gets it twice; send it with an idx and checkIdx"
                : "the repetition makes another text or idx for the same recipient; make both before the step that is repeated");
    }

    /** Whether another has the same recipients, content and idx. */
    boolean isOf(SendRequest other) {
        return asked.isSameAs(other);
    }

    boolean sharesIdxWith(SendRequest other) {
        return !Collections.disjoint(asked.idx(), other.idx());
    }

    /** Whether a later message has the same name, so that this one need not be remembered. */
    boolean isReplacedBy(AttemptedMessage later) {
        return this == later || isBy(later.account)
                && (isByIdx() && later.isByIdx() ? asked.idx().equals(later.asked.idx()) : isOf(later.asked));
    }

    /** Whether SMSAPI knows it by an idx of the caller's. */
    boolean isByIdx() {
        return SendMemory.isByIdx(asked);
    }

    /** Begins another attempt, unless the message was accepted, or one is under way. */
    synchronized boolean beginsUnlessTaken(int newRound) {
        if (underWay || accepted) {
            return false;
        }
        begins(newRound);
        return true;
    }

    /** Begins another attempt, if the message may have been accepted and no answer is awaited. */
    synchronized boolean beginsIfInDoubt(int newRound) {
        if (!isInDoubt()) {
            return false;
        }
        begins(newRound);
        return true;
    }

    /** @param newRound number of repetitions of the exchange so far */
    synchronized void begins(int newRound) {
        mayBeAccepted |= underWay; // as after the timeout of a circuit breaker
        underWay = true;
        attempts++;
        round = newRound;
    }

    /** @param millis when it was tried last, by Camel's clock */
    synchronized void triedAt(long millis) {
        lastAttempt = millis;
    }

    /** Whether it was tried before an exchange was taken; SMSAPI knows one with an idx of the caller's by itself. */
    synchronized boolean isOfUseBefore(long taken) {
        return lastAttempt < taken && !isByIdx();
    }

    /** Whether the message may have been accepted, and no answer is awaited. */
    synchronized boolean isInDoubt() {
        return mayBeAccepted && !accepted && !underWay;
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
        duplicate = false;
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

    /** Whether it is not known yet what becomes of it. */
    synchronized boolean isOpen() {
        return !accepted && mayHaveUsedItsIdx();
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
