// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.util.Arrays;
import java.util.Optional;

/** What became of a message (wire reference, section 17). */
public enum DeliveryStatus {

    NOT_FOUND(401, true),
    EXPIRED(402, true),
    SENT(403, false),
    DELIVERED(404, true),
    UNDELIVERED(405, true),
    FAILED(406, true),
    REJECTED(407, true),
    UNKNOWN(408, true),
    QUEUE(409, false),
    ACCEPTED(410, false),
    RENEWAL(411, false),
    STOP(412, true),
    /** Scheduled and deleted before it was sent: the simulator's own word, never reported. */
    DELETED(0, true);

    private final int number;
    private final boolean terminal;

    DeliveryStatus(int number, boolean terminal) {
        this.number = number;
        this.terminal = terminal;
    }

    /** The status of that number, such as 404. */
    public static Optional<DeliveryStatus> numbered(int number) {
        return Arrays.stream(values()).filter(status -> status.number == number && status != DELETED).findFirst();
    }

    /** The number by which a report names this status. */
    public int number() {
        return number;
    }

    /** Whether nothing can follow it. */
    public boolean isFinal() {
        return terminal;
    }
}
