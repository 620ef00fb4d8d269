/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.message;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Gathers messages from many threads into batches: a batch leaves when it is full, or when its first message has
 * lingered long enough. Nobody waits in {@link #offer}; each message's future completes with its own result.
 * Thread-safe.
 */
public final class Batcher implements AutoCloseable {

    private final SendBatch sender;
    private final int size;
    private final Duration linger;
    private final boolean personalised;
    private final ScheduledExecutorService timer;
    private final ExecutorService workers;
    private final Map<Object, Batch> open = new HashMap<>();

    /**
     * @param sender       sends a batch
     * @param size         how many messages a batch has at the most
     * @param linger       how long the first message of a batch waits for others
     * @param personalised whether messages with different texts share a batch
     * @param timer        ends the waiting
     * @param workers      run the requests
     */
    public Batcher(SendBatch sender, int size, Duration linger, boolean personalised, ScheduledExecutorService timer,
                   ExecutorService workers) {
        this.sender = sender;
        this.size = size;
        this.linger = linger;
        this.personalised = personalised;
        this.timer = timer;
        this.workers = workers;
    }

    /** A message to one recipient that waits for company. */
    private record Waiting(SendRequest message, CompletableFuture<RecipientResult> result) {
    }

    private static final class Batch {
        private final List<Waiting> messages = new ArrayList<>();
        // SMSAPI drops a number's second message of one request
        private final Set<String> numbers = new HashSet<>();
        private Future<?> alarm;
    }

    /**
     * Takes a message to one recipient. The future fails only for a fault of this program; what SMSAPI or the network
     * do is in the result.
     */
    public CompletableFuture<RecipientResult> offer(SendRequest message) {
        var waiting = new Waiting(message, new CompletableFuture<>());
        var key = SendBatch.key(message, personalised);
        synchronized (open) {
            var batch = open.get(key);
            if (batch != null && batch.numbers.contains(message.recipients().get(0))) {
                dispatch(key, batch);
                batch = null;
            }
            if (batch == null) {
                batch = new Batch();
                open.put(key, batch);
                var opened = batch;
                batch.alarm = timer.schedule(() -> expire(key, opened), linger.toMillis(), TimeUnit.MILLISECONDS);
            }
            batch.messages.add(waiting);
            batch.numbers.add(message.recipients().get(0));
            if (batch.messages.size() >= size) {
                dispatch(key, batch);
            }
        }
        return waiting.result();
    }

    private void expire(Object key, Batch batch) {
        synchronized (open) {
            if (open.get(key) == batch) { // it may have left, full, while the alarm went off
                dispatch(key, batch);
            }
        }
    }

    private void dispatch(Object key, Batch batch) {
        open.remove(key);
        batch.alarm.cancel(false);
        workers.execute(() -> send(batch.messages));
    }

    private void send(List<Waiting> batch) {
        try {
            var results = sender.send(batch.stream().map(Waiting::message).toList());
            for (var i = 0; i < batch.size(); i++) {
                batch.get(i).result().complete(results.get(i));
            }
        } catch (RuntimeException | Error fault) {
            batch.forEach(waiting -> waiting.result().completeExceptionally(fault));
        }
    }

    /** How many messages wait for company now. */
    public int waiting() {
        synchronized (open) {
            return open.values().stream().mapToInt(batch -> batch.messages.size()).sum();
        }
    }

    /** What ends the waiting; whoever made it shuts it down. */
    public ScheduledExecutorService timer() {
        return timer;
    }

    /** What runs the requests; whoever made it shuts it down. */
    public ExecutorService workers() {
        return workers;
    }

    /** Sends at once what still waits. */
    @Override
    public void close() {
        synchronized (open) {
            Map.copyOf(open).forEach(this::dispatch);
        }
    }
}
