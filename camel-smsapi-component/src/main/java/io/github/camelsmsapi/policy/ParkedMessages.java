// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;

import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.support.RoutePolicySupport;

/**
 * Lets parked messages pass in their order. When one fails, the error policies do not park it again: its exchange
 * fails, its source keeps it, and the route is suspended with all others behind it. As long as there is credit, the
 * first one is tried again after each interval; discount codes cannot be asked for, so trying is the only way to know.
 */
public final class ParkedMessages extends RoutePolicySupport implements CamelContextAware {

    private static final String RESUMED = "CamelSmsapiResumed";
    private static final String WAITS = "CamelSmsapiWaits";

    private final Duration interval;
    private final BigDecimal resumeAbove;
    private CamelContext context;
    private SuspendedRoutes suspended;

    /**
     * @param interval    how often to try
     * @param resumeAbove with more than how many points
     */
    public ParkedMessages(Duration interval, BigDecimal resumeAbove) {
        this.interval = interval;
        this.resumeAbove = resumeAbove;
    }

    /** Whether a message was parked before, and is to fail rather than to be parked behind the others. */
    static boolean isResumed(Exchange exchange) {
        return exchange.getProperty(RESUMED, false, Boolean.class);
    }

    @Override
    public void onInit(Route route) {
        try {
            if (suspended == null) {
                suspended = new SuspendedRoutes(context, interval, points -> points.compareTo(resumeAbove) > 0);
                context.addService(suspended);
            }
        } catch (Exception failure) {
            throw new IllegalStateException(
                    "The parked messages of route " + route.getRouteId() + " cannot be watched", failure);
        }
    }

    @Override
    public void onExchangeBegin(Route route, Exchange exchange) {
        exchange.setProperty(RESUMED, true);
        exchange.setProperty(WAITS, suspended.isSuspended(route.getRouteId()));
    }

    /**
     * Stops a message that comes although the route is suspended, as the rest of what the source had read at once. The
     * first step of the route.
     */
    public static void keepOrder(Exchange exchange) {
        if (exchange.getProperty(WAITS, false, Boolean.class)) {
            throw new RejectedExecutionException("waits behind a parked message that could not be sent yet");
        }
    }

    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
        if (exchange.getException() != null) {
            var failure = Failures.of(exchange);
            // the words of others may quote the message
            var why = failure.map(SmsapiException::getMessage).orElseGet(() -> exchange.getException().getClass().getName());
            suspended.suspend(route.getRouteId(), failure.flatMap(SmsapiException::getAccount)
                    .orElseGet(() -> new PointsEndpoint(context, PointsEndpoint.DEFAULT)),
                    "a parked message cannot be sent yet, " + why);
        }
    }

    @Override
    public CamelContext getCamelContext() {
        return context;
    }

    @Override
    public void setCamelContext(CamelContext camelContext) {
        this.context = camelContext;
    }
}
