// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;

/**
 * Closes connections by which no whole call comes in time. A call that a route works at may take as long as it takes.
 */
final class IdleConnections {

    private final Vertx vertx;
    private final Duration timeout;
    private final Map<HttpConnection, Long> timers = new ConcurrentHashMap<>();

    IdleConnections(Vertx vertx, Duration timeout) {
        this.vertx = vertx;
        this.timeout = timeout;
    }

    void opened(HttpConnection connection) {
        connection.closeHandler(closed -> cancel(connection));
        await(connection);
    }

    /** A call has arrived as a whole. */
    void working(RoutingContext call) {
        var connection = call.request().connection();
        cancel(connection);
        call.addEndHandler(answered -> await(connection));
        call.next();
    }

    private void await(HttpConnection connection) {
        timers.put(connection, vertx.setTimer(timeout.toMillis(), late -> {
            timers.remove(connection);
            connection.close();
        }));
    }

    private void cancel(HttpConnection connection) {
        Optional.ofNullable(timers.remove(connection)).ifPresent(vertx::cancelTimer);
    }
}
