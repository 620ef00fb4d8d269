// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;
import java.util.Optional;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.camelsmsapi.client.RateLimits;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** How fast requests leave, and who shares that rate (wire reference, section 1). */
@UriParams
public abstract class SmsapiRateOptions {

    @UriParam(label = "common", defaultValue = "100")
    private int requestsPerSecond = 100;
    @UriParam(label = "advanced", defaultValue = "100")
    private int maxConcurrentRequests = 100;
    @UriParam(label = "advanced", defaultValue = "30000", javaType = "java.time.Duration")
    private long maxRateWait = 30000;
    @UriParam(label = "advanced", defaultValue = "500", javaType = "java.time.Duration")
    private long throttlePause = 500;
    @UriParam(label = "advanced", defaultValue = "86400000", javaType = "java.time.Duration")
    private long maxRetryAfter = 86_400_000;
    @UriParam(label = "advanced")
    private ProxyManager<Object> rateLimitProxyManager;
    @UriParam(label = "advanced")
    private Object rateLimitKey;

    /**
     * How fast requests leave.
     *
     * @param  account                  whose rate it is, where nodes share it and no key is given
     * @throws IllegalArgumentException when a limit is not above 0
     */
    RateLimits limits(String account) {
        return new RateLimits(
                (int) positive("requestsPerSecond", requestsPerSecond),
                (int) positive("maxConcurrentRequests", maxConcurrentRequests),
                Duration.ofMillis(positive("maxRateWait", maxRateWait)),
                Duration.ofMillis(positive("throttlePause", throttlePause)),
                Duration.ofMillis(positive("maxRetryAfter", maxRetryAfter)), Optional.ofNullable(rateLimitProxyManager),
                rateLimitKey == null ? account : rateLimitKey);
    }

    static long positive(String option, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(option + "=" + value + " is no limit; it must be above 0");
        }
        return value;
    }

    public int getRequestsPerSecond() {
        return requestsPerSecond;
    }

    /**
     * How many requests a second leave at the most, over all endpoints with the same settings. 100 is the limit of
     * SMSAPI itself. When SMSAPI says that there were too many all the same (202, 203, HTTP 429), all requests slow
     * down for a while.
     */
    public void setRequestsPerSecond(int requestsPerSecond) {
        this.requestsPerSecond = requestsPerSecond;
    }

    public int getMaxConcurrentRequests() {
        return maxConcurrentRequests;
    }

    /**
     * How many requests are under way at a time at the most.
     */
    public void setMaxConcurrentRequests(int maxConcurrentRequests) {
        this.maxConcurrentRequests = maxConcurrentRequests;
    }

    public long getMaxRateWait() {
        return maxRateWait;
    }

    /**
     * How long a request waits for its turn at the most, before it fails with code 203 without having been sent.
     */
    public void setMaxRateWait(long maxRateWait) {
        this.maxRateWait = maxRateWait;
    }

    public long getThrottlePause() {
        return throttlePause;
    }

    /**
     * How long all requests pause when SMSAPI says that there were too many (202, 203, HTTP 429) and not for how long
     * to wait; twice as long each time in a row.
     */
    public void setThrottlePause(long throttlePause) {
        this.throttlePause = throttlePause;
    }

    public long getMaxRetryAfter() {
        return maxRetryAfter;
    }

    /**
     * The longest time that SMSAPI, or a proxy before it, can ask to wait by Retry-After; a longer one is cut to this,
     * with a warning. All requests of the account pause that long, those of other nodes too where they share the rate.
     */
    public void setMaxRetryAfter(long maxRetryAfter) {
        this.maxRetryAfter = maxRetryAfter;
    }

    public ProxyManager<Object> getRateLimitProxyManager() {
        return rateLimitProxyManager;
    }

    /**
     * Where several nodes share the rate: a ProxyManager of Bucket4j, such as the one for PostgreSQL.
     */
    public void setRateLimitProxyManager(ProxyManager<Object> rateLimitProxyManager) {
        this.rateLimitProxyManager = rateLimitProxyManager;
    }

    public Object getRateLimitKey() {
        return rateLimitKey;
    }

    /**
     * The key of the shared bucket, of the type that the ProxyManager wants. By default a text that differs for each
     * account (login and host), so that nodes with the same account share a rate and those of another one have their
     * own. After a change of the rate the node that started last decides.
     */
    public void setRateLimitKey(Object rateLimitKey) {
        this.rateLimitKey = rateLimitKey;
    }
}
