// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What stands at {@code /}: a page for browsers, a few words for everything else. */
public final class Inbox implements Handler<RoutingContext> {

    private static final String WORDS = """
            This is the SMSAPI simulator: a gateway that sends nothing and keeps records.
            Send by POST /sms.do; look at /_simulator/messages, /_simulator/requests, /_simulator/stats,
            let things go wrong by POST /_simulator/faults; GET /_simulator/ lists all of it.
            Or open this address in a browser.
            """;

    /** The page loads nothing and asks nobody but this simulator, whatever a message says. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
                                         + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Buffer page = file("inbox.html");

    @Override
    public void handle(RoutingContext context) {
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        var response = context.response().putHeader("Vary", "Accept");
        if (accept != null && accept.contains("text/html")) {
            response.putHeader("Content-Security-Policy", POLICY);
            send(context, "text/html", page);
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8").end(WORDS);
        }
    }

    /** The scripts and the style sheet of the page. */
    public static void addFilesTo(Router router) {
        Map.of("inbox.js", "text/javascript", "renew.js", "text/javascript", "inbox.css", "text/css").forEach((name, type) -> {
            var content = file(name);
            router.get("/_inbox/" + name).handler(context -> send(context, type, content));
        });
    }

    private static void send(RoutingContext context, String type, Buffer content) {
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, type + "; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").putHeader("X-Content-Type-Options", "nosniff").end(content);
    }

    private static Buffer file(String name) {
        try (var stream = Inbox.class.getResourceAsStream(name)) {
            return Buffer.buffer(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
