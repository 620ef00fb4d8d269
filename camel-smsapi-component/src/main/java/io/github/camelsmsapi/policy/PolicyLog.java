// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.ThrottledLog;
import org.apache.camel.Exchange;
import org.apache.camel.util.TimeUtils;
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
                failure.getMessage(), exchange.getFromRouteId(), attempt, inWords(next), earlier));
    }

    /** A message goes where it is kept for good. */
    void kept(Exchange exchange, String uri) {
        LOG.warn("Message kept at {}: {}", URISupport.sanitizeUri(uri), describe(exchange));
    }

    /** A message goes where it waits to be sent again. */
    void parked(Exchange exchange, String uri) {
        LOG.info("Message parked at {}: {}", URISupport.sanitizeUri(uri), describe(exchange));
    }

    /** A message waits in its suspended route. */
    void waits(Exchange exchange) {
        throttled.ifDue("waits " + exchange.getFromRouteId(), earlier -> LOG.info(
                "Message waits in its route until the account answers as it should: {}{}", describe(exchange), earlier));
    }

    /** An alert was raised, or could not be. */
    void alerted(String uri, SmsapiException failure, Exception fault) {
        if (fault == null) {
            LOG.info("Alert raised at {}: {}", URISupport.sanitizeUri(uri), failure.getMessage());
        } else {
            LOG.warn("An alert could not be raised at {} ({}): {}", URISupport.sanitizeUri(uri), fault.getClass().getName(),
                    failure.getMessage());
            LOG.debug("The alert", fault);
        }
    }

    /** A time as a person reads it: 10s, 1s500ms. */
    static String inWords(Duration time) {
        return TimeUtils.printDuration(time, time.toMillisPart() > 0);
    }

    private static String describe(Exchange exchange) {
        var failure = Failures.caughtBy(exchange);
        return failure.getMessage() + "; outcome " + failure.getOutcome() + ", attempts " + failure.getAttempts() + ", idx "
               + idx(failure) + ", route " + exchange.getFromRouteId();
    }

    /** The idx, in which the recipient's number is masked. */
    private static String idx(SmsapiException failure) {
        return failure.getFailedMessage().filter(message -> !message.idx().isEmpty()).map(message -> Masked.without(
                message.idx(), List.of(message.values().getOrDefault("to", "").toString().split(",")))).orElse("none");
    }
}
