/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.github.camelsmsapi.operation.AccountPoints;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Route;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Routes whose consumers are suspended because no message of theirs can pass. While there are any, SMSAPI is asked for
 * the balance now and then; when it answers as it should, all are resumed. Thread-safe.
 */
final class SuspendedRoutes extends ServiceSupport {

    private static final Logger LOG = LoggerFactory.getLogger(SuspendedRoutes.class);

    private final CamelContext context;
    private final Duration interval;
    private final String pointsUri;
    private final Predicate<AccountPoints> enough;
    private final Set<String> routes = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService timer;
    private ProducerTemplate template;
    private Future<?> watch;

    /** Resumes as soon as SMSAPI tells a balance at all. */
    SuspendedRoutes(CamelContext context, Duration interval) {
        this(context, interval, "smsapi:account/points", any -> true);
    }

    /**
     * @param interval  how often to ask
     * @param pointsUri the endpoint that tells the balance
     * @param enough    with which balance to resume
     */
    SuspendedRoutes(CamelContext context, Duration interval, String pointsUri, Predicate<AccountPoints> enough) {
        this.context = context;
        this.interval = interval;
        this.pointsUri = pointsUri;
        this.enough = enough;
    }

    /** Suspends the consumer of the route by which the exchange came. */
    void suspendRouteOf(Exchange exchange) {
        suspendRoute(exchange.getFromRouteId());
    }

    void suspendRoute(String routeId) {
        var route = routeId == null ? null : context.getRoute(routeId);
        if (route != null && takesMessagesInByItself(route) && routes.add(routeId)) {
            LOG.warn("Suspended route {}: no message can pass; SMSAPI is asked every {} whether it can be resumed", routeId,
                    interval);
            ServiceHelper.suspendService(route.getConsumer());
            watch();
        }
    }

    boolean isSuspended(String routeId) {
        return routes.contains(routeId);
    }

    /** A suspended {@code direct:} would not leave messages where they are but fail those who call it. */
    private static boolean takesMessagesInByItself(Route route) {
        return !route.getEndpoint().getEndpointBaseUri().startsWith("direct:");
    }

    private synchronized void watch() {
        if (watch == null && isRunAllowed()) {
            watch = timer.scheduleWithFixedDelay(
                    this::tryToResume, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tryToResume() {
        try {
            if (enough.test(template.requestBody(pointsUri, null, AccountPoints.class))) {
                resumeAll();
            }
        } catch (RuntimeException notYet) {
            LOG.debug("SMSAPI does not answer as it should yet", notYet);
        }
    }

    private synchronized void resumeAll() {
        watch.cancel(false);
        watch = null;
        for (var routeId : Set.copyOf(routes)) {
            routes.remove(routeId);
            var route = context.getRoute(routeId);
            if (route != null) {
                LOG.info("Resumed route {}", routeId);
                ServiceHelper.resumeService(route.getConsumer());
            }
        }
    }

    @Override
    protected void doStart() {
        timer = context.getExecutorServiceManager().newScheduledThreadPool(this, "SmsapiResume", 1);
        template = context.createProducerTemplate();
    }

    @Override
    protected void doStop() {
        if (timer != null) {
            context.getExecutorServiceManager().shutdownNow(timer);
        }
        ServiceHelper.stopService(template);
        routes.clear();
        watch = null;
    }
}
