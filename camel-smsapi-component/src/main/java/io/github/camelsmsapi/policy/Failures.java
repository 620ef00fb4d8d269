// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;

/**
 * Finds the failure of SMSAPI in what a route caught. Camel and beans wrap it: a producer template in a
 * {@code CamelExecutionException}, a split or multicast in a {@code CamelExchangeException}.
 */
final class Failures {

    private Failures() {
    }

    /** The failure that an exchange caught, or fails with. */
    static Optional<SmsapiException> of(Exchange exchange) {
        return in(exchange.getException() == null
                ? exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class) : exchange.getException());
    }

    /** Whether what an exchange caught is a failure of SMSAPI. */
    static boolean isCaughtBy(Exchange exchange) {
        return in(exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class)).isPresent();
    }

    /** The failure that the policies handle: without one they would not have been asked. */
    static SmsapiException caughtBy(Exchange exchange) {
        return in(exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class)).orElseThrow();
    }

    /**
     * The outermost failure along the causes, as Camel's {@code onException} goes, or else one that Camel keeps as
     * suppressed when it ends a repetition itself.
     */
    private static Optional<SmsapiException> in(Throwable caught) {
        var seen = new LinkedHashSet<Throwable>();
        for (var cause = caught; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof SmsapiException failure) {
                return Optional.of(failure);
            }
        }
        return seen.stream().flatMap(cause -> Stream.of(cause.getSuppressed()))
                .filter(suppressed -> !seen.contains(suppressed)).flatMap(suppressed -> in(suppressed).stream()).findFirst();
    }
}
