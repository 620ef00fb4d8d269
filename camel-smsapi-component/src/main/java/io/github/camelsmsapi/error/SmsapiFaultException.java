// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * A fault on the caller's side, neither SMSAPI's nor the network's: what is to be sent cannot be read, something that
 * sending needs does not work, or this program has an error. The cause has the details. The message names only its
 * type, because its own words can quote a text.
 */
public final class SmsapiFaultException extends SmsapiException {

    private static final long serialVersionUID = 1L;

    private final ErrorCategory category;
    private final String reason;

    private SmsapiFaultException(String message, Throwable cause, Outcome outcome, boolean repeatable, ErrorCategory category,
                                 String reason) {
        super(cause == null ? message : message + ": " + cause.getClass().getName(), cause, outcome, repeatable);
        this.category = category;
        this.reason = reason;
    }

    /** The fault as a {@link SmsapiException}: as it is when it is one, or else of a request that has not left. */
    public static SmsapiException beforeSending(Throwable fault) {
        return fault instanceof SmsapiException known
                ? known
                : new SmsapiFaultException(
                        "Nothing was sent, because what is to be sent cannot be read", fault, Outcome.NOT_SENT, true,
                        ErrorCategory.CLIENT_BUG, "unreadable message");
    }

    /**
     * The fault as a {@link SmsapiException}: as it is when it is one, or else of a request that may have been carried
     * out.
     */
    public static SmsapiException afterSending(Throwable fault, boolean repeatable) {
        return fault instanceof SmsapiException known
                ? known
                : new SmsapiFaultException(
                        "SMSAPI may have carried the request out, but its result was lost", fault, Outcome.UNKNOWN,
                        repeatable, ErrorCategory.SERVER, "fault");
    }

    /** Something that sending needs, as the shared rate limit, does not work, so that the request has not left. */
    public static SmsapiFaultException unavailable(String what, Throwable fault) {
        return new SmsapiFaultException(
                "Nothing was sent, because " + what + " does not work", fault, Outcome.NOT_SENT, true, ErrorCategory.NETWORK,
                "unavailable");
    }

    /**
     * The source of many messages failed while it was read. What it had given before has its result.
     *
     * @param elements   how many elements it had given
     * @param outcome    {@link Outcome#UNKNOWN} when any of their messages was or may have been accepted
     * @param repeatable whether the same body can be sent again in the same exchange
     */
    public static SmsapiFaultException sourceFailed(long elements, Throwable fault, Outcome outcome, boolean repeatable) {
        return new SmsapiFaultException(
                "The messages of the body could be read only up to element " + elements, fault, outcome, repeatable,
                ErrorCategory.NETWORK, "unreadable source");
    }

    /** A message is held back because it may be one that SMSAPI may have accepted, and would be sent a second time. */
    public static SmsapiFaultException maybeSent(String explanation) {
        return new SmsapiFaultException(
                "Nothing was sent in this attempt, because an earlier one may have been accepted: " + explanation, null,
                Outcome.UNKNOWN, false, ErrorCategory.CLIENT_BUG, "may be sent");
    }

    /** One element of many cannot be read; it is refused alone. */
    public static SmsapiException element(long position, Throwable fault) {
        if (fault instanceof SmsapiErrorException refusal) {
            return refusal.ofElement(position);
        }
        return fault instanceof SmsapiException known
                ? known
                : new SmsapiFaultException(
                        "Nothing was sent, because element " + position + " of the body cannot be read", fault,
                        Outcome.NOT_SENT, true, ErrorCategory.CLIENT_BUG, "unreadable message");
    }

    @Override
    public ErrorCategory getCategory() {
        return category;
    }

    @Override
    public String getReason() {
        return reason;
    }
}
