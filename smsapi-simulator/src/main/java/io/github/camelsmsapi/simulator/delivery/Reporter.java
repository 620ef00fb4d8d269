// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import io.github.camelsmsapi.simulator.account.Callbacks;
import io.github.camelsmsapi.simulator.fault.Faults;
import io.github.camelsmsapi.simulator.settings.DeliverySettings;

/**
 * Sends delivery reports and incoming messages until they are taken: a few calls at a time, several reports in one call
 * if so set, and again after a while what was not answered by OK. To be used on the simulator's event loop only.
 */
public final class Reporter {

    /** How long a call with room for more reports waits for them. */
    private static final Duration LINGER = Duration.ofMillis(20);

    private static final int ATTEMPTS_KEPT = 10_000;
    private static final int MOST_DOUBLINGS = 20;

    private final DeliverySettings settings;
    private final Scheduler scheduler;
    private final Clock clock;
    private final Callbacks callbacks;
    private final ReportCall call;
    private final Faults faults;
    private final ReportsListener listener;
    private final Random random = new Random(42);
    private final Map<String, Deque<PendingReport>> waiting = new LinkedHashMap<>();
    private final Deque<Attempt> attempts = new ArrayDeque<>();
    private final Map<Long, Integer> failed = new HashMap<>();
    private int underWay;
    private long sent;
    private long acknowledged;
    private long numbered;

    public Reporter(DeliverySettings settings, Scheduler scheduler, Clock clock, Callbacks callbacks, ReportCall call,
                    Faults faults, ReportsListener listener) {
        this.settings = settings;
        this.scheduler = scheduler;
        this.clock = clock;
        this.callbacks = callbacks;
        this.call = call;
        this.faults = faults;
        this.listener = listener;
    }

    /** Reports sent, each repetition counted. */
    public long sent() {
        return sent;
    }

    public long acknowledged() {
        return acknowledged;
    }

    /** The last calls to callback addresses, oldest first. */
    public Collection<Attempt> attempts() {
        return Collections.unmodifiableCollection(attempts);
    }

    /** Reports that were called for at least once and not taken yet. */
    public int refused() {
        return failed.size();
    }

    /** Sends a report to that address, or if it is empty to all registered for that type. */
    public void report(Notice report, String notifyUrl, String callbackType) {
        send(report, notifyUrl.isEmpty() ? callbacks.activeUrls(callbackType) : List.of(notifyUrl));
    }

    /** Sends it to all these addresses. */
    public void send(Notice report, List<String> urls) {
        for (var url : urls) {
            var copies = faults.copies(report.number()) + (settings.duplicates() ? 1 : 0);
            for (var copy = 0; copy < copies; copy++) {
                post(new PendingReport(++numbered, url, report));
            }
        }
    }

    /** Takes up the reports that an earlier run of this gateway did not get rid of. */
    public void resume(Collection<PendingReport> reports) {
        numbered = reports.stream().mapToLong(PendingReport::number).max().orElse(0);
        reports.forEach(this::enqueue);
    }

    private void post(PendingReport pending) {
        listener.due(pending);
        var shuffle = settings.shuffleWithin().toMillis();
        var delay = faults.delay(pending.report().number()).plusMillis(shuffle > 0 ? random.nextLong(shuffle) : 0);
        if (delay.compareTo(Duration.ZERO) > 0) {
            scheduler.at(clock.instant().plus(delay), () -> enqueue(pending));
        } else {
            enqueue(pending);
        }
    }

    private void enqueue(PendingReport pending) {
        waiting.computeIfAbsent(pending.url(), address -> new ArrayDeque<>()).add(pending);
        if (settings.reportsPerCall() > 1) {
            scheduler.at(clock.instant().plus(LINGER), this::pump);
        } else {
            pump();
        }
    }

    private void pump() {
        while (underWay < settings.callsAtOnce() && !waiting.isEmpty()) {
            var url = waiting.keySet().iterator().next();
            var queue = waiting.remove(url);
            var batch = new ArrayList<PendingReport>();
            do {
                batch.add(queue.poll());
            } while (!queue.isEmpty() && batch.size() < settings.reportsPerCall() && canShare(batch.get(0), queue.peek()));
            if (!queue.isEmpty()) {
                waiting.put(url, queue); // behind the other addresses
            }
            send(url, batch);
        }
    }

    private void record(PendingReport pending, boolean taken, String outcome) {
        var count = taken
                ? 1 + Optional.ofNullable(failed.remove(pending.number())).orElse(0)
                : failed.merge(pending.number(), 1, Integer::sum);
        attempts.addLast(new Attempt(clock.instant(), pending.url(), pending.report().messageId(), count, taken, outcome));
        if (attempts.size() > ATTEMPTS_KEPT) {
            attempts.removeFirst();
        }
    }

    /** After twice the time with each attempt, so that an address where nobody answers is left in peace. */
    private void repeatLater(PendingReport pending) {
        var doublings = Math.min(failed.getOrDefault(pending.number(), 1) - 1, MOST_DOUBLINGS);
        var wait = settings.retryInterval().multipliedBy(1L << doublings);
        var longest = settings.longestRetryInterval().compareTo(settings.retryInterval()) < 0
                ? settings.retryInterval() : settings.longestRetryInterval();
        scheduler.at(clock.instant().plus(wait.compareTo(longest) > 0 ? longest : wait), () -> enqueue(pending));
    }

    private static boolean canShare(PendingReport one, PendingReport other) {
        return !one.report().posted() && !other.report().posted();
    }

    private void send(String url, List<PendingReport> batch) {
        underWay++;
        sent += batch.size();
        var parameters = Notice.together(batch.stream().map(PendingReport::report).toList());
        var reply = batch.get(0).report().posted() ? call.post(url, parameters) : call.get(url, parameters);
        reply.onComplete(answer -> {
            underWay--;
            var taken = answer.succeeded() && answer.result().isTaken();
            batch.forEach(pending -> record(pending, taken, Attempt.outcome(answer)));
            if (taken) {
                acknowledged += batch.size();
                listener.taken(batch);
            } else {
                batch.forEach(this::repeatLater);
            }
            pump();
        });
    }
}
