// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.impl.engine.DefaultRouteStartupOrder;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;

/**
 * The routes of a context that its policies have suspended, and which of them hold each. A route is resumed when none
 * holds it any more, and only if it was suspended here: one that an operator has suspended or stopped is left alone.
 * Thread-safe; consumers are suspended and resumed outside of its lock.
 */
final class RouteSuspensions extends ServiceSupport {

    private final CamelContext context;
    private final Map<String, Hold> holds = new HashMap<>();

    private RouteSuspensions(CamelContext context) {
        this.context = context;
    }

    private static final class Hold {

        private final Set<Object> holders = new HashSet<>();
        /** Taken by who suspends or resumes the route. */
        private final ReentrantLock change = new ReentrantLock();
    }

    /** The one of a context. */
    static RouteSuspensions of(CamelContext context) throws Exception {
        synchronized (RouteSuspensions.class) {
            var known = context.hasService(RouteSuspensions.class);
            if (known == null) {
                known = new RouteSuspensions(context);
                context.addService(known);
            }
            return known;
        }
    }

    /**
     * Suspends a route, unless it is suspended already.
     *
     * @return whether the holder holds the route now; not when it takes no messages in by itself, or when it was
     *         suspended or stopped by others
     */
    boolean suspend(String routeId, Object holder) {
        var route = context.getRoute(routeId);
        if (route == null || !takesMessagesInByItself(route) || isEnding()) {
            return false;
        }
        Hold hold;
        synchronized (holds) {
            if (!isRunning(routeId)) {
                hold = holds.get(routeId);
                return hold != null && (hold.holders.contains(holder) || hold.holders.add(holder));
            }
            hold = holds.computeIfAbsent(routeId, any -> new Hold());
            hold.holders.add(holder);
            if (!hold.change.tryLock()) {
                return true; // another thread is about it
            }
        }
        try {
            suspendNow(route);
            return true;
        } catch (RuntimeException failure) {
            synchronized (holds) {
                holds.remove(routeId, hold);
            }
            throw failure;
        } finally {
            hold.change.unlock();
        }
    }

    /** A suspended {@code direct:} would not leave messages where they are but fail those who call it. */
    private static boolean takesMessagesInByItself(Route route) {
        return !route.getEndpoint().getEndpointBaseUri().startsWith("direct:");
    }

    private boolean isRunning(String routeId) {
        var status = context.getRouteController().getRouteStatus(routeId);
        return status != null && (status.isStarted() || status.isStarting());
    }

    /**
     * The consumer first and at once. Camel's controller would wait for the messages under way, of which the one that
     * asks is one, and stop the route by force when they take too long.
     */
    private void suspendNow(Route route) {
        try {
            ServiceHelper.suspendService(route.getConsumer());
            sayItIsSuspended(route);
        } finally {
            stopIfEnding(route);
        }
    }

    private boolean isEnding() {
        return context.getStatus().isStopping() || context.getStatus().isStopped();
    }

    /** A consumer that Camel has stopped meanwhile would be left suspended, or started, for ever. */
    private void stopIfEnding(Route route) {
        if (isEnding()) {
            ServiceHelper.stopService(route.getConsumer());
        }
    }

    private void sayItIsSuspended(Route route) {
        for (var order : context.getCamelContextExtension().getRouteStartupOrder()) {
            if (order instanceof DefaultRouteStartupOrder known && known.getRoute() == route) {
                known.getRouteService().suspend();
            }
        }
        ServiceHelper.suspendService(route);
    }

    /**
     * Lets a route go, and resumes it when it was the last that held it.
     *
     * @throws Exception what kept the route from being resumed; it is held as before
     */
    void release(String routeId, Object holder) throws Exception {
        Hold hold;
        synchronized (holds) {
            hold = holds.get(routeId);
            if (hold == null || !hold.holders.contains(holder)) {
                return;
            }
            if (hold.holders.size() > 1) {
                hold.holders.remove(holder);
                return;
            }
        }
        hold.change.lock();
        try {
            resume(routeId);
            synchronized (holds) {
                hold.holders.remove(holder);
                if (hold.holders.isEmpty()) {
                    holds.remove(routeId);
                    return;
                }
            }
            suspendNow(context.getRoute(routeId)); // another has asked meanwhile
        } finally {
            hold.change.unlock();
        }
    }

    private void resume(String routeId) throws Exception {
        var controller = context.getRouteController();
        var status = controller.getRouteStatus(routeId);
        if (status == null || !status.isSuspended() && !status.isSuspending() || isEnding()) {
            return; // stopped, removed or resumed by others
        }
        var route = context.getRoute(routeId);
        try {
            controller.resumeRoute(routeId);
            if (!ServiceHelper.isStarted(route.getConsumer())) { // one that failed to resume before can only be restarted
                ServiceHelper.stopService(route.getConsumer());
                ServiceHelper.startService(route.getConsumer());
            }
        } catch (Exception notYet) {
            sayItIsSuspended(route);
            throw notYet;
        } finally {
            stopIfEnding(route);
        }
    }
}
