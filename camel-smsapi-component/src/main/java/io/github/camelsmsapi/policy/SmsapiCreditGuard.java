// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.ThrottledLog;
import io.github.camelsmsapi.operation.AccountPoints;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.Exchange;
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

    private final HourlySpending lastHour;
    private BigDecimal resumeAbove = BigDecimal.ZERO;
    private BigDecimal alertBelow;
    private BigDecimal maxPointsPerHour;
    private Duration pollInterval = Duration.ofMinutes(1);
    private String pointsUri;
    private String alertUri;
    private boolean low;
    private final ThrottledLog warnings = new ThrottledLog(Clock.systemUTC());
    private CamelContext context;
    private SuspendedRoutes suspended;
    private ScheduledExecutorService timer;
    private ProducerTemplate template;

    public SmsapiCreditGuard() {
        this(Clock.systemUTC());
    }

    /** With a clock that the caller sets, which the hour goes by. */
    public SmsapiCreditGuard(Clock clock) {
        lastHour = new HourlySpending(clock);
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

    /**
     * How many points the messages of an hour may cost: those of the route itself, of its splits and multicasts, of the
     * {@code direct:} and {@code seda:} routes that it calls, and of bulk sends. What a bean sends by a producer
     * template of its own is not seen.
     */
    public SmsapiCreditGuard maxPointsPerHour(String points) {
        maxPointsPerHour = new BigDecimal(points);
        return this;
    }

    /** How often the balance is asked for; a minute by default. */
    public SmsapiCreditGuard pollInterval(Duration interval) {
        pollInterval = interval;
        return this;
    }

    /**
     * The endpoint that tells the balance. By default the account that the messages are sent with is asked, and
     * {@code smsapi:account/points} for {@code alertBelow}.
     */
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
                suspended = new SuspendedRoutes(context, pollInterval, this::isEnough);
                context.addService(suspended);
            }
        } catch (Exception failure) {
            throw new IllegalStateException("The credit guard of route " + route.getRouteId() + " cannot start", failure);
        }
    }

    @Override
    public void onExchangeBegin(Route route, Exchange exchange) {
        GuardedRoutes.enter(exchange, this, route.getRouteId());
    }

    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
        GuardedRoutes.leave(exchange, this, route.getRouteId());
        Failures.of(exchange).ifPresent(failure -> check(route.getRouteId(), failure));
    }

    /** Takes note of what messages have cost. */
    void spend(BigDecimal points) {
        lastHour.add(points);
    }

    /** Suspends a route when the hour has cost as much as it may. */
    void checkHour(String routeId, Account account) {
        if (maxPointsPerHour != null && lastHour.points().compareTo(maxPointsPerHour) >= 0) {
            suspended.suspend(routeId, asked(account), "the messages of the last hour have cost "
                                                       + lastHour.points().stripTrailingZeros().toPlainString()
                                                       + " points, and maxPointsPerHour is " + maxPointsPerHour);
        }
    }

    /** Suspends a route when its messages are refused for lack of credit. */
    void check(String routeId, SmsapiException failure) {
        if (failure instanceof SmsapiErrorException error && error.is(SmsapiErrorCode.INSUFFICIENT_CREDIT)) {
            suspended.suspend(routeId, asked(failure.getAccount().orElse(null)), failure.getMessage());
        }
    }

    private Account asked(Account sender) {
        return pointsUri == null && sender != null ? sender : new PointsEndpoint(context, pointsUri());
    }

    private String pointsUri() {
        return pointsUri == null ? PointsEndpoint.DEFAULT : pointsUri;
    }

    private boolean isEnough(BigDecimal points) {
        return points.compareTo(resumeAbove) > 0
                && (maxPointsPerHour == null || lastHour.points().compareTo(maxPointsPerHour) < 0);
    }

    private void watchBalance() {
        try {
            var balance = template.requestBody(pointsUri(), null, AccountPoints.class);
            var isLow = balance.points().compareTo(alertBelow) < 0;
            if (isLow && !low) {
                LOG.warn("The balance of {} points is below {}", balance.points(), alertBelow);
                if (alertUri != null) {
                    template.sendBody(alertUri, balance);
                }
            }
            low = isLow;
        } catch (RuntimeException notNow) {
            warnings.ifDue("balance",
                    earlier -> LOG.warn("The balance cannot be asked for: {}{}", notNow.getMessage(), earlier));
            LOG.debug("The balance cannot be asked for", notNow);
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
