// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.template;

import java.time.Clock;
import java.time.Instant;

import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.support.RoutePolicySupport;

/** Tells each exchange of a route when the route was started. */
final class RouteStart extends RoutePolicySupport {

    /** The exchange property with the {@link Instant}. */
    static final String PROPERTY = "smsapiRouteStart";

    private final Clock clock;
    private volatile Instant started;

    RouteStart(Clock clock) {
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public void onStart(Route route) {
        started = clock.instant();
    }

    @Override
    public void onExchangeBegin(Route route, Exchange exchange) {
        exchange.setProperty(PROPERTY, started);
    }
}
