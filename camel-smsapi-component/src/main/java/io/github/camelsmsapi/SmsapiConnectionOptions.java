// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.github.camelsmsapi.client.ClientSettings;
import io.github.camelsmsapi.client.Credentials;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.jsse.SSLContextParameters;

/** How SMSAPI is reached: address, login, proxy and TLS, and time limits (wire reference, section 1). */
@UriParams
public abstract class SmsapiConnectionOptions extends SmsapiRateOptions {

    private static final Clock SYSTEM = Clock.systemUTC();

    @UriParam(label = "security", secret = true)
    private String token;
    @UriParam(label = "security", secret = true)
    private String username;
    @UriParam(label = "security", secret = true)
    private String userPassword;
    @UriParam(label = "common", defaultValue = "https://api.smsapi.com")
    private String baseUrl = "https://api.smsapi.com";
    @UriParam(label = "common")
    private String backupUrl;
    @UriParam(label = "common", defaultValue = "5000", javaType = "java.time.Duration")
    private long connectTimeout = 5000;
    @UriParam(label = "common", defaultValue = "30000", javaType = "java.time.Duration")
    private long responseTimeout = 30000;
    @UriParam(label = "advanced", defaultValue = "100")
    private int maxTotalConnections = 100;
    @UriParam(label = "advanced", defaultValue = "10485760")
    private int maxResponseSize = 10 * 1024 * 1024;
    @UriParam(label = "proxy")
    private String proxyHost;
    @UriParam(label = "proxy")
    private Integer proxyPort;
    @UriParam(label = "proxy", secret = true)
    private String proxyAuthUsername;
    @UriParam(label = "proxy", secret = true)
    private String proxyAuthPassword;
    @UriParam(label = "security")
    private SSLContextParameters sslContextParameters;
    @UriParam(label = "advanced")
    private HttpClientConfigurer httpClientConfigurer;
    @UriParam(label = "advanced")
    private Clock clock;

    /**
     * How to reach SMSAPI.
     *
     * @throws IllegalArgumentException when there is no login, or two, an address is none, or a limit is not above 0
     */
    ClientSettings clientSettings(Optional<SSLContextParameters> globalSsl) {
        var host = address("baseUrl", baseUrl);
        var login = credentials();
        return new ClientSettings(
                host, Optional.ofNullable(backupUrl).map(url -> address("backupUrl", url)),
                login, Duration.ofMillis(positive("connectTimeout", connectTimeout)),
                Duration.ofMillis(positive("responseTimeout", responseTimeout)),
                (int) positive("maxTotalConnections", maxTotalConnections),
                (int) positive("maxResponseSize", maxResponseSize), proxy(),
                Optional.ofNullable(sslContextParameters).or(() -> globalSsl),
                Optional.ofNullable(httpClientConfigurer), limits("smsapi-" + login.fingerprint(host.getHost())),
                clockOrSystem());
    }

    Clock clockOrSystem() {
        return clock == null ? SYSTEM : clock;
    }

    private Credentials credentials() {
        var login = username != null || userPassword != null;
        if (token != null && login) {
            throw new IllegalArgumentException(
                    "Both token and username/userPassword are set; set one login, preferably token");
        }
        if (token != null) {
            return new Credentials.Token(token);
        }
        if (username != null && userPassword != null) {
            if (!userPassword.matches("\\p{XDigit}{32}")) {
                throw new IllegalArgumentException(
                        "userPassword is no MD5, which has 32 hexadecimal digits; set it to the MD5 of the API password");
            }
            return new Credentials.Login(username, userPassword);
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
                                           + " is no address; an http or https URL without a login in it is expected, such as https://api.smsapi.com");
    }

    private Optional<ClientSettings.Proxy> proxy() {
        if (proxyHost == null) {
            return Optional.empty();
        }
        if (proxyPort == null) {
            throw new IllegalArgumentException("proxyHost=" + proxyHost + " needs a proxyPort");
        }
        return Optional.of(new ClientSettings.Proxy(proxyHost, proxyPort, proxyAuthUsername, proxyAuthPassword));
    }

    public String getToken() {
        return token;
    }

    /**
     * The OAuth token made in the customer panel of SMSAPI.
     */
    public void setToken(String token) {
        this.token = token;
    }

    public String getUsername() {
        return username;
    }

    /**
     * The user name of the legacy login, with userPassword; instead of token.
     */
    public void setUsername(String username) {
        this.username = username;
    }

    public String getUserPassword() {
        return userPassword;
    }

    /**
     * The MD5, in hex, of the API password, for the legacy login.
     */
    public void setUserPassword(String userPassword) {
        this.userPassword = userPassword;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    /**
     * Where SMSAPI is: https://api.smsapi.com, https://api.smsapi.pl, or another front door of the service; may carry a
     * path. Accounts of .com and .pl are separate.
     */
    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getBackupUrl() {
        return backupUrl;
    }

    /**
     * Where a request goes when the host of baseUrl fails, such as https://api2.smsapi.com. A message goes there only
     * when that cannot send it twice.
     */
    public void setBackupUrl(String backupUrl) {
        this.backupUrl = backupUrl;
    }

    public long getConnectTimeout() {
        return connectTimeout;
    }

    /**
     * How long a connection may take to stand.
     */
    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public long getResponseTimeout() {
        return responseTimeout;
    }

    /**
     * How long the whole answer may take, from the moment the request leaves.
     */
    public void setResponseTimeout(long responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public int getMaxTotalConnections() {
        return maxTotalConnections;
    }

    /**
     * Maximum number of connections, and so of requests at the same time. Endpoints that differ in login and rate only
     * share them.
     */
    public void setMaxTotalConnections(int maxTotalConnections) {
        this.maxTotalConnections = maxTotalConnections;
    }

    public int getMaxResponseSize() {
        return maxResponseSize;
    }

    /**
     * The largest answer that is read, in bytes.
     */
    public void setMaxResponseSize(int maxResponseSize) {
        this.maxResponseSize = maxResponseSize;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    /**
     * The host of an HTTP proxy.
     */
    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public Integer getProxyPort() {
        return proxyPort;
    }

    /**
     * The port of the HTTP proxy.
     */
    public void setProxyPort(Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyAuthUsername() {
        return proxyAuthUsername;
    }

    /**
     * The user name at the proxy.
     */
    public void setProxyAuthUsername(String proxyAuthUsername) {
        this.proxyAuthUsername = proxyAuthUsername;
    }

    public String getProxyAuthPassword() {
        return proxyAuthPassword;
    }

    /**
     * The password at the proxy.
     */
    public void setProxyAuthPassword(String proxyAuthPassword) {
        this.proxyAuthPassword = proxyAuthPassword;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    /**
     * Trust and key material for HTTPS, if not that of the JDK.
     */
    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    public HttpClientConfigurer getHttpClientConfigurer() {
        return httpClientConfigurer;
    }

    /**
     * Has the last word on how the Apache HttpClient is built. Automatic retries are off and must stay off: with them a
     * message can be sent twice.
     */
    public void setHttpClientConfigurer(HttpClientConfigurer httpClientConfigurer) {
        this.httpClientConfigurer = httpClientConfigurer;
    }

    public Clock getClock() {
        return clock;
    }

    /**
     * The clock with which send and expiration dates are compared; that of the system by default.
     */
    public void setClock(Clock clock) {
        this.clock = clock;
    }
}
