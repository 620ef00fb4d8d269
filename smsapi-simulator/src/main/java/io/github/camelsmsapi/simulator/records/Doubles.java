// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.time.Duration;
import java.util.Optional;

/**
 * Tells which messages are one message that was booked twice: they have the same idx, or they came by different
 * requests within the window of a retry with the same number, text and sender, and not each with an idx of its own.
 */
final class Doubles {

    private final Duration window;
    private final MessageStore messages;

    Doubles(Duration window, MessageStore messages) {
        this.window = window;
        this.messages = messages;
    }

    /** The id of the first booking of a message that is not yet among the others. */
    Optional<String> firstBooking(BookedMessage message, long request) {
        var sameIdx = message.idx().isEmpty()
                ? Optional.<KeptMessage> empty() : messages.withIdx(message.idx()).findFirst();
        return sameIdx.or(() -> messages.newestLike(message).filter(before -> isRetry(before, message, request)))
                .map(before -> before.firstBooking().isEmpty() ? before.message().id() : before.firstBooking());
    }

    private boolean isRetry(KeptMessage before, BookedMessage message, long request) {
        var earlier = before.message();
        return before.request() != request
                && (earlier.idx().isEmpty() || message.idx().isEmpty())
                && !earlier.bookedAt().isBefore(message.bookedAt().minus(window));
    }
}
