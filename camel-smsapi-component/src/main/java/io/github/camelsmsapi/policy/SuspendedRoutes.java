// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.internal.client.ThrottledLog;
import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Routes that one policy has suspended because no message of theirs can pass. While there are any, the accounts that
 * refused are asked for their balance now and then. When all accounts of a route answer as they should, the messages
 * that wait in it are tried first, and the route is resumed when they have passed; each route by itself, and again
 * until it runs. Thread-safe.
 */
final class SuspendedRoutes extends ServiceSupport {

    private static final Logger LOG = LoggerFactory.getLogger(SuspendedRoutes.class);

    /** How often a waiting message looks whether it is to wait any longer. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private final CamelContext context;
    private final Duration interval;
    private final Predicate<BigDecimal> enough;
    private final Map<String, Suspension> routes = new HashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();
    private final ThrottledLog warnings;
    private final StoppingRoutes stopping = new StoppingRoutes();
    private RouteSuspensions suspensions;
    private ScheduledExecutorService timer;
    private Future<?> watch;

    /**
     * @param interval how often to ask
     * @param enough   with which balance to resume
     */
    SuspendedRoutes(CamelContext context, Duration interval, Predicate<BigDecimal> enough) {
        this.context = context;
        this.interval = interval;
        this.enough = enough;
        this.warnings = new ThrottledLog(Clock.systemUTC());
    }

    /** Guarded by the lock of the object around it. */
    private static final class Suspension {

        private final Set<Account> accounts = new HashSet<>();
        /** How often all accounts have answered as they should. */
        private int rounds;
        private boolean good;
        /** Whether the route is about to be resumed. */
        private boolean ends;
    }

    /**
     * Suspends a route until its account answers as it should.
     *
     * @param  why in words, without personal data
     * @return     whether it is suspended, by this policy or others
     */
    boolean suspend(String routeId, Account account, String why) {
        if (routeId == null || !isRunAllowed() || !suspensions.suspend(routeId, this)) {
            return false;
        }
        synchronized (this) {
            var suspension = routes.get(routeId);
            if (suspension == null || suspension.ends) { // that one is forgotten, this one not
                suspension = new Suspension();
                routes.put(routeId, suspension);
                LOG.info("Suspended route {}: {}; its account is asked every {} whether it can be resumed", routeId, why,
                        PolicyLog.inWords(interval));
            }
            suspension.accounts.add(account);
            suspension.good = false;
            if (watch == null) {
                watch = timer.scheduleWithFixedDelay(
                        this::tryToResume, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        return true;
    }

    synchronized boolean isSuspended(String routeId) {
        return routes.containsKey(routeId);
    }

    /** A message begins to wait in a suspended route, which is not resumed before {@link #passed} is called for it. */
    synchronized void waits(String routeId) {
        waiting.merge(routeId, 1, Integer::sum);
    }

    /** A message that waited has come to its end. */
    synchronized void passed(String routeId) {
        waiting.computeIfPresent(routeId, (route, messages) -> messages > 1 ? messages - 1 : null);
        var suspension = routes.get(routeId);
        if (suspension != null && suspension.good && !waiting.containsKey(routeId) && isRunAllowed()) {
            timer.execute(() -> resume(routeId));
        }
    }

    /**
     * Waits until the accounts of a suspended route answer as they should, or an operator has resumed it.
     *
     * @param  worthIt whether there is any sense in waiting; asked again and again
     * @return         whether to try again; not when the context or the route stops, or there is no sense in waiting
     *                 any longer
     */
    synchronized boolean await(String routeId, BooleanSupplier worthIt) throws InterruptedException {
        var suspension = routes.get(routeId);
        var before = suspension == null ? 0 : suspension.rounds;
        while (isRunAllowed() && !context.isStopping() && !stopping.contains(routeId) && worthIt.getAsBoolean()) {
            if (suspension == null || routes.get(routeId) != suspension || suspension.rounds != before
                    || context.getRouteController().getRouteStatus(routeId).isStarted()) {
                return true;
            }
            wait(LOOK.toMillis());
        }
        return false;
    }

    private void tryToResume() {
        var answers = new HashMap<Account, Boolean>();
        for (var route : suspendedNow().entrySet()) {
            var all = route.getValue().stream()
                    .allMatch(account -> answers.computeIfAbsent(account, asked -> isGood(asked, route.getKey())));
            if (all && !tryWaiting(route.getKey())) {
                resume(route.getKey());
            }
        }
    }

    private synchronized Map<String, Set<Account>> suspendedNow() {
        var copy = new HashMap<String, Set<Account>>();
        routes.forEach((route, suspension) -> copy.put(route, Set.copyOf(suspension.accounts)));
        return copy;
    }

    /** Lets the messages that wait in a route try again. Returns false if no message waits. */
    private synchronized boolean tryWaiting(String routeId) {
        var suspension = routes.get(routeId);
        if (suspension == null || !waiting.containsKey(routeId)) {
            return false;
        }
        suspension.good = true;
        suspension.rounds++;
        notifyAll();
        return true;
    }

    private boolean isGood(Account account, String routeId) {
        try {
            return enough.test(account.points());
        } catch (RuntimeException notYet) {
            var reason = notYet.getCause() == null ? notYet.getMessage() : notYet.getCause().getMessage();
            warnings.ifDue(routeId + reason, earlier -> LOG.warn(
                    "Route {} stays suspended, as the balance of its account cannot be asked for: {}{}", routeId, reason,
                    earlier));
            LOG.debug("The balance cannot be asked for", notYet);
            return false;
        }
    }

    private void resume(String routeId) {
        var suspension = end(routeId, true);
        try {
            suspensions.release(routeId, this);
            forget(routeId, suspension);
            LOG.info("Resumed route {}: its account answers as it should", routeId);
        } catch (Exception notYet) {
            end(routeId, false);
            warnings.ifDue(routeId, earlier -> LOG.warn("Route {} cannot be resumed yet, and is tried again every {}: {}{}",
                    routeId, PolicyLog.inWords(interval), notYet.getMessage(), earlier));
            LOG.debug("Route {} cannot be resumed", routeId, notYet);
        }
    }

    private synchronized Suspension end(String routeId, boolean ends) {
        var suspension = routes.get(routeId);
        if (suspension != null) {
            suspension.ends = ends;
        }
        return suspension;
    }

    /** Forgets a suspension, unless the route was suspended anew meanwhile; what waits for it tries again. */
    private synchronized void forget(String routeId, Suspension suspension) {
        routes.remove(routeId, suspension);
        notifyAll();
        if (routes.isEmpty() && watch != null) {
            watch.cancel(false);
            watch = null;
        }
    }

    @Override
    protected void doStart() throws Exception {
        suspensions = RouteSuspensions.of(context);
        stopping.onRoutesAdd(context.getRoutes());
        context.addLifecycleStrategy(stopping);
        timer = context.getExecutorServiceManager().newScheduledThreadPool(this, "SmsapiResume", 1);
    }

    @Override
    protected synchronized void doStop() {
        if (timer != null) {
            context.getExecutorServiceManager().shutdownNow(timer);
        }
        routes.clear();
        waiting.clear();
        watch = null;
        notifyAll();
    }
}
