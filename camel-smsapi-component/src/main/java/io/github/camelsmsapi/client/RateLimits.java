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
package io.github.camelsmsapi.client;

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
