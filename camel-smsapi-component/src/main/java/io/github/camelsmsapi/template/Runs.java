// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.template;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.RecurringFailure;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;

/**
 * Says of each route that runs by the clock whether it failed or worked: one WARN for a reason, not one for each time.
 * Thread-safe.
 */
final class Runs implements Processor {

    private final Map<String, RecurringFailure> byRoute = new ConcurrentHashMap<>();

    @Override
    public void process(Exchange exchange) {
        var failure = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, SmsapiException.class);
        var route = "Route " + exchange.getFromRouteId();
        var failures = byRoute.computeIfAbsent(route, any -> new RecurringFailure());
        if (failure != null) {
            failures.failed(route + " was not done this time", failure);
        } else if (!(exchange.getMessage().getBody() instanceof Collection<?> found && found.isEmpty())) { // else nothing was asked
            failures.worked(route + " works");
        }
    }

    /** Whether the whole run failed; a failed part is Camel's to report, and comes again. */
    static boolean isNotOfAPart(Exchange exchange) {
        return exchange.getProperty(ExchangePropertyKey.SPLIT_INDEX) == null;
    }
}
