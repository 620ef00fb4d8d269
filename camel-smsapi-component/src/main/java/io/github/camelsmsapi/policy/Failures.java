// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
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

    /**
     * Ends the policies' steps with the failure in hand where it is not one of SMSAPI. Camel keeps the steps that it
     * took last, through the repetitions of a step and with pooled exchanges for good, and takes them again for a
     * failure that nothing else handles.
     */
    static void passOnForeign(Exchange exchange) {
        if (caught(exchange).isEmpty()) {
            exchange.setException(exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class));
        }
    }

    /** The failure that an exchange caught, when it is one of SMSAPI. */
    static Optional<SmsapiException> caught(Exchange exchange) {
        return in(exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class));
    }

    /** The failure that the policies handle: without one they would not have been asked. */
    static SmsapiException caughtBy(Exchange exchange) {
        return caught(exchange).orElseThrow();
    }

    /**
     * The outermost failure along the causes, as Camel's {@code onException} goes, or else, where Camel ends a
     * repetition itself, the one that was to be repeated.
     */
    private static Optional<SmsapiException> in(Throwable caught) {
        var seen = new LinkedHashSet<Throwable>();
        for (var cause = caught; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof SmsapiException failure) {
                return Optional.of(failure);
            }
        }
        return caught instanceof RejectedExecutionException
                ? Stream.of(caught.getSuppressed()).filter(suppressed -> !seen.contains(suppressed))
                        .flatMap(suppressed -> in(suppressed).stream()).findFirst()
                : Optional.empty();
    }
}
