// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.github.camelsmsapi.internal.client.ClientSettings;
import io.github.camelsmsapi.internal.client.Credentials;
import io.github.camelsmsapi.internal.client.RateLimits;
import org.apache.camel.support.jsse.SSLContextParameters;

/**
 * Checks the options of connection, login and rate, and makes the client's settings of them (wire reference, section
 * 1).
 */
final class ConnectionOptions {

    private ConnectionOptions() {
    }

    /**
     * How to reach SMSAPI.
     *
     * @throws IllegalArgumentException when there is no login or more than one, an address is invalid, or a limit is
     *                                  not above 0
     */
    static ClientSettings of(SmsapiConfiguration options, Optional<SSLContextParameters> globalSsl) {
        var host = address("baseUrl", options.getBaseUrl());
        var login = credentials(options);
        return new ClientSettings(
                host, Optional.ofNullable(options.getBackupUrl()).map(url -> address("backupUrl", url)),
                login, Duration.ofMillis(positive("connectTimeout", options.getConnectTimeout())),
                Duration.ofMillis(positive("responseTimeout", options.getResponseTimeout())),
                (int) positive("maxTotalConnections", options.getMaxTotalConnections()),
                (int) positive("maxResponseSize", options.getMaxResponseSize()), proxy(options),
                Optional.ofNullable(options.getSslContextParameters()).or(() -> globalSsl),
                Optional.ofNullable(options.getHttpClientConfigurer()),
                limits(options, "smsapi-" + login.fingerprint(host.getHost())),
                options.clockOrSystem());
    }

    private static Credentials credentials(SmsapiConfiguration options) {
        var login = options.getUsername() != null || options.getUserPassword() != null;
        if (options.getToken() != null && login) {
            throw new IllegalArgumentException(
                    "Both token and username/userPassword are set; set one login, preferably token");
        }
        if (options.getToken() != null) {
            return new Credentials.Token(options.getToken());
        }
        if (options.getUsername() != null && options.getUserPassword() != null) {
            if (!options.getUserPassword().matches("\\p{XDigit}{32}")) {
                throw new IllegalArgumentException(
                        "userPassword is not an MD5, which has 32 hexadecimal digits; set it to the MD5 of the API password");
            }
            return new Credentials.Login(options.getUsername(), options.getUserPassword());
        }
        throw new IllegalArgumentException(
                login
                        ? "username and userPassword go together; one of them is missing"
                        : "There is no login; set token (camel.component.smsapi.token), or username and userPassword");
    }

    private static URI address(String option, String url) {
        try {
            var uri = URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getRawQuery() == null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new IllegalArgumentException(
                option + "=" + url.replaceAll("//[^/]*@", "//xxxxxx@")
                                           + " is not allowed; it must be an http or https URL without login, such as https://api.smsapi.com");
    }

    private static Optional<ClientSettings.Proxy> proxy(SmsapiConfiguration options) {
        if (options.getProxyHost() == null) {
            return Optional.empty();
        }
        if (options.getProxyPort() == null) {
            throw new IllegalArgumentException("proxyHost=" + options.getProxyHost() + " needs a proxyPort");
        }
        return Optional.of(new ClientSettings.Proxy(
                options.getProxyHost(), options.getProxyPort(), options.getProxyAuthUsername(),
                options.getProxyAuthPassword()));
    }

    /**
     * How fast requests leave.
     *
     * @param  account                  whose rate it is, where nodes share it and no key is given
     * @throws IllegalArgumentException when a limit is not above 0
     */
    private static RateLimits limits(SmsapiConfiguration options, String account) {
        return new RateLimits(
                (int) positive("requestsPerSecond", options.getRequestsPerSecond()),
                (int) positive("maxConcurrentRequests", options.getMaxConcurrentRequests()),
                Duration.ofMillis(positive("maxRateWait", options.getMaxRateWait())),
                Duration.ofMillis(positive("throttlePause", options.getThrottlePause())),
                Duration.ofMillis(positive("maxRetryAfter", options.getMaxRetryAfter())),
                Optional.ofNullable(options.getRateLimitProxyManager()),
                options.getRateLimitKey() == null ? account : options.getRateLimitKey());
    }

    private static long positive(String option, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(option + "=" + value + " is not allowed; it must be above 0");
        }
        return value;
    }
}
