// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Selects the overdue messages to claim.
 *
 * @param sentBefore  those without an end that were to be sent before then
 * @param now         also those that have expired by now
 * @param leasedUntil until when nobody else gets them
 * @param limit       how many at the most
 * @param lease       the token of the lease, by which its holder is known
 */
public record OverdueQuery(Instant sentBefore, Instant now, Instant leasedUntil, int limit, UUID lease) {

    public OverdueQuery {
        sentBefore = Storable.time(sentBefore);
        now = Storable.time(now);
        leasedUntil = Storable.time(leasedUntil);
    }

    /** A query whose lease has a token of its own. */
    public OverdueQuery(Instant sentBefore, Instant now, Instant leasedUntil, int limit) {
        this(sentBefore, now, leasedUntil, limit, UUID.randomUUID());
    }

    /**
     * Where the messages stand in the queue after this claim, whose order is that of {@code sendAt}: a message whose
     * lease ends is due then as one whose age comes to the one asked for.
     */
    Instant nextDue() {
        return Storable.time(leasedUntil, Duration.between(now, sentBefore));
    }
}
