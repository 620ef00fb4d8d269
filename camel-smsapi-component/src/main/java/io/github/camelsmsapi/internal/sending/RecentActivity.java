// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.internal.client.Measurements;

/** Remembers, for the developer console, what happened last. Thread-safe. */
public class RecentActivity implements Measurements {

    private static final int REFUSALS_KEPT = 20;

    private final Clock clock;
    private final Deque<Refusal> refusals = new ArrayDeque<>();
    private final Map<Outcome, AtomicLong> requests = new EnumMap<>(Outcome.class);
    private final AtomicLong batches = new AtomicLong();
    private final AtomicLong messagesInBatches = new AtomicLong();

    public RecentActivity(Clock clock) {
        this.clock = clock;
        for (var outcome : Outcome.values()) {
            requests.put(outcome, new AtomicLong());
        }
    }

    /** That SMSAPI, or a check before the call, said no. */
    public record Refusal(Instant at, String operation, int code) {
    }

    @Override
    public void requested(String operation, Outcome outcome, Duration took) {
        requests.get(outcome).incrementAndGet();
    }

    @Override
    public void batched(int messages) {
        batches.incrementAndGet();
        messagesInBatches.addAndGet(messages);
    }

    @Override
    public void refused(String operation, int code) {
        synchronized (refusals) {
            if (refusals.size() == REFUSALS_KEPT) {
                refusals.removeLast();
            }
            refusals.addFirst(new Refusal(clock.instant(), operation, code));
        }
    }

    /** The latest first. */
    public List<Refusal> refusals() {
        synchronized (refusals) {
            return List.copyOf(refusals);
        }
    }

    public long requests(Outcome outcome) {
        return requests.get(outcome).get();
    }

    public long batches() {
        return batches.get();
    }

    public long messagesInBatches() {
        return messagesInBatches.get();
    }
}
