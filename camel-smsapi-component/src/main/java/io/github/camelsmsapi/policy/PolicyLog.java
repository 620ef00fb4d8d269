// SPDX-License-Identifier: Apache-2.0
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
