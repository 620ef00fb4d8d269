// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.time.Duration;

/** How long is measured: {@code -Dbenchmarks.size=quick} shows whether all works, {@code full} is for the report. */
enum Size {
    QUICK(2, Duration.ofMillis(500), 20_000, Duration.ofSeconds(5)),
    FULL(7, Duration.ofSeconds(5), 1_000_000, Duration.ofSeconds(60));

    final int rounds;
    final Duration round;
    final int messages;
    final Duration limiter;

    Size(int rounds, Duration round, int messages, Duration limiter) {
        this.rounds = rounds;
        this.round = round;
        this.messages = messages;
        this.limiter = limiter;
    }
}
