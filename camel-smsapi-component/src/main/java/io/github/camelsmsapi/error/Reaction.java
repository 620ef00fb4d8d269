// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * What is done about a failure. The error policies carry it out; a route's own {@code onException} may do otherwise.
 */
public enum Reaction {

    /** Try again soon, with growing delays. */
    RETRY,
    /** Try again, but not before a longer while has passed. */
    WAIT,
    /** Keep the message until credit or discount codes are back. */
    PARK,
    /** Send at the next time the account allows. */
    DEFER,
    /** Tell a person, and pause the route: no message will pass before something is changed. */
    ALERT,
    /** The message has been accepted before: go on as after a success. */
    ACCEPTED,
    /** On a first attempt: the message is a duplicate of the caller's own. */
    DUPLICATE,
    /** Give up, and keep the message with the reason. */
    DEAD_LETTER;

    /** Whether the reaction sends the message again. */
    public boolean isRepetition() {
        return this == RETRY || this == WAIT || this == DEFER;
    }
}
