// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * What is done about a failure. The error policies carry it out; a route's own {@code onException} may do otherwise.
 */
public enum Reaction {

    /** Try again soon, with growing delays. */
    RETRY("The step is tried again after redeliveryDelay, twice as long and so on, at most maximumRedeliveries times, and then"
          + " given up"),
    /** Try again, but not before a longer while has passed. */
    WAIT("The same, beginning with waitDelay"),
    /** Keep the message until credit or discount codes are back. */
    PARK("One alert. The message goes to parkUri; the route goes on"),
    /** Send at the next time the account allows. */
    DEFER("The message is handed to SMSAPI again at once, to be sent at the next hour that the account allows"),
    /** Tell a person, and pause the route: no message will pass before something is changed. */
    ALERT("One alert. The route that the message came by is suspended, and its account asked every resumeInterval. The message"
          + " waits in its step and is the first to be sent, then the route is resumed. Where it cannot wait it goes to"
          + " parkUri"),
    /** The message has been accepted before: go on as after a success. */
    ACCEPTED("The route goes on as after a success"),
    /** On a first attempt: the message is a duplicate of the caller's own. */
    DUPLICATE("The message is given up: another one was sent under its idx before"),
    /** Give up, and keep the message with the reason. */
    DEAD_LETTER("The message is given up: it goes to deadLetterUri, or to unknownUri when it may have been sent");

    private final String explanation;

    Reaction(String explanation) {
        this.explanation = explanation;
    }

    /** What the error policies do, for a person to read; names of properties are those of {@code smsapi.policy}. */
    public String explanation() {
        return explanation;
    }

    /** Whether the reaction sends the message again. */
    public boolean isRepetition() {
        return this == RETRY || this == WAIT || this == DEFER;
    }
}
