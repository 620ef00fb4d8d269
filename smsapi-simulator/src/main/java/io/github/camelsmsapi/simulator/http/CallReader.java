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
package io.github.camelsmsapi.simulator.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.account.Identity;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Reads a request: query, form, multipart or JSON, and every way to name oneself (wire reference, 1.2 and 1.3). */
final class CallReader {

    /** Where uploaded files are kept until the request is read. */
    static final String UPLOADS = "uploads";

    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    /** A file in a multipart body. */
    record Upload(String name, String filename, Buffer content) {
    }

    private CallReader() {
    }

    static Call read(RoutingContext context, Instant receivedAt) {
        var request = context.request();
        var contentType = header(request, HttpHeaders.CONTENT_TYPE);
        var parameters = query(context);
        parameters.replace(body(context, contentType));
        return new Call(
                request.method().name(), request.path(), contentType, headers(request), context.pathParams(), parameters,
                document(context, contentType), identity(request, parameters), receivedAt);
    }

    static boolean isMultipart(RoutingContext context) {
        return header(context.request(), HttpHeaders.CONTENT_TYPE).toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static Map<String, String> headers(HttpServerRequest request) {
        var headers = new HashMap<String, String>();
        request.headers().forEach(header -> headers.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        headers.put("host", String.valueOf(request.authority())); // HTTP/2 has no such header
        return headers;
    }

    private static String document(RoutingContext context, String contentType) {
        if (contentType.toLowerCase(Locale.ROOT).startsWith("text/csv") && context.body().buffer() != null) {
            return context.body().buffer().toString(StandardCharsets.UTF_8);
        }
        return uploads(context).stream().findFirst()
                .map(upload -> upload.content().toString(StandardCharsets.UTF_8)).orElse("");
    }

    private static List<Upload> uploads(RoutingContext context) {
        return context.get(UPLOADS, List.of());
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

    private static Parameters body(RoutingContext context, String contentType) {
        var body = new Parameters();
        if (contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            var bytes = context.body().buffer();
            if (bytes != null && bytes.length() > 0) {
                Json.read(bytes.toString(StandardCharsets.UTF_8)).ifPresentOrElse(
                        object -> object.properties().forEach(field -> add(body, field.getKey(), field.getValue())),
                        body::unreadable);
            }
        } else {
            var form = context.request().formAttributes();
            form.forEach(body::add);
            var uploads = uploads(context);
            uploads.forEach(upload -> body.add(upload.name(), upload.filename()));
            if (form.isEmpty() && uploads.isEmpty() && contentType.contains("form") && context.request().bytesRead() > 0) {
                body.unreadable(); // a broken percent sign at the very end goes unnoticed until here
            }
        }
        return body;
    }

    private static void add(Parameters parameters, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(item -> add(parameters, name, item));
        } else if (!value.isNull()) {
            parameters.add(name, value.isValueNode() ? value.asText() : Json.write(value));
        }
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
