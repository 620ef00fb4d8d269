// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.internal.client.SmsapiRequest.Field;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicHeader;

/**
 * Writes requests for HTTP and adds the login: the token in a header; user name and password among the parameters, or
 * as HTTP Basic where a request of the REST interface has a body (wire reference, sections 1.2 and 1.3).
 */
final class HttpRequests {

    private static final String USER_AGENT = "camel-smsapi";
    // without the charset that HttpClient would put there, ISO-8859-1; each part says its own
    private static final ContentType MULTIPART = ContentType.create("multipart/form-data");
    private static final ContentType TEXT = ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8);

    private static final ContentType FORM = ContentType.APPLICATION_FORM_URLENCODED.withCharset(StandardCharsets.UTF_8);

    private final Credentials credentials;
    private final List<Header> headers = new ArrayList<>();
    private final Map<String, String> login;
    /** The older endpoints, of which there are a few dozen, for each base. */
    private final Map<URI, Map<String, URI>> legacy = new ConcurrentHashMap<>();

    HttpRequests(Credentials credentials) {
        this.credentials = credentials;
        this.login = credentials.parameters();
        headers.add(new BasicHeader("User-Agent", USER_AGENT));
        credentials.headers().forEach((name, value) -> headers.add(new BasicHeader(name, value)));
    }

    HttpUriRequestBase write(SmsapiRequest request, URI base) {
        // a field of the REST interface can have the name of a login's
        var asHeader = !request.isLegacy() && !(request.body() instanceof SmsapiRequest.Body.Query);
        var parameters = asHeader ? Map.<String, String> of() : login;
        var http = new HttpUriRequestBase(request.method(), target(request, base, parameters));
        http.setEntity(entity(request.body(), parameters));
        headers.forEach(http::addHeader);
        http.addHeader("Accept", request.accept());
        if (asHeader && credentials instanceof Credentials.Login basic) {
            http.setHeader("Authorization", "Basic " + basic.basic());
        }
        return http;
    }

    private URI target(SmsapiRequest request, URI base, Map<String, String> login) {
        if (request.isLegacy() && !(request.body() instanceof SmsapiRequest.Body.Query)) {
            return legacy.computeIfAbsent(base, any -> new ConcurrentHashMap<>())
                    .computeIfAbsent(request.path(), path -> URI.create(base + path));
        }
        var target = base + request.path();
        if (request.body() instanceof SmsapiRequest.Body.Query query) {
            var parameters = with(login, query.parameters());
            return URI.create(parameters.isEmpty()
                    ? target : target + "?" + new String(
                            FormEncoder.encode(parameters),
                            StandardCharsets.US_ASCII));
        }
        return URI.create(target);
    }

    private static HttpEntity entity(SmsapiRequest.Body body, Map<String, String> login) {
        if (body instanceof SmsapiRequest.Body.Form form) {
            return new ByteArrayEntity(FormEncoder.encode(with(login, form.parameters())), FORM);
        }
        if (body instanceof SmsapiRequest.Body.Json json) {
            return new ByteArrayEntity(Json.write(with(login, json.content())), ContentType.APPLICATION_JSON);
        }
        if (body instanceof SmsapiRequest.Body.Multipart multipart) {
            var parts = MultipartEntityBuilder.create().setContentType(MULTIPART);
            with(login, multipart.parameters()).forEach(field -> parts.addTextBody(field.name(), field.value(), TEXT));
            var file = multipart.file();
            return parts.addBinaryBody(file.part(), file.content(), ContentType.create(file.contentType()), file.part())
                    .build();
        }
        return null;
    }

    private static List<Field> with(Map<String, String> login, List<Field> parameters) {
        if (login.isEmpty()) {
            return parameters;
        }
        var all = new ArrayList<>(parameters);
        login.forEach((name, value) -> all.add(new Field(name, value)));
        return all;
    }

    private static JsonNode with(Map<String, String> login, JsonNode content) {
        if (login.isEmpty() || !content.isObject()) {
            return content;
        }
        ObjectNode all = content.deepCopy();
        login.forEach(all::put);
        return all;
    }
}
