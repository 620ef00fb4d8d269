// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * The network failed. Before the request left, nothing can have been sent; after it, the message may have been accepted
 * although no answer came.
 */
public final class SmsapiTransportException extends SmsapiException {

    private static final long serialVersionUID = 1L;

    private SmsapiTransportException(String message, Throwable cause, Outcome outcome, boolean repeatable) {
        super(message, cause, outcome, repeatable);
    }

    /** No connection, no handshake, no free place in the pool: the request never left. */
    public static SmsapiTransportException notReached(String host, Throwable cause) {
        return new SmsapiTransportException(
                "SMSAPI was not reached at " + host + ": " + reasonOf(cause), cause,
                Outcome.NOT_SENT, true);
    }

    /**
     * No request was made.
     *
     * @param why in words, without personal data
     */
    public static SmsapiTransportException notTried(String why) {
        return new SmsapiTransportException("The message was not sent: " + why, null, Outcome.NOT_SENT, true);
    }

    /** The rate limit that nodes share could not be asked for a turn: the request never left. */
    public static SmsapiTransportException limitNotReached(Throwable cause) {
        return new SmsapiTransportException(
                "The request was not sent, because the shared rate limit was not reached: " + reasonOf(cause), cause,
                Outcome.NOT_SENT, true);
    }

    /** The request left, and its answer did not come back. */
    public static SmsapiTransportException answerLost(String host, Throwable cause, boolean repeatable) {
        return new SmsapiTransportException(
                "No answer from SMSAPI at " + host + ": " + reasonOf(cause), cause,
                Outcome.UNKNOWN, repeatable);
    }

    private static String reasonOf(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    @Override
    public ErrorCategory getCategory() {
        return ErrorCategory.NETWORK;
    }

    @Override
    public String getReason() {
        return outcomeOfAttempt() == Outcome.UNKNOWN ? "no answer" : "not reached";
    }
}
