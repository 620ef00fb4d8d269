// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** One call to a callback address (wire reference, section 16); the address keeps its own query. */
public final class ReportCall {

    /** What the address answered. */
    public record Reply(int status, String body) {

        /** Whether the report counts as received. */
        public boolean isTaken() {
            return status == 200 && body.equals("OK");
        }
    }

    private final HttpClient client;
    private final Duration timeout;

    public ReportCall(HttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    /** Calls by GET; the future fails when the address cannot be reached or does not answer in time. */
    public Future<Reply> get(String url, Map<String, String> parameters) {
        return call(HttpMethod.GET, withQuery(url, encode(parameters)), HttpClientRequest::send);
    }

    /** Calls by POST with a form; the future fails as that of a GET. */
    public Future<Reply> post(String url, Map<String, String> parameters) {
        return call(HttpMethod.POST, url, request -> request
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded").send(encode(parameters)));
    }

    private Future<Reply> call(
            HttpMethod method, String url, Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        try {
            var options = new RequestOptions().setMethod(method).setAbsoluteURI(url).setTimeout(timeout.toMillis());
            return client.request(options).compose(send)
                    .compose(response -> response.body()
                            .map(body -> new Reply(response.statusCode(), text(body))));
        } catch (RuntimeException e) { // an address that is none
            return Future.failedFuture(e);
        }
    }

    private static String text(Buffer body) {
        return body.toString(StandardCharsets.UTF_8);
    }

    private static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + '=' + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String withQuery(String url, String query) {
        var fragment = url.indexOf('#');
        var address = fragment < 0 ? url : url.substring(0, fragment);
        return address + (address.indexOf('?') < 0 ? '?' : '&') + query;
    }
}
