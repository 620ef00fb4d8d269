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

import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.LoggingLevel;
import org.apache.camel.Predicate;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.model.OnExceptionDefinition;
import org.apache.camel.model.RouteConfigurationDefinition;

/**
 * A route configuration that does about each failure what its {@linkplain Reaction reaction} says. A route uses it by
 * name:
 *
 * <pre>{@code
 * from("jms:orders.shipped").routeConfigurationId("smsapi-error-policies").to("smsapi:sms/send")
 * }</pre>
 *
 * <ul>
 * <li>What may pass later (codes 200, 201, 202, 203, 999, HTTP 429 and 5xx, a failing network) is tried again with
 * growing, jittered delays, but only where that cannot double a message; 52 after a minute.
 * <li>Everything else, and what still fails, goes to {@code smsapi.policy.deadLetterUri} as the original message with
 * the reason in headers; without that property the exchange fails, and the route's consumer decides.
 * <li>Empty credit (103) and refused logins (101, 102, 105) raise an alert at {@code smsapi.policy.alertUri} before
 * that.
 * </ul>
 */
public class SmsapiErrorPolicies extends RouteConfigurationBuilder {

    /** The name under which a route asks for these policies. */
    public static final String ID = "smsapi-error-policies";

    private final Clock clock;

    public SmsapiErrorPolicies() {
        this(Clock.systemUTC());
    }

    /** With a clock that the caller sets, which the alert window goes by. */
    public SmsapiErrorPolicies(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void configuration() {
        var settings = PolicySettings.from(getContext());
        var alerts = new AlertWindow(settings.alertWindow(), clock);
        var policies = routeConfiguration(ID);

        var retry = policies.onException(SmsapiException.class).onWhen(repeatable(Reaction.RETRY))
                .maximumRedeliveries(settings.maximumRedeliveries())
                .redeliveryDelay(settings.redeliveryDelay().toMillis())
                .useExponentialBackOff().backOffMultiplier(settings.backOffMultiplier())
                .maximumRedeliveryDelay(settings.maximumRedeliveryDelay().toMillis())
                .useCollisionAvoidance().collisionAvoidancePercent(settings.jitterPercent());
        giveUp(retry, settings, alerts);

        var wait = policies.onException(SmsapiException.class).onWhen(repeatable(Reaction.WAIT))
                .maximumRedeliveries(settings.maximumRedeliveries())
                .redeliveryDelay(settings.waitDelay().toMillis());
        giveUp(wait, settings, alerts);

        giveUp(anyOther(policies), settings, alerts);
    }

    private static OnExceptionDefinition anyOther(RouteConfigurationDefinition policies) {
        return policies.onException(SmsapiException.class).maximumRedeliveries(0);
    }

    private static Predicate repeatable(Reaction reaction) {
        return exchange -> {
            var failure = failureOf(exchange);
            return failure.isRepeatable() && failure.getReaction() == reaction;
        };
    }

    private static void giveUp(OnExceptionDefinition policy, PolicySettings settings, AlertWindow alerts) {
        policy.retryAttemptedLogLevel(LoggingLevel.DEBUG).logStackTrace(false).logExhaustedMessageHistory(false)
                .process(new DeadLetter());
        settings.alertUri().ifPresent(uri -> policy.filter(dueAlert(alerts)).to(uri).end());
        settings.deadLetterUri().ifPresent(uri -> policy.useOriginalMessage().handled(true).to(uri));
    }

    private static Predicate dueAlert(AlertWindow alerts) {
        return exchange -> {
            var failure = failureOf(exchange);
            return (failure.getReaction() == Reaction.ALERT || failure.getReaction() == Reaction.PARK)
                    && alerts.isDue(failure.getReason());
        };
    }

    static SmsapiException failureOf(Exchange exchange) {
        return exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, SmsapiException.class);
    }
}
