// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

/**
 * Something that is not as promised.
 *
 * @param message which message, or an empty text
 * @param what    what was expected and what was seen
 */
record Finding(Kind kind, String message, String what) {

    enum Kind {
        /** Neither booked nor its failure anywhere. */
        LOST,
        /** Booked more often than sent. */
        DOUBLED,
        /** Told as not sent, and booked. */
        BOOKED_AND_NOT_SENT,
        /** Told as sent, and not booked. */
        SENT_AND_NOT_BOOKED,
        /** Refused although nothing was to go wrong with it. */
        WITHOUT_CAUSE,
        /** Never tried, although nothing before it failed. */
        NOT_TRIED,
        /** A failure arrived more than once. */
        REPORTED_TWICE,
        /** A failure arrived with idx, outcome, code or reason of another, or in another place. */
        NOT_ITS_OWN,
        /** Given up although the policies had repetitions left. */
        GIVEN_UP_EARLY,
        /** An exception that is neither the component's nor the user's. */
        FOREIGN,
        /** An exchange did not end. */
        HANGS,
        /** Something was left behind by a stopped context. */
        LEFT_BEHIND
    }

    @Override
    public String toString() {
        return kind + (message.isEmpty() ? "" : " " + message) + ": " + what;
    }
}
