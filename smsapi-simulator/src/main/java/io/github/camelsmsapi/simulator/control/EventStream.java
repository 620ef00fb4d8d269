// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.control;

import io.github.camelsmsapi.simulator.gateway.CurrentGateway;
import io.github.camelsmsapi.simulator.server.Json;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Tells whoever listens, by server-sent events, what the stats are, a few times a second and only when they change. */
final class EventStream {

    private static final long INTERVAL_MILLIS = 250;
    private static final int INTERVALS_PER_SIGN_OF_LIFE = 60;
    private static final int MOST_LISTENERS = 64;

    private final CurrentGateway current;
    private final Vertx vertx;
    private int listeners;

    EventStream(CurrentGateway current, Vertx vertx) {
        this.current = current;
        this.vertx = vertx;
    }

    int listeners() {
        return listeners;
    }

    void open(RoutingContext context, ControlInput input) {
        if (listeners >= MOST_LISTENERS) {
            throw new IllegalArgumentException("There are " + listeners + " listeners already");
        }
        listeners++;
        var listener = new Listener(context.response());
        context.response().setChunked(true).putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        listener.tell();
        var timer = vertx.setPeriodic(INTERVAL_MILLIS, fired -> listener.tell());
        context.addEndHandler(gone -> {
            vertx.cancelTimer(timer);
            listeners--;
        });
    }

    private final class Listener {

        private final HttpServerResponse response;
        private String told = "";
        private int silent;

        private Listener(HttpServerResponse response) {
            this.response = response;
        }

        private void tell() {
            if (response.closed() || response.writeQueueFull()) {
                return;
            }
            var stats = Json.write(ControlApi.stats(current).without("now"));
            silent++;
            if (!stats.equals(told)) {
                told = stats;
                silent = 0;
                response.write("data: " + Json.write(ControlApi.stats(current)) + "\n\n");
            } else if (silent >= INTERVALS_PER_SIGN_OF_LIFE) {
                silent = 0;
                response.write(": still here\n\n");
            }
        }
    }
}
