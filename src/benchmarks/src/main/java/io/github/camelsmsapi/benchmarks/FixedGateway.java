// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.util.StringJoiner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/**
 * A gateway that accepts everything as fast as it can, whatever it is, so that what is measured is the sender. Its
 * {@link #main} is a process of its own, whose CPU time is not that of the sender.
 */
final class FixedGateway implements AutoCloseable {

    private static final String MESSAGE = """
            {"id":"%1$024X","points":0.16,"number":"%2$s","date_sent":1625650925,\
            "submitted_number":"%2$s","status":"QUEUE","error":null,"idx":%3$s,"parts":1}""";
    private static final AtomicLong IDS = new AtomicLong();

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    /** @param delay milliseconds after which it answers, as a network does */
    FixedGateway(int delay) throws ExecutionException, InterruptedException {
        server = vertx.createHttpServer(new HttpServerOptions().setMaxFormAttributeSize(-1))
                .requestHandler(request -> answer(request, delay)).listen(0, "127.0.0.1")
                .toCompletionStage().toCompletableFuture().get();
    }

    /** Prints the URL, and ends with the standard input: so it does not outlive the process that started it. */
    public static void main(String[] arguments) throws Exception {
        try (var gateway = new FixedGateway(arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]))) {
            System.out.println(gateway.url());
            System.in.transferTo(System.err);
        }
    }

    private void answer(HttpServerRequest request, int delay) {
        request.setExpectMultipart(true);
        request.endHandler(any -> {
            if (delay == 0) {
                answer(request);
            } else {
                vertx.setTimer(delay, timer -> answer(request));
            }
        });
    }

    private static void answer(HttpServerRequest request) {
        var numbers = request.getFormAttribute("to").split(",");
        var idx = String.valueOf(request.getFormAttribute("idx")).split("\\|");
        var response = new StringJoiner(",", "{\"count\":" + numbers.length + ",\"list\":[", "]}");
        for (var i = 0; i < numbers.length; i++) {
            response.add(String.format(MESSAGE, IDS.incrementAndGet(), numbers[i],
                    i < idx.length ? '"' + idx[i] + '"' : "null"));
        }
        request.response().putHeader("Content-Type", "application/json").end(response.toString());
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
