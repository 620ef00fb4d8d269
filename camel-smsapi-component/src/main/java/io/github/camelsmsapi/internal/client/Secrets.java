// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is secret of a request, so that no answer that quotes it is shown as it is: the login, passwords, and what
 * stands in the query of a URL.
 */
final class Secrets {

    private static final Pattern NAME = Pattern.compile("password|secret|token", Pattern.CASE_INSENSITIVE);
    private static final Pattern URL
            = Pattern.compile("https?://[^?]*\\?(?<query>.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** A shorter value would be found in any text. */
    private static final int SHORTEST = 4;

    private final Set<String> found;

    private Secrets(Set<String> known) {
        this.found = new LinkedHashSet<>(known);
    }

    static Set<String> of(SmsapiRequest request, Credentials credentials) {
        var secrets = new Secrets(request.secrets());
        credentials.secrets().forEach(secrets::add);
        request.body().parameters().forEach(field -> secrets.add(field.name(), field.value()));
        if (request.body() instanceof SmsapiRequest.Body.Json json) {
            secrets.addAll("", json.content());
        }
        return secrets.found;
    }

    private void addAll(String name, JsonNode value) {
        value.properties().forEach(field -> addAll(field.getKey(), field.getValue()));
        if (value.isArray()) {
            value.forEach(item -> addAll(name, item));
        }
        if (value.isTextual()) {
            add(name, value.textValue());
        }
    }

    private void add(String name, String value) {
        if (NAME.matcher(name).find()) {
            add(value);
        }
        var url = URL.matcher(value);
        if (url.matches()) {
            for (var parameter : url.group("query").split("&")) {
                add(decoded(parameter.substring(parameter.indexOf('=') + 1)));
            }
        }
    }

    private void add(String secret) {
        if (secret.length() >= SHORTEST) {
            found.add(secret);
        }
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException none) {
            return value;
        }
    }
}
