// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * Remembers what a route has taken over, so that it gets each report once, on however many nodes. A report that is
 * worked at has a lease; its end is the token by which alone it is confirmed or given back.
 */
public sealed interface TakenReports permits InMemoryTakenReports, JdbcTakenReports {

    /** What {@link #take} found. */
    enum State {
        /** It was free, and now has the lease that was asked for. */
        FREE,
        /** Somebody works at it. */
        IN_WORK,
        /** A route has taken it over. */
        TAKEN
    }

    /** Keeps the last 100,000 in memory; they are lost with the process. */
    static TakenReports inMemory() {
        return new InMemoryTakenReports();
    }

    /** Makes it ready to be used. */
    void start();

    /**
     * Leases a report, if it is free or its lease has ended.
     *
     * @param until the end of the lease
     */
    State take(UUID key, Instant now, Instant until);

    /** Notes that a leased report is taken over. */
    void confirm(UUID key, Instant until, Instant now);

    /** Gives a leased report back, to be taken again. */
    void release(UUID key, Instant until);

    /** Whether a report is taken over. */
    boolean isTaken(UUID key);

    /** Forgets a report. */
    void forget(UUID key);

    /**
     * Forgets what was taken before that time.
     *
     * @return how many, at most as many as are deleted at once
     */
    int deleteBefore(Instant time);

    /** Forgets everything. */
    void clear();
}
