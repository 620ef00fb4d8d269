/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** One GET to a callback address (wire reference, section 16.1); the address keeps its own query. */
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

    /** Calls the address; the future fails when it cannot be reached or does not answer in time. */
    public Future<Reply> get(String url, Map<String, String> parameters) {
        try {
            var options = new RequestOptions().setMethod(HttpMethod.GET).setAbsoluteURI(withQuery(url, parameters))
                    .setTimeout(timeout.toMillis());
            return client.request(options).compose(HttpClientRequest::send)
                    .compose(response -> response.body()
                            .map(body -> new Reply(response.statusCode(), text(body))));
        } catch (RuntimeException e) { // an address that is none
            return Future.failedFuture(e);
        }
    }

    private static String text(Buffer body) {
        return body.toString(StandardCharsets.UTF_8);
    }

    private static String withQuery(String url, Map<String, String> parameters) {
        var fragment = url.indexOf('#');
        var address = fragment < 0 ? url : url.substring(0, fragment);
        var query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + '=' + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return address + (address.indexOf('?') < 0 ? '?' : '&') + query;
    }
}
