// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import org.apache.camel.CamelContext;
import org.apache.camel.StartupListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops a route that cannot do its work, and has Camel show why. That has to wait until Camel has started all routes,
 * and is done on a thread of its own, as Camel may be starting this one.
 *
 * @param reason what Camel shows as the route's last error
 */
public record RouteStop(CamelContext context, String routeId, Exception reason) implements StartupListener {

    private static final Logger LOG = LoggerFactory.getLogger(RouteStop.class);

    public void whenStarted() {
        try {
            context.addStartupListener(this);
        } catch (Exception failure) {
            LOG.warn("The route {} could not be stopped", routeId, failure);
        }
    }

    @Override
    public void onCamelContextStarted(CamelContext started, boolean alreadyStarted) {
        if (alreadyStarted) {
            stop();
        }
    }

    @Override
    public void onCamelContextFullyStarted(CamelContext started, boolean alreadyStarted) {
        stop();
    }

    private void stop() {
        context.getExecutorServiceManager().newThread("SmsapiStopRoute", () -> {
            try {
                context.getRouteController().stopRoute(routeId, reason);
            } catch (Exception failure) {
                LOG.warn("The route {} could not be stopped", routeId, failure);
            }
        }).start();
    }
}
