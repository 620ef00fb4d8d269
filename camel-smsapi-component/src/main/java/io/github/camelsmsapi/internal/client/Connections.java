// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

import org.apache.camel.CamelContext;

/**
 * The connections to SMSAPI of a component, and the time limits of the requests on them. Clients whose settings differ
 * in nothing but the login and the rate share connections: a request carries its login with it. Thread-safe.
 */
public final class Connections {

    private final Shared<ClientSettings, ConnectionPool> pools;
    private final Deadlines deadlines;

    /**
     * @param timer ends requests that take too long; the caller shuts it down
     * @param keep  how long connections are kept that no client uses
     */
    public Connections(CamelContext context, ScheduledExecutorService timer, Duration keep) {
        this.pools = new Shared<>(settings -> new ConnectionPool(context, settings), keep);
        this.deadlines = new Deadlines(timer);
    }

    Shared.Lease<ConnectionPool> lease(ClientSettings settings) {
        return pools.lease(settings.connection());
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /** How many HTTP clients there are. */
    public int pools() {
        return pools.all().size();
    }

    /** Closes connections that no client has used for a while. */
    public void sweep() {
        pools.sweep();
    }

    /** Closes all connections, which ends the requests on them. */
    public void close() {
        pools.close();
    }
}
