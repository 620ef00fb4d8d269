// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.time.Duration;

/** How long is measured: {@code -Dbenchmarks.size=quick} shows whether all works, {@code full} is for the report. */
enum Size {
    QUICK(2, Duration.ofMillis(300), 1, 20_000, 20_000, Duration.ofSeconds(3)),
    FULL(5, Duration.ofSeconds(2), 5, 1_000_000, 10_000_000, Duration.ofSeconds(60));

    final int rounds;
    final Duration round;
    private final int warmUps;
    final int messages;
    final int rows;
    final Duration limiter;

    /**
     * @param round    how long a contender is measured in each round
     * @param warmUps  how many times as long it runs before the first
     * @param messages in memory, and in a stream
     * @param rows     of the large ledger in a database
     * @param limiter  how long a rate is watched
     */
    Size(int rounds, Duration round, int warmUps, int messages, int rows, Duration limiter) {
        this.rounds = rounds;
        this.round = round;
        this.warmUps = warmUps;
        this.messages = messages;
        this.rows = rows;
        this.limiter = limiter;
    }

    /** How long the contenders of a row run together before they are measured, until their code is compiled. */
    Duration warmUp() {
        return round.multipliedBy(warmUps);
    }
}
