// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import java.time.Duration;

import org.apache.camel.ExchangeProperty;

/** Whether a row that a process has taken is still its own: it may have waited for its turn too long. */
public class Lease {

    private final Duration length;

    Lease(Duration length) {
        this.length = length;
    }

    /** What a lease is counted from. */
    static Long now() {
        return System.nanoTime();
    }

    /** Whether another process cannot have taken the row yet. */
    public boolean holds(@ExchangeProperty("claimedAt") long claimedAt) {
        return now() - claimedAt < length.toNanos();
    }
}
