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

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.Predicate;
import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.model.OnExceptionDefinition;
import org.apache.camel.model.RouteConfigurationDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static io.github.camelsmsapi.error.Reaction.ACCEPTED;
import static io.github.camelsmsapi.error.Reaction.ALERT;
import static io.github.camelsmsapi.error.Reaction.DEAD_LETTER;
import static io.github.camelsmsapi.error.Reaction.DEFER;
import static io.github.camelsmsapi.error.Reaction.DUPLICATE;
import static io.github.camelsmsapi.error.Reaction.PARK;
import static io.github.camelsmsapi.error.Reaction.RETRY;
import static io.github.camelsmsapi.error.Reaction.WAIT;

/**
 * A route configuration that does about each failure what its {@linkplain Reaction reaction} says. A route uses it by
 * name:
 *
 * <pre>{@code
 * from("jms:orders.shipped").routeConfigurationId("smsapi-error-policies").to("smsapi:sms/send")
 * }</pre>
 *
 * <ul>
 * <li>{@code retry}: tried again with growing, jittered delays; {@code wait}: the same with longer ones; {@code defer}:
 * sent again for the next time the account allows. A {@code Retry-After} of SMSAPI is obeyed in full.
 * <li>{@code park}: kept at {@code smsapi.policy.parkUri} until credit or codes are back, and alerted once; the route
 * template {@code smsapi-parked-messages} sends it again.
 * <li>{@code alert}: alerted once in {@code smsapi.policy.alertWindow}; the route the message came by is suspended
 * until SMSAPI answers again; the message is a dead letter.
 * <li>{@code accepted}: the route goes on. {@code duplicate}, {@code deadLetter}: a dead letter.
 * </ul>
 * A repetition that could double a message is never made. What still fails goes to {@code smsapi.policy.deadLetterUri},
 * or {@code unknownUri} when nobody knows whether it was sent: as the original message, with the reason in headers,
 * once for Camel ({@code CamelSmsapiErrorReason}) and once for what is outside of it ({@code SmsapiErrorReason}).
 * Without a dead letter the exchange fails, and the route's consumer decides. Which code has which reaction is in
 * {@link io.github.camelsmsapi.error.SmsapiErrorCode}; {@code smsapi.policy.codes.57=park} changes it.
 */
public class SmsapiErrorPolicies extends RouteConfigurationBuilder {

    /** The name under which a route asks for these policies. */
    public static final String ID = "smsapi-error-policies";

    private static final Logger LOG = LoggerFactory.getLogger(SmsapiErrorPolicies.class);

    private final Clock clock;
    private PolicySettings settings;
    private Reactions reactions;
    private AlertWindow alerts;
    private SuspendedRoutes suspended;

    public SmsapiErrorPolicies() {
        this(Clock.systemUTC());
    }

    /** With a clock that the caller sets, which the alert window and the memory of an idx go by. */
    public SmsapiErrorPolicies(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void configuration() throws Exception {
        settings = PolicySettings.from(getContext());
        if (settings.deadLetterUri().isEmpty()) {
            LOG.warn(
                    "smsapi.policy.deadLetterUri is not set: a message that cannot be sent fails its exchange and is not kept");
        }
        reactions = new Reactions(settings, clock);
        alerts = new AlertWindow(settings.alertWindow(), clock);
        suspended = new SuspendedRoutes(getContext(), settings.resumeInterval());
        getContext().addService(suspended);
        var policies = routeConfiguration(ID);

        deadLetter(growing(on(policies, RETRY), settings.redeliveryDelay()));
        deadLetter(growing(on(policies, WAIT), settings.waitDelay()));
        deadLetter(on(policies, DEFER).maximumRedeliveries(1).redeliveryDelay(0).onRedelivery(new Deferral()));
        // one that was parked before fails, and stays where it is in front of the others
        on(policies, PARK, ParkedMessages::isResumed).logExhausted(false);
        keep(alerted(on(policies, PARK)), settings.parkUri().or(settings::deadLetterUri));
        deadLetter(pausing(alerted(on(policies, ALERT))));
        on(policies, ACCEPTED).continued(true);
        deadLetter(on(policies, DUPLICATE));
        deadLetter(on(policies, DEAD_LETTER));
    }

    private OnExceptionDefinition on(RouteConfigurationDefinition policies, Reaction reaction) {
        return on(policies, reaction, exchange -> true);
    }

    private OnExceptionDefinition on(RouteConfigurationDefinition policies, Reaction reaction, Predicate also) {
        return policies.onException(SmsapiException.class)
                .onWhen(exchange -> reactions.to(exchange) == reaction && also.matches(exchange))
                .maximumRedeliveries(0).retryAttemptedLogLevel(LoggingLevel.DEBUG).logStackTrace(false)
                .logExhaustedMessageHistory(false);
    }

    private OnExceptionDefinition growing(OnExceptionDefinition policy, Duration firstDelay) {
        return policy.maximumRedeliveries(settings.maximumRedeliveries())
                .redeliveryDelay(firstDelay.toMillis())
                .useExponentialBackOff().backOffMultiplier(settings.backOffMultiplier())
                .maximumRedeliveryDelay(settings.maximumRedeliveryDelay().toMillis())
                .useCollisionAvoidance().collisionAvoidancePercent(settings.jitterPercent())
                .onExceptionOccurred(new RedeliveryDelay(settings.delays()))
                .onRedelivery(exchange -> exchange.getMessage().removeHeader(Exchange.REDELIVERY_DELAY));
    }

    private OnExceptionDefinition alerted(OnExceptionDefinition policy) {
        policy.process(new DeadLetter());
        // a copy goes to the alert, so that whatever is done there the message is kept as it is
        settings.alertUri().ifPresent(uri -> policy
                .filter(exchange -> alerts.isDue(Reactions.failureOf(exchange).getReason()))
                .multicast(AggregationStrategies.useOriginal(false)).to(uri).end().end());
        return policy;
    }

    private OnExceptionDefinition pausing(OnExceptionDefinition policy) {
        return settings.pauseOnAlert() ? policy.process(suspended::suspendRouteOf) : policy;
    }

    private void deadLetter(OnExceptionDefinition policy) {
        var dead = settings.deadLetterUri();
        settings.unknownUri().ifPresent(uri -> policy.choice()
                .when(exchange -> Reactions.outcomeOf(exchange) == Outcome.UNKNOWN).process(new DeadLetter()).to(uri)
                .otherwise().process(new DeadLetter()).to(dead.orElse(uri)).end());
        keep(policy, settings.unknownUri().isPresent() ? Optional.empty() : dead);
        if (settings.unknownUri().isPresent()) {
            policy.useOriginalMessage().handled(true);
        }
    }

    private static void keep(OnExceptionDefinition policy, Optional<String> uri) {
        uri.ifPresent(given -> policy.process(new DeadLetter()).useOriginalMessage().handled(true).to(given));
    }
}
