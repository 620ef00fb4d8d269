// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.Route;
import org.apache.camel.Service;
import org.apache.camel.spi.ShutdownPrepared;
import org.apache.camel.support.LifecycleStrategySupport;

/**
 * Knows which routes are about to stop. Camel says so to the services of a route while its messages can still come to
 * their end; the status of the route changes only after that. Thread-safe.
 */
final class StoppingRoutes extends LifecycleStrategySupport {

    private final Map<String, Watch> watches = new ConcurrentHashMap<>();
    private final Set<String> stopping = ConcurrentHashMap.newKeySet();

    boolean contains(String routeId) {
        return stopping.contains(routeId);
    }

    @Override
    public void onRoutesAdd(Collection<Route> routes) {
        routes.forEach(route -> route.addService(watches.computeIfAbsent(route.getRouteId(), Watch::new)));
    }

    @Override
    public void onRoutesRemove(Collection<Route> routes) {
        routes.forEach(route -> {
            watches.remove(route.getRouteId());
            stopping.remove(route.getRouteId());
        });
    }

    private final class Watch implements Service, ShutdownPrepared {

        private final String routeId;

        private Watch(String routeId) {
            this.routeId = routeId;
        }

        @Override
        public void prepareShutdown(boolean suspendOnly, boolean forced) {
            if (!suspendOnly) {
                stopping.add(routeId);
            }
        }

        @Override
        public void start() {
            stopping.remove(routeId);
        }

        @Override
        public void stop() {
            stopping.remove(routeId);
        }
    }
}
