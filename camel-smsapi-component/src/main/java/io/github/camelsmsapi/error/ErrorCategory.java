// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * The kind of a failure, which decides the default {@link Reaction} to it (wire reference, section 18; {@link #NETWORK}
 * is this component's own).
 */
public enum ErrorCategory {

    /** The request itself is wrong; the same request will fail again. */
    CLIENT_BUG(Reaction.DEAD_LETTER, "Correct the request; the same one will fail again."),
    /** Nobody can be reached at the number. */
    INVALID_RECIPIENT(Reaction.DEAD_LETTER, "Check the number with its source; do not send to it again."),
    /** The text cannot be sent as it is. */
    CONTENT(Reaction.DEAD_LETTER, "Change the text, or the option that forbids it."),
    /** The login is refused: no request will succeed until somebody changes it. */
    AUTH(Reaction.ALERT,
         "Check token or login and the IP filter in the customer panel; the route resumes when SMSAPI accepts the login."),
    /** Points or discount codes have run out. */
    CREDIT(Reaction.PARK, "Buy points, or add discount codes; parked messages can then go on."),
    /** Too much at once. */
    THROTTLING(Reaction.RETRY, "Nothing, unless it lasts: then send fewer requests at a time."),
    /** SMSAPI has trouble of its own. */
    SERVER(Reaction.RETRY, "Nothing, unless it lasts: then tell SMSAPI."),
    /** Something that the request names does not exist. */
    NOT_FOUND(Reaction.DEAD_LETTER, "Create what the request names, or correct the name."),
    /** Something exists already. */
    DUPLICATE(Reaction.DEAD_LETTER,
              "Nothing is missing: it exists already. Use another name or idx if you mean another thing."),
    /** The account may not do this, or not now. */
    PERMISSION(Reaction.DEAD_LETTER, "Have the account allowed to do this, or wait until it may."),
    /** SMSAPI was not reached, or its answer did not come back. */
    NETWORK(Reaction.RETRY, "Check network, proxy and firewall, if it lasts.");

    private final Reaction reaction;
    private final String advice;

    ErrorCategory(Reaction reaction, String advice) {
        this.reaction = reaction;
        this.advice = advice;
    }

    /** What is done about a failure of this kind by default. */
    public Reaction reaction() {
        return reaction;
    }

    /** What a person can do about it. */
    public String advice() {
        return advice;
    }
}
