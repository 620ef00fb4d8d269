// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;

/** An address that takes callbacks: reports by GET, incoming messages by POST. */
public final class ReportReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Map<String, String>> received = new CopyOnWriteArrayList<>();
    private final List<String> queries = new CopyOnWriteArrayList<>();

    private ReportReceiver(HttpServer server) {
        this.server = server;
    }

    /** A receiver that takes every report. */
    public static ReportReceiver start() {
        return answering(query -> "OK");
    }

    /** A receiver that answers each query as told. */
    public static ReportReceiver answering(UnaryOperator<String> answer) {
        try {
            var receiver = new ReportReceiver(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0));
            receiver.server.createContext("/", exchange -> {
                var uri = exchange.getRequestURI();
                var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                var query = Stream.of(uri.getRawQuery(), form).filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining("&"));
                receiver.queries.add(exchange.getRequestMethod() + ' ' + query);
                receiver.received.add(parse(query));
                var body = answer.apply(query).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            receiver.server.start();
            return receiver;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/dlr";
    }

    public List<Map<String, String>> received() {
        return received;
    }

    public List<String> queries() {
        return queries;
    }

    public List<String> all(String parameter) {
        return received.stream().map(report -> report.get(parameter)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static Map<String, String> parse(String query) {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(query.split("&")).map(pair -> pair.split("=", 2)).forEach(
                pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }
}
