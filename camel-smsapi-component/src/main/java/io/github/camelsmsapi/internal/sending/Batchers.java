// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Duration;
import java.util.List;

import io.github.camelsmsapi.internal.client.ClientSettings;
import io.github.camelsmsapi.internal.client.Measurements;
import io.github.camelsmsapi.internal.client.Shared;
import io.github.camelsmsapi.internal.message.Batcher;
import io.github.camelsmsapi.internal.message.SendBatch;

/** The batchers of a component: endpoints with equal settings fill batches together. Thread-safe. */
public final class Batchers {

    private final Clients clients;
    private final Threads threads;
    private final Measurements measurements;
    private final Shared<Key, Running> batchers;
    private volatile boolean stopping;

    Batchers(Clients clients, Threads threads, Measurements measurements, Duration keep) {
        this.clients = clients;
        this.threads = threads;
        this.measurements = measurements;
        this.batchers = new Shared<>(Running::new, keep);
    }

    /**
     * What has to be equal for messages to share a batch, besides what makes them go into one request.
     *
     * @param operation as in the URI, {@code sms/send}
     */
    public record Key(ClientSettings settings, String operation, int size, Duration linger) {
    }

    /** A batcher with the client that it sends by. */
    public final class Running implements Shared.Resource {

        private final Shared.Lease<Clients.Client> client;
        private final Batcher batcher;

        private Running(Key key) {
            client = clients.lease(key.settings());
            var metrics = new RequestMetrics(key.operation(), measurements);
            var sender = new SendBatch(
                    request -> metrics.time(() -> client.value().smsapi().ask(request)), key.settings().clock(),
                    metrics::batched);
            var limits = new Batcher.Limits(
                    key.size(), key.linger(),
                    Math.min(key.settings().maxConnections(), key.settings().limits().maxConcurrentRequests()),
                    key.settings().limits().maxWait());
            batcher = new Batcher(sender, limits, threads.timer(), threads.requests());
            if (stopping) {
                batcher.hurry();
            }
        }

        public Batcher batcher() {
            return batcher;
        }

        @Override
        public boolean isIdle() {
            return batcher.isIdle();
        }

        @Override
        public void close() {
            client.close();
        }
    }

    /**
     * The batcher for these settings.
     *
     * @throws IllegalStateException when the component has been stopped
     */
    public Shared.Lease<Running> lease(Key key) {
        return batchers.lease(key);
    }

    /** How many messages wait for others to share a request with. */
    public int waiting() {
        return all().stream().mapToInt(Batcher::waiting).sum();
    }

    /** Those that there are. */
    public List<Batcher> all() {
        return batchers.all().stream().map(Running::batcher).toList();
    }

    /** Sends what waits, and from now on everything at once: Camel is being stopped. */
    public void hurry() {
        stopping = true;
        all().forEach(Batcher::hurry);
    }

    /** Closes what has not been used for a while. */
    void sweep() {
        batchers.sweep();
    }

    /** Sends what still lingers, and takes no more messages. */
    void close() {
        all().forEach(Batcher::close);
    }

    /** Fails, as not sent, what is not under way. */
    void stop() {
        all().forEach(Batcher::abandon);
        batchers.close();
    }
}
