// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

/**
 * A gateway that accepts everything as fast as it can, whatever it is, so that what is measured is the sender. Its
 * {@link #main} is a process of its own, whose CPU time is not that of the sender.
 */
final class FixedGateway implements AutoCloseable {

    private static final String ANSWER = """
            {"count":1,"list":[{"id":"%024X","points":0.16,"number":"48500100200","date_sent":1625650925,\
            "submitted_number":"48500100200","status":"QUEUE","error":null,"idx":null,"parts":1}]}""";

    private static final AtomicLong IDS = new AtomicLong();

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    FixedGateway() throws ExecutionException, InterruptedException {
        server = vertx.createHttpServer().requestHandler(FixedGateway::answer).listen(0, "127.0.0.1")
                .toCompletionStage().toCompletableFuture().get();
    }

    /** Prints the URL, and ends with the standard input: so it does not outlive the process that started it. */
    public static void main(String[] arguments) throws Exception {
        try (var gateway = new FixedGateway()) {
            System.out.println(gateway.url());
            System.in.transferTo(System.err);
        }
    }

    private static void answer(HttpServerRequest request) {
        request.body().onSuccess(
                body -> request.response().putHeader("Content-Type", "application/json").end(String.format(ANSWER, IDS.incrementAndGet())));
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
