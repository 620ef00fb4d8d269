// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntSupplier;

import io.github.camelsmsapi.simulator.settings.ServerSettings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;

/** The socket the gateway listens on. */
public final class GatewayServer {

    /** Ten thousand numbers in the query of a GET. */
    private static final int LONGEST_QUERY = 256 * 1024;

    private GatewayServer() {
    }

    /**
     * Listens; the future fails when the port cannot be had.
     *
     * @param routes makes the router; it is given the number of open connections
     */
    public static Future<HttpServer> listen(
            Vertx vertx, ServerSettings settings, Function<IntSupplier, Router> routes) {
        var options = new HttpServerOptions()
                .setHttp2ClearTextEnabled(false) // so that a cut connection is one in every client
                .setMaxInitialLineLength(LONGEST_QUERY)
                .setHandle100ContinueAutomatically(true);
        var open = new AtomicInteger();
        var router = routes.apply(open::get);
        return vertx.createHttpServer(options)
                .connectionHandler(connection -> {
                    open.incrementAndGet();
                    connection.closeHandler(closed -> open.decrementAndGet());
                })
                .requestHandler(request -> {
                    if (isReadable(request.path())) {
                        router.handle(request);
                    } else {
                        request.response().setStatusCode(400).end("The path has a broken percent sign");
                    }
                })
                .listen(settings.port(), settings.host());
    }

    /** Whether each percent sign begins an escape; the router fails at others. */
    private static boolean isReadable(String path) {
        try {
            URLDecoder.decode(path, StandardCharsets.UTF_8);
            return true;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
