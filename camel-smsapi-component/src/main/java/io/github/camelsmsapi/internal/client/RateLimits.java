// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.Optional;

import io.github.bucket4j.distributed.proxy.ProxyManager;

/**
 * How many requests may be made.
 *
 * @param requestsPerSecond     how many leave in a second
 * @param maxConcurrentRequests how many are under way at a time
 * @param maxWait               how long a request waits for its turn at the most
 * @param firstPause            how long all requests pause when SMSAPI first says that there were too many
 * @param maxRetryAfter         the longest {@code Retry-After} that is obeyed
 * @param shared                where nodes share the bucket
 * @param sharedKey             the key of the bucket there
 */
public record RateLimits(int requestsPerSecond, int maxConcurrentRequests, Duration maxWait, Duration firstPause,
        Duration maxRetryAfter, Optional<ProxyManager<Object>> shared, Object sharedKey) {
}
