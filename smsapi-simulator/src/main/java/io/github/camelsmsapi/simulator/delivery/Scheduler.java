// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

import io.vertx.core.Vertx;

/**
 * What is to happen at which moment of the simulator's time. One timer serves any number of entries. To be used on the
 * simulator's event loop only.
 */
public final class Scheduler implements AutoCloseable {

    /** A clock that a test moves by hand gives no sign of it, so the scheduler looks at it at least this often. */
    private static final Duration LONGEST_SLEEP = Duration.ofMillis(100);
    private static final int ENTRIES_PER_TURN = 2_000;
    private static final long NO_TIMER = -1;

    private record Entry(Instant due, long order, Runnable task) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            var byMoment = due.compareTo(other.due);
            return byMoment != 0 ? byMoment : Long.compare(order, other.order);
        }
    }

    private final Vertx vertx;
    private final Clock clock;
    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private long order;
    private long timer = NO_TIMER;
    private Instant wakesAt = Instant.MAX;
    private boolean closed;

    public Scheduler(Vertx vertx, Clock clock) {
        this.vertx = vertx;
        this.clock = clock;
    }

    /** Runs the task as soon as the simulator's clock reads that moment, or at once if it is past. */
    public void at(Instant due, Runnable task) {
        if (closed) {
            return;
        }
        entries.add(new Entry(due, order++, task));
        if (due.isBefore(wakesAt)) {
            sleep();
        }
    }

    /** How much is still to happen. */
    public int size() {
        return entries.size();
    }

    /** Runs all that is due now; to be called when the clock was pushed forward. */
    public void catchUp() {
        run(Integer.MAX_VALUE);
    }

    private void run(int atMost) {
        for (var done = 0; done < atMost && isSomethingDue(); done++) {
            entries.poll().task().run();
        }
        sleep();
    }

    private boolean isSomethingDue() {
        return !entries.isEmpty() && !entries.peek().due().isAfter(clock.instant());
    }

    @Override
    public void close() {
        closed = true;
        entries.clear();
        stopTimer();
    }

    private void sleep() {
        stopTimer();
        if (closed || entries.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var wait = Duration.between(now, entries.peek().due());
        var sleep = wait.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : wait;
        wakesAt = now.plus(sleep);
        timer = vertx.setTimer(Math.max(1, sleep.toMillis()), fired -> {
            timer = NO_TIMER;
            run(ENTRIES_PER_TURN); // and let requests be answered in between
        });
    }

    private void stopTimer() {
        if (timer != NO_TIMER) {
            vertx.cancelTimer(timer);
            timer = NO_TIMER;
        }
        wakesAt = Instant.MAX;
    }
}
