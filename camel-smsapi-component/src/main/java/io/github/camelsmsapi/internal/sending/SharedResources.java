// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.github.camelsmsapi.internal.client.Measurements;
import org.apache.camel.CamelContext;

/**
 * What costs threads, connections or memory, and so belongs to the component and to none of its endpoints: of those
 * there can be one for each message. Endpoints with equal settings share, and what none of them uses is closed after a
 * while. Thread-safe.
 */
public final class SharedResources {

    /** Long enough for an endpoint that Camel makes anew for each message to find what the last one used. */
    private static final Duration KEPT_UNUSED = Duration.ofSeconds(5);

    private final Threads threads;
    private final Clients clients;
    private final Batchers batchers;

    public SharedResources(CamelContext context, Object owner, Measurements measurements, Clients.Health health) {
        threads = new Threads(context, owner);
        clients = new Clients(context, threads, measurements, health, KEPT_UNUSED);
        batchers = new Batchers(clients, threads, measurements, KEPT_UNUSED);
        threads.timer().scheduleWithFixedDelay(this::sweep, KEPT_UNUSED.toMillis(), KEPT_UNUSED.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        batchers.sweep();
        clients.sweep();
    }

    public Threads threads() {
        return threads;
    }

    public Clients clients() {
        return clients;
    }

    public Batchers batchers() {
        return batchers;
    }

    /**
     * Ends everything: what waits in a batch is sent if that can be done within the time that Camel gives its threads,
     * and else has not been sent; every exchange goes on.
     */
    public void stop() {
        batchers.close();
        threads.awaitRequests();
        batchers.stop();
        clients.stop();
        threads.stop();
    }
}
