// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Duration;
import java.time.Instant;

import io.github.camelsmsapi.internal.message.SendRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns of a message whose date has passed, which SMSAPI sends at once (wire reference, section 2.1). It is not
 * refused: a message that waited in a queue or for a repetition would be lost.
 */
final class PastDate {

    private static final Logger LOG = LoggerFactory.getLogger(PastDate.class);
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private PastDate() {
    }

    /** Returns whether the date of the message has passed, after a warning. */
    static boolean warn(SendRequest message, Instant now) {
        var late = message.date().filter(date -> date.isBefore(now.minus(TOLERANCE)));
        late.ifPresent(date -> LOG.warn("The date {} of the message with the idx {} has passed; SMSAPI sends it at once", date,
                message.idx().isEmpty() ? "none" : message.idx().get(0)));
        return late.isPresent();
    }
}
