// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.message.RecipientResult;

/**
 * Gathers messages from many threads into batches: a batch leaves when it is full, or when its first message has
 * lingered long enough. Each message's future completes with its own result, on a thread that makes requests: what
 * depends on it has to be handed to another thread.
 * <p>
 * It has no threads of its own, and one task of the timer at the most, however many batches are open. Nothing but its
 * own state is touched under its lock. Thread-safe.
 */
public final class Batcher {

    /** How many messages it has at a time; where there are more, those who offer them wait. */
    private static final int MESSAGES_MAX = 10_000;

    private final SendBatch sender;
    private final Limits limits;
    private final ScheduledExecutorService timer;
    private final Executor threads;
    private final Semaphore places = new Semaphore(MESSAGES_MAX);

    private final Object lock = new Object();
    /** The oldest first, which is also the first whose time is over. */
    private final Map<Object, Batch> open = new LinkedHashMap<>();
    private final Queue<Batch> ready = new ArrayDeque<>();
    private int underWay;
    private boolean alarmed;
    private boolean hurried;
    private boolean closed;

    /**
     * How much at a time, and for how long.
     *
     * @param size     how many messages a batch has at the most
     * @param linger   how long the first message of a batch waits for others
     * @param requests how many batches are sent at a time at the most
     * @param maxWait  how long a thread that offers a message waits at the most when there are too many
     */
    public record Limits(int size, Duration linger, int requests, Duration maxWait) {
    }

    /**
     * @param sender  sends a batch
     * @param timer   ends the lingering; without a limit to its tasks
     * @param threads run the requests
     */
    public Batcher(SendBatch sender, Limits limits, ScheduledExecutorService timer, Executor threads) {
        this.sender = sender;
        this.limits = limits;
        this.timer = timer;
        this.threads = threads;
    }

    /** A message to one recipient that waits for others. */
    private record Waiting(SendRequest message, CompletableFuture<RecipientResult> result) {
    }

    private static final class Batch {
        private final long leavesAt;
        private final List<Waiting> messages = new ArrayList<>();
        private final Apart apart = new Apart();

        private Batch(long leavesAt) {
            this.leavesAt = leavesAt;
        }
    }

    /**
     * Takes a message to one recipient. A message that is not taken, because there are too many or the component is
     * being stopped, ends as not sent. The future fails only for a fault of this program; what SMSAPI or the network do
     * is in the result.
     */
    public CompletableFuture<RecipientResult> offer(SendRequest message) {
        var waiting = new Waiting(message, new CompletableFuture<>());
        var refusal = place().or(() -> take(waiting));
        if (refusal.isPresent()) {
            waiting.result().complete(message.failed(SmsapiTransportException.notTried(refusal.get())));
        } else {
            waiting.result().whenComplete((result, fault) -> places.release());
            send();
        }
        return waiting.result();
    }

    /** Waits for a free place; returns the reason when none becomes free. */
    private Optional<String> place() {
        if (places.tryAcquire()) {
            return Optional.empty();
        }
        leaveAll(); // what lingers may be what is waited for
        try {
            return places.tryAcquire(limits.maxWait().toNanos(), TimeUnit.NANOSECONDS)
                    ? Optional.empty()
                    : Optional.of(
                            MESSAGES_MAX + " messages wait to be sent in batches, and none left within " + limits.maxWait());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted while waiting to be sent in a batch");
        }
    }

    /** Puts a message, which has a place, into a batch; returns why not. */
    private Optional<String> take(Waiting waiting) {
        var key = SendBatch.key(waiting.message());
        synchronized (lock) {
            if (closed) {
                places.release();
                return Optional.of("the component has been stopped");
            }
            var batch = open.get(key);
            if (batch != null && !batch.apart.fits(waiting.message())) {
                ready.add(open.remove(key));
                batch = null;
            }
            if (batch == null) {
                batch = new Batch(System.nanoTime() + limits.linger().toNanos());
                open.put(key, batch);
            }
            batch.messages.add(waiting);
            batch.apart.add(waiting.message());
            if (hurried || batch.messages.size() >= limits.size()) {
                ready.add(open.remove(key));
            }
        }
        return Optional.empty();
    }

    /** Sets the timer, and has the batches sent that are ready, as far as they may be under way together. */
    private void send() {
        alarm();
        for (var batch = next(false); batch != null; batch = next(false)) {
            var first = batch;
            try {
                threads.execute(() -> sendAll(first));
            } catch (RejectedExecutionException | OutOfMemoryError noThread) { // the latter when there are too many threads
                synchronized (lock) {
                    underWay--;
                }
                fail(batch, SmsapiTransportException.notTried("no thread could be had to send the batch"));
            }
        }
    }

    /** @param again whether the caller has sent one already; null when nothing is left to send */
    private Batch next(boolean again) {
        synchronized (lock) {
            if (again) {
                underWay--;
            }
            if (underWay >= limits.requests() || ready.isEmpty()) {
                return null;
            }
            underWay++;
            return ready.remove();
        }
    }

    private void sendAll(Batch first) {
        for (var batch = first; batch != null; batch = next(true)) {
            send(batch);
        }
    }

    private void send(Batch batch) {
        try {
            var results = sender.send(batch.messages.stream().map(Waiting::message).toList());
            for (var i = 0; i < results.size(); i++) {
                batch.messages.get(i).result().complete(results.get(i));
            }
        } catch (RuntimeException | Error fault) {
            batch.messages.forEach(waiting -> waiting.result().completeExceptionally(fault));
        }
    }

    private static void fail(Batch batch, SmsapiTransportException failure) {
        batch.messages.forEach(waiting -> waiting.result().complete(waiting.message().failed(failure)));
    }

    private void alarm() {
        long delay;
        synchronized (lock) {
            if (alarmed || open.isEmpty()) {
                return;
            }
            alarmed = true;
            delay = Math.max(0, oldest().leavesAt - System.nanoTime());
        }
        try {
            timer.schedule(this::expire, delay, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopped) {
            hurry();
        }
    }

    private Batch oldest() {
        return open.values().iterator().next();
    }

    private void expire() {
        synchronized (lock) {
            alarmed = false;
            var now = System.nanoTime();
            for (Iterator<Batch> batches = open.values().iterator(); batches.hasNext();) {
                var batch = batches.next();
                if (batch.leavesAt - now > 0) {
                    break;
                }
                batches.remove();
                ready.add(batch);
            }
        }
        send();
    }

    private void leaveAll() {
        synchronized (lock) {
            ready.addAll(open.values());
            open.clear();
        }
        send();
    }

    /** Sends what lingers, and from now on every message at once. */
    public void hurry() {
        synchronized (lock) {
            hurried = true;
        }
        leaveAll();
    }

    /** Sends what lingers, and takes no more messages. */
    public void close() {
        synchronized (lock) {
            closed = true;
        }
        hurry();
    }

    /** Fails, as not sent, what no thread has begun to send. */
    public void abandon() {
        List<Batch> left;
        synchronized (lock) {
            left = List.copyOf(ready);
            ready.clear();
        }
        left.forEach(batch -> fail(batch, SmsapiTransportException.notTried("the component has been stopped")));
    }

    /** How many messages wait for others now. */
    public int waiting() {
        synchronized (lock) {
            return open.values().stream().mapToInt(batch -> batch.messages.size()).sum();
        }
    }

    /** Whether no message waits or is under way. */
    public boolean isIdle() {
        return places.availablePermits() == MESSAGES_MAX;
    }
}
