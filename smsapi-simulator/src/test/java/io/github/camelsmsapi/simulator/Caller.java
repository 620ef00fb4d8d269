// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A plain HTTP client of the simulator. */
public final class Caller {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final String token;

    public Caller(SmsapiSimulator simulator) {
        this(simulator.url(), "some-token");
    }

    private Caller(String url, String token) {
        this.url = url;
        this.token = token;
    }

    public static Caller at(String url, String token) {
        return new Caller(url, token);
    }

    /** Posts a form to {@code sms.do} and reads the JSON answer. */
    public JsonNode sms(String... parameters) {
        return json(send(post("/sms.do", form(parameters) + "&format=json")));
    }

    /** Posts a form to {@code sms.do} and returns the plain answer. */
    public String plainSms(String... parameters) {
        return send(post("/sms.do", form(parameters))).body();
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    public HttpResponse<String> postForm(String path, String... parameters) {
        return send(post(path, form(parameters)));
    }

    /** Sends a form by any method. */
    public HttpResponse<String> sendForm(String method, String path, String... parameters) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(form(parameters))));
    }

    public HttpResponse<String> postJson(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** A request with the token. */
    public HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + token);
    }

    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(10));
    }

    public HttpRequest.Builder post(String path, String form) {
        return request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return trySending(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a request; cancelling the future cuts the connection. */
    public CompletableFuture<HttpResponse<String>> begin(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> trySending(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    public static String form(String... parameters) {
        var form = new StringJoiner("&");
        for (var i = 0; i < parameters.length; i += 2) {
            form.add(parameters[i] + '=' + URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
