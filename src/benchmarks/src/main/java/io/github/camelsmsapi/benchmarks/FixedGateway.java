// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.concurrent.ExecutionException;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;

/** A gateway that says the same to everybody, as fast as it can, so that what is measured is who asks. */
final class FixedGateway implements AutoCloseable {

    private static final String ANSWER = """
            {"count":1,"list":[{"id":"60E576ED3463355E5B8E0001","points":0.16,"number":"48500100200","date_sent":1625650925,\
            "submitted_number":"48500100200","status":"QUEUE","error":null,"idx":null,"parts":1}]}""";

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    FixedGateway() throws ExecutionException, InterruptedException {
        server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(
                        body -> request.response().putHeader("Content-Type", "application/json").end(ANSWER)))
                .listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
