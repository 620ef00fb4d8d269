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
package io.github.camelsmsapi.policy;

import java.time.Clock;
import java.time.Duration;

import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.util.URISupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an operator reads of the error policies. No line holds a text, a token or a whole number. */
final class PolicyLog {

    private static final Logger LOG = LoggerFactory.getLogger(SmsapiErrorPolicies.class);

    private final ThrottledLog throttled;

    PolicyLog(Clock clock) {
        throttled = new ThrottledLog(clock);
    }

    /** A step is repeated; of many for the same cause, one a minute is written. */
    void repeated(Exchange exchange, SmsapiException failure, int attempt, Duration next) {
        LOG.debug("Attempt {} of exchange {} failed, next in {}: {}", attempt, exchange.getExchangeId(), next,
                failure.getMessage());
        throttled.ifDue(failure.getReason(), earlier -> LOG.warn("{}; route {}, attempt {}, next in {}{}",
                failure.getMessage(), exchange.getFromRouteId(), attempt, next, earlier));
    }

    /** A message goes where it is kept. */
    void kept(Exchange exchange, String uri) {
        var failure = Failures.caughtBy(exchange);
        LOG.warn("Message kept at {}: {}; outcome {}, attempts {}, idx {}, route {}", URISupport.sanitizeUri(uri),
                failure.getMessage(), failure.getOutcome(), failure.getAttempts(), failure.getIdx().orElse("none"),
                exchange.getFromRouteId());
    }
}
