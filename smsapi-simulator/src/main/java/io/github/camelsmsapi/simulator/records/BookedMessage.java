// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One message for one recipient, as the gateway booked it.
 *
 * @param type            what kind of message it is
 * @param id              the gateway's id of the message
 * @param idx             the caller's own id, or an empty text
 * @param number          the recipient with country prefix
 * @param submittedNumber the recipient as the caller wrote it
 * @param from            the sender name
 * @param text            the final text: personalised, normalised, with code and footer
 * @param parts           how many parts were charged
 * @param points          what all parts cost
 * @param status          what became of it so far
 * @param bookedAt        when the request was accepted
 * @param sendAt          when it is to be sent: the same moment unless it was scheduled
 * @param statusAt        when it got its present status
 * @param notifyUrl       where its reports go, or an empty text for the registered callbacks
 * @param expiresAt       when it ceases to be worth delivering, if that was asked for
 * @param sentBy          the name of the user who sent it and paid for it
 * @param asked           the special things that were asked for, such as {@code flash fast}, or an empty text
 */
public record BookedMessage(MessageType type, String id, String idx, String number, String submittedNumber, String from,
        String text,
        int parts, BigDecimal points, DeliveryStatus status, Instant bookedAt, Instant sendAt, Instant statusAt,
        String notifyUrl, Optional<Instant> expiresAt, String sentBy, String asked) {

    /** The same message with another status. */
    public BookedMessage become(DeliveryStatus next, Instant at) {
        return new BookedMessage(
                type, id, idx, number, submittedNumber, from, text, parts, points, next, bookedAt, sendAt, at, notifyUrl,
                expiresAt, sentBy, asked);
    }

    /** Whether it waits for a moment that was asked for. */
    public boolean isScheduled() {
        return status == DeliveryStatus.QUEUE && sendAt.isAfter(bookedAt);
    }
}
