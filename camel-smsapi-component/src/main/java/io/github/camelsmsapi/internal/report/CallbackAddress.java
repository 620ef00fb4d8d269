// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import io.github.camelsmsapi.internal.client.SecretFilter;

/**
 * The address that SMSAPI is told to call.
 *
 * @param url    scheme, host and path
 * @param secret what its query holds, so that SMSAPI can be told from strangers
 */
public record CallbackAddress(String url, Optional<String> secret) {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    /**
     * @throws IllegalArgumentException when nobody could call there
     */
    public CallbackAddress {
        check(url);
    }

    private static void check(String url) {
        try {
            var uri = new URI(url);
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return;
            }
        } catch (URISyntaxException none) {
            // is said below, without what may be a secret
        }
        throw new IllegalArgumentException(
                "The address of the callback, " + shown(url) + ", cannot be called by SMSAPI: "
                                           + "webhookExternalUrl is to be as https://shop.example.org, and webhookPath as /reports");
    }

    /** The address with the secret, as SMSAPI is to know it. */
    String registered() {
        return secret.map(text -> url + "?" + CallbackGuard.SECRET + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse(url);
    }

    /** Whether a registered URL leads to the same place, perhaps with another query. */
    boolean isPlaceOf(String other) {
        return place(url).equals(place(other));
    }

    /** Whether a registered URL carries the secret of this one. */
    boolean hasSecretOf(String other) {
        var query = other.substring(other.indexOf('?') + 1);
        return secret.isPresent() && secret.get().equals(CallbackParameters.decoded(query).get(CallbackGuard.SECRET));
    }

    /** Scheme, host, port and path in one spelling. */
    private static String place(String url) {
        try {
            var uri = new URI(url).normalize();
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            var host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
            var port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? HTTPS_PORT : HTTP_PORT;
            return scheme + "://" + host + ":" + port + uri.getPath();
        } catch (URISyntaxException none) {
            return url;
        }
    }

    /** A registered URL as people may read it, wherever this address' secret stands in it. */
    String shownOf(String other) {
        return new SecretFilter(secret.stream().toList()).clean(shown(other));
    }

    /** A URL without what may be secret in it: its query, and a password before its host. */
    static String shown(String url) {
        return url.replaceFirst("[?#].*", "").replaceFirst("//[^/]*@", "//***@");
    }

    /** The address as people may read it. */
    @Override
    public String toString() {
        return shown(url);
    }
}
