// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.template;

import io.github.camelsmsapi.client.RecurringFailure;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;

/** Says of a route that runs by the clock whether it failed or worked: one WARN for a reason, not one for each time. */
final class Run implements Processor {

    private final RecurringFailure failures = new RecurringFailure();

    @Override
    public void process(Exchange exchange) {
        var failure = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, SmsapiException.class);
        var route = "Route " + exchange.getFromRouteId();
        if (failure == null) {
            failures.worked(route + " works");
        } else {
            failures.failed(route + " was not done this time", failure);
        }
    }

    /** Whether the whole run failed; a failed part is Camel's to report, and comes again. */
    static boolean isNotOfAPart(Exchange exchange) {
        return exchange.getProperty(ExchangePropertyKey.SPLIT_INDEX) == null;
    }
}
