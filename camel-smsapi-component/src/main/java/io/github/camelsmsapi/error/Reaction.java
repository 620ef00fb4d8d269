// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

/**
 * What to do about a failure. The error policies carry it out; a route's own {@code onException} may do something else.
 */
public enum Reaction {

    /** Try again soon, with growing delays. */
    RETRY("Tries the step again after redeliveryDelay, then twice as long and so on, at most maximumRedeliveries times; then gives"
          + " the message up"),
    /** Try again, but not before a longer while has passed. */
    WAIT("Like retry, but the first delay is waitDelay"),
    /** Keep the message until credit or discount codes are back. */
    PARK("Sends one alert and the message to parkUri; the route goes on"),
    /** Send at the next time the account allows. */
    DEFER("Retries once, at once, and lets SMSAPI send the message at the next time that the account allows"),
    /** Tell a person, and pause the route: no message will pass before something is changed. */
    ALERT("Sends one alert, suspends the route, and asks the account every resumeInterval. When the account works again, sends the"
          + " message, which waits in its step, and resumes the route. A message that cannot wait goes to parkUri"),
    /** The message has been accepted before: go on as after a success. */
    ACCEPTED("Goes on as after a success"),
    /** On a first attempt: the message is a duplicate of the caller's own. */
    DUPLICATE("Gives the message up, because SMSAPI has accepted a message with this idx before"),
    /** Give up, and keep the message with the reason. */
    DEAD_LETTER("Gives the message up: sends it to deadLetterUri, or to unknownUri when SMSAPI may have it");

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
