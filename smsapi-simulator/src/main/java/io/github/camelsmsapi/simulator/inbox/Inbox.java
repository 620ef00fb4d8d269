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
package io.github.camelsmsapi.simulator.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** What stands at {@code /}: a page for browsers, a few words for everything else. */
public final class Inbox implements Handler<RoutingContext> {

    private static final String WORDS = """
            This is the SMSAPI simulator: a gateway that sends nothing and keeps books.
            Send by POST /sms.do; look into the books at /_simulator/messages, /_simulator/requests, /_simulator/stats,
            let things go wrong by POST /_simulator/faults, or open this address in a browser.
            """;
    /** The page loads nothing and asks nobody but this simulator, whatever a message says. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
                                         + "connect-src 'self'; img-src data:";

    private final Buffer page = page();

    @Override
    public void handle(RoutingContext context) {
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        var response = context.response().putHeader("Vary", "Accept");
        if (accept != null && accept.contains("text/html")) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                    .putHeader("Content-Security-Policy", POLICY)
                    .putHeader("X-Content-Type-Options", "nosniff").end(page);
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8").end(WORDS);
        }
    }

    private static Buffer page() {
        try (var html = Inbox.class.getResourceAsStream("inbox.html")) {
            return Buffer.buffer(html.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
