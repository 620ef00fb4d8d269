// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.time.Duration;
import java.util.Optional;

/**
 * A request to SMSAPI that did not succeed. The {@linkplain #getOutcome() outcome} says whether the message may have
 * been accepted all the same, and {@link #isRepeatable()} whether the request may be sent again without the risk of a
 * second SMS. Messages of these exceptions never contain tokens, texts or whole phone numbers.
 */
public abstract sealed class SmsapiException extends RuntimeException implements Cloneable
        permits SmsapiErrorException, SmsapiFaultException, SmsapiHttpException, SmsapiLedgerException,
        SmsapiTransportException,
        SmsapiUnreadableResponseException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final boolean repeatable;
    private FailedMessage message;
    private Duration retryAfter;
    private transient Account account;

    SmsapiException(String message, Throwable cause, Outcome outcome, boolean repeatable) {
        super(message, cause);
        this.outcome = outcome;
        this.repeatable = repeatable;
    }

    /**
     * The same failure as that of one message. A copy, because a request can carry several messages, which fail with
     * it.
     */
    public final SmsapiException about(FailedMessage failed) {
        try {
            var copy = (SmsapiException) clone();
            copy.message = failed;
            return copy;
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The message that could not be sent, or empty when the failure is about none, or about one that was refused before
     * it was tried.
     */
    public Optional<FailedMessage> getFailedMessage() {
        return Optional.ofNullable(message);
    }

    /**
     * What is known of the message after all its attempts, of which this failure is the last: {@link Outcome#NOT_SENT}
     * or {@link Outcome#UNKNOWN}.
     */
    public Outcome getOutcome() {
        return message == null ? outcome : message.outcome();
    }

    /** What is known of this attempt alone. */
    final Outcome outcomeOfAttempt() {
        return outcome;
    }

    /** The idx of the message, several joined by {@code |}; empty when it had none, or the failure is about none. */
    public Optional<String> getIdx() {
        return getFailedMessage().map(FailedMessage::idx).filter(idx -> !idx.isEmpty());
    }

    /** How often the message was tried; 0 when it was refused before it was tried, or the failure is about none. */
    public int getAttempts() {
        return getFailedMessage().map(FailedMessage::attempts).orElse(0);
    }

    /**
     * Whether sending the same request again cannot double a message: nothing was accepted, or SMSAPI itself would
     * notice (the request carried {@code idx} and {@code check_idx=1}), or the request changes nothing.
     */
    public boolean isRepeatable() {
        return outcome == Outcome.NOT_SENT || repeatable;
    }

    /** How long SMSAPI asks to wait before the next request, where it does ({@code Retry-After}). */
    public Optional<Duration> getRetryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Notes how long SMSAPI asks to wait. */
    public void setRetryAfter(Duration wait) {
        retryAfter = wait;
    }

    /** The account that the request was made for; empty when it is not known, as in another process. */
    public Optional<Account> getAccount() {
        return Optional.ofNullable(account);
    }

    /** Notes the account that the request was made for. */
    public void setAccount(Account account) {
        this.account = account;
    }

    /** The kind of the failure. */
    public abstract ErrorCategory getCategory();

    /** What the error policies do about it by default. */
    public Reaction getReaction() {
        return getCategory().reaction();
    }

    /** The reason in one word, for a table or a metric tag: an error code, {@code HTTP 502}, or the kind of fault. */
    public abstract String getReason();
}
