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
import java.util.function.Predicate;

import io.github.camelsmsapi.error.Account;
import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Routes that one policy has suspended because no message of theirs can pass. While there are any, the accounts that
 * refused are asked for their balance now and then; a route is resumed when all of its accounts answer as they should,
 * each route by itself, and asked again until it runs. Thread-safe.
 */
final class SuspendedRoutes extends ServiceSupport {

    private static final Logger LOG = LoggerFactory.getLogger(SuspendedRoutes.class);

    private final CamelContext context;
    private final Duration interval;
    private final Predicate<BigDecimal> enough;
    private final Map<String, Set<Account>> routes = new HashMap<>();
    private final ThrottledLog warnings;
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

    /**
     * Suspends a route until its account answers as it should.
     *
     * @return whether it is suspended, by this policy or others
     */
    boolean suspend(String routeId, Account account) {
        if (routeId == null || !isRunAllowed() || !suspensions.suspend(routeId, this)) {
            return false;
        }
        synchronized (this) {
            if (routes.computeIfAbsent(routeId, any -> new HashSet<>()).add(account) && routes.get(routeId).size() == 1) {
                LOG.info("Suspended route {}: no message can pass; SMSAPI is asked every {} whether it can be resumed",
                        routeId, interval);
            }
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

    private void tryToResume() {
        var answers = new HashMap<Account, Boolean>();
        for (var route : suspendedNow().entrySet()) {
            var all = route.getValue().stream()
                    .allMatch(account -> answers.computeIfAbsent(account, asked -> isGood(asked, route.getKey())));
            if (all) {
                resume(route.getKey());
            }
        }
    }

    private synchronized Map<String, Set<Account>> suspendedNow() {
        var copy = new HashMap<String, Set<Account>>();
        routes.forEach((route, accounts) -> copy.put(route, Set.copyOf(accounts)));
        return copy;
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
        try {
            suspensions.release(routeId, this);
            forget(routeId);
            LOG.info("Resumed route {}", routeId);
        } catch (Exception notYet) {
            warnings.ifDue(routeId, earlier -> LOG.warn("Route {} cannot be resumed yet, and is tried again every {}: {}{}",
                    routeId, interval, notYet.getMessage(), earlier));
            LOG.debug("Route {} cannot be resumed", routeId, notYet);
        }
    }

    private synchronized void forget(String routeId) {
        routes.remove(routeId);
        if (routes.isEmpty() && watch != null) {
            watch.cancel(false);
            watch = null;
        }
    }

    @Override
    protected void doStart() throws Exception {
        suspensions = RouteSuspensions.of(context);
        timer = context.getExecutorServiceManager().newScheduledThreadPool(this, "SmsapiResume", 1);
    }

    @Override
    protected synchronized void doStop() {
        if (timer != null) {
            context.getExecutorServiceManager().shutdownNow(timer);
        }
        routes.clear();
        watch = null;
    }
}
