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

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.operation.AccountPoints;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.NonManagedService;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Route;
import org.apache.camel.support.RoutePolicySupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A route policy that stops taking messages in while there is no credit to send them.
 *
 * <pre>{@code
 * from("jms:orders").routePolicy(new SmsapiCreditGuard().resumeAbove("10").alertBelow("50").alertUri("slack:#ops"))
 *         .to("smsapi:sms/send")
 * }</pre>
 *
 * When SMSAPI refuses a message for lack of credit (103), or the messages of an hour have cost more than
 * {@code maxPointsPerHour}, the route's consumer is suspended, so that messages wait where they come from. It is
 * resumed when the balance is above {@code resumeAbove}, or the hour allows. A balance below {@code alertBelow} is told
 * before it gets that far, once until it has been above again. One guard can serve several routes.
 */
public class SmsapiCreditGuard extends RoutePolicySupport implements CamelContextAware, NonManagedService {

    private static final Logger LOG = LoggerFactory.getLogger(SmsapiCreditGuard.class);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Clock clock;
    private final Deque<Spent> lastHour = new ArrayDeque<>();
    private BigDecimal resumeAbove = BigDecimal.ZERO;
    private BigDecimal alertBelow;
    private BigDecimal maxPointsPerHour;
    private BigDecimal spentInHour = BigDecimal.ZERO;
    private Duration pollInterval = Duration.ofMinutes(1);
    private String pointsUri = "smsapi:account/points";
    private String alertUri;
    private boolean low;
    private CamelContext context;
    private SuspendedRoutes suspended;
    private ScheduledExecutorService timer;
    private ProducerTemplate template;

    private record Spent(Instant at, BigDecimal points) {
    }

    public SmsapiCreditGuard() {
        this(Clock.systemUTC());
    }

    /** With a clock that the caller sets, which the hour goes by. */
    public SmsapiCreditGuard(Clock clock) {
        this.clock = clock;
    }

    /** With which balance the route is resumed; more than 0 by default. */
    public SmsapiCreditGuard resumeAbove(String points) {
        resumeAbove = new BigDecimal(points);
        return this;
    }

    /** Below which balance somebody is told. */
    public SmsapiCreditGuard alertBelow(String points) {
        alertBelow = new BigDecimal(points);
        return this;
    }

    /** How much the messages of an hour may cost. */
    public SmsapiCreditGuard maxPointsPerHour(String points) {
        maxPointsPerHour = new BigDecimal(points);
        return this;
    }

    /** How often the balance is asked for; a minute by default. */
    public SmsapiCreditGuard pollInterval(Duration interval) {
        pollInterval = interval;
        return this;
    }

    /** The endpoint that tells the balance, {@code smsapi:account/points} by default. */
    public SmsapiCreditGuard pointsUri(String uri) {
        pointsUri = uri;
        return this;
    }

    /** Where the balance goes, as the body of an exchange, when it is low. */
    public SmsapiCreditGuard alertUri(String uri) {
        alertUri = uri;
        return this;
    }

    @Override
    public void onInit(Route route) {
        try {
            if (suspended == null) {
                suspended = new SuspendedRoutes(context, pollInterval, pointsUri, this::isEnough);
                context.addService(suspended);
            }
        } catch (Exception failure) {
            throw new IllegalStateException("The credit guard of route " + route.getRouteId() + " cannot start", failure);
        }
    }

    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
        var failure = exchange.getException() == null
                ? exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class) : exchange.getException();
        if (failure instanceof SmsapiErrorException error && error.is(SmsapiErrorCode.INSUFFICIENT_CREDIT)) {
            suspended.suspendRoute(route.getRouteId());
        } else if (exchange.getProperty(Reactions.OUTCOME) == Outcome.SENT && maxPointsPerHour != null) {
            var points = exchange.getMessage().getHeader("CamelSmsapiPoints", BigDecimal.ZERO, BigDecimal.class);
            if (spend(points).compareTo(maxPointsPerHour) >= 0) {
                suspended.suspendRoute(route.getRouteId());
            }
        }
    }

    private synchronized BigDecimal spend(BigDecimal points) {
        lastHour.add(new Spent(clock.instant(), points));
        spentInHour = spentInHour.add(points);
        return spentInLastHour();
    }

    private synchronized BigDecimal spentInLastHour() {
        while (!lastHour.isEmpty() && !lastHour.peek().at().plus(HOUR).isAfter(clock.instant())) {
            spentInHour = spentInHour.subtract(lastHour.remove().points());
        }
        return spentInHour;
    }

    private boolean isEnough(AccountPoints balance) {
        return balance.points().compareTo(resumeAbove) > 0
                && (maxPointsPerHour == null || spentInLastHour().compareTo(maxPointsPerHour) < 0);
    }

    private void watchBalance() {
        try {
            var balance = template.requestBody(pointsUri, null, AccountPoints.class);
            var isLow = balance.points().compareTo(alertBelow) < 0;
            if (isLow && !low) {
                LOG.warn("The balance of {} points is below {}", balance.points(), alertBelow);
                if (alertUri != null) {
                    template.sendBody(alertUri, balance);
                }
            }
            low = isLow;
        } catch (RuntimeException notNow) {
            LOG.debug("The balance could not be read", notNow);
        }
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        if (alertBelow != null && timer == null) {
            template = context.createProducerTemplate();
            timer = context.getExecutorServiceManager().newScheduledThreadPool(this, "SmsapiBalance", 1);
            timer.scheduleWithFixedDelay(
                    this::watchBalance, pollInterval.toMillis(), pollInterval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    protected void doStop() throws Exception {
        if (timer != null) {
            context.getExecutorServiceManager().shutdownNow(timer);
            timer = null;
        }
        super.doStop();
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
