// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * Where SMSAPI is and how to talk to it. Endpoints with equal settings share one client.
 *
 * @param baseUrl              where requests go; may carry a path
 * @param backupUrl            where a request goes when the host of {@code baseUrl} cannot be reached or fails
 * @param credentials          the login
 * @param connectTimeout       how long a connection may take to stand
 * @param responseTimeout      how long the whole answer may take, from the moment the request leaves
 * @param maxConnections       the size of the connection pool, which clients share that differ in login and rate only
 * @param maxResponseSize      the largest answer that is read, in bytes
 * @param proxy                the HTTP proxy, if any
 * @param ssl                  trust and key material, if not the JDK's
 * @param httpClientConfigurer the last word on the HTTP client, if any
 * @param limits               how many requests leave, and how many at a time
 * @param clock                what a date in {@code Retry-After} is compared with
 */
public record ClientSettings(
        URI baseUrl, Optional<URI> backupUrl, Credentials credentials, Duration connectTimeout, Duration responseTimeout,
        int maxConnections, int maxResponseSize, Optional<Proxy> proxy, Optional<SSLContextParameters> ssl,
        Optional<HttpClientConfigurer> httpClientConfigurer, RateLimits limits, Clock clock) {

    /** What the connections depend on: the same settings without the login, the rate and the second host. */
    ClientSettings connection() {
        return new ClientSettings(
                baseUrl, Optional.empty(), null, connectTimeout, responseTimeout, maxConnections, 0, proxy, ssl,
                httpClientConfigurer, null, null);
    }

    /**
     * An HTTP proxy.
     *
     * @param username with {@code password}, the proxy's login; null for none
     */
    public record Proxy(String host, int port, String username, String password) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
