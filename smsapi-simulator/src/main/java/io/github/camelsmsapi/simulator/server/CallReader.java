// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.github.camelsmsapi.simulator.account.Identity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Reads a request: query, form, multipart or JSON, and every way to name oneself (wire reference, 1.2 and 1.3). */
final class CallReader {

    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private CallReader() {
    }

    static Call read(RoutingContext context, Instant receivedAt) {
        var request = context.request();
        var bytes = GatheredBody.of(context);
        var contentType = bytes.length() == 0 ? "" : header(request, HttpHeaders.CONTENT_TYPE);
        var body = BodyParameters.read(contentType, bytes);
        var parameters = query(context);
        parameters.replace(body.parameters());
        return new Call(
                request.method().name(), request.path(), contentType, headers(request), context.pathParams(), parameters,
                body.document(), identity(request, parameters), receivedAt);
    }

    private static Map<String, String> headers(HttpServerRequest request) {
        var headers = new HashMap<String, String>();
        request.headers().forEach(header -> headers.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        headers.put("host", String.valueOf(request.authority())); // HTTP/2 has no such header
        return headers;
    }

    private static Parameters query(RoutingContext context) {
        var query = new Parameters();
        try {
            context.queryParams().forEach(query::add);
        } catch (RuntimeException e) { // a broken percent sign
            query.unreadable();
        }
        return query;
    }

    private static Identity identity(HttpServerRequest request, Parameters parameters) {
        var authorization = header(request, HttpHeaders.AUTHORIZATION);
        var scheme = authorization.toLowerCase(Locale.ROOT);
        var address = request.remoteAddress().hostAddress();
        if (scheme.startsWith(BEARER)) {
            return new Identity(authorization.substring(BEARER.length()).trim(), "", "", address);
        }
        if (scheme.startsWith(BASIC)) {
            return basic(authorization.substring(BASIC.length()).trim(), address);
        }
        return new Identity(
                parameters.first("access_token"), parameters.first("username"), parameters.first("password"), address);
    }

    private static Identity basic(String encoded, String address) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return new Identity("", pair[0], pair.length == 2 ? pair[1] : "", address);
        } catch (IllegalArgumentException e) { // not Base64
            return new Identity("", "", "", address);
        }
    }

    private static String header(HttpServerRequest request, CharSequence name) {
        var value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
