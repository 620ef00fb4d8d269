// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.Predicate;
import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.model.FilterDefinition;
import org.apache.camel.model.OnExceptionDefinition;
import org.apache.camel.model.RouteConfigurationDefinition;

import static io.github.camelsmsapi.error.Reaction.ACCEPTED;
import static io.github.camelsmsapi.error.Reaction.ALERT;
import static io.github.camelsmsapi.error.Reaction.DEAD_LETTER;
import static io.github.camelsmsapi.error.Reaction.DEFER;
import static io.github.camelsmsapi.error.Reaction.DUPLICATE;
import static io.github.camelsmsapi.error.Reaction.PARK;
import static io.github.camelsmsapi.error.Reaction.RETRY;
import static io.github.camelsmsapi.error.Reaction.WAIT;

/** The steps of the error policies in one context: one reaction a line. */
final class PolicySteps {

    private final CamelContext context;
    private final PolicySettings settings;
    private final Reactions reactions;
    private final AlertWindow alerts;
    private final SuspendedRoutes suspended;
    private final PolicyLog log;
    private final Clock clock;
    private final DeadLetter headers = new DeadLetter();
    private final HttpReply reply;

    PolicySteps(CamelContext context, PolicySettings settings, Clock clock, SuspendedRoutes suspended) {
        this.context = context;
        this.settings = settings;
        this.suspended = suspended;
        this.reactions = new Reactions(settings, clock);
        this.alerts = new AlertWindow(settings.alertWindow(), clock);
        this.log = new PolicyLog(clock);
        this.clock = clock;
        this.reply = new HttpReply(reactions, settings.resumeInterval());
    }

    /**
     * The reaction to a failure of SMSAPI: when it applies, and what is done.
     *
     * @param steps there are always some, and they let failures of others pass: with pooled exchanges Camel takes, for
     *              an {@code onException} without steps, those that it took last
     */
    private record Policy(OnExceptionDefinition options, FilterDefinition steps) {
    }

    void addTo(RouteConfigurationDefinition policies) {
        deadLetter(repeated(on(policies, RETRY), RETRY));
        deadLetter(repeated(on(policies, WAIT), WAIT));
        var deferred = on(policies, DEFER);
        deferred.options().maximumRedeliveries(1).redeliveryDelay(0).onRedelivery(new Deferral());
        deadLetter(deferred);
        // one that was parked before fails, and stays where it is in front of the others
        on(policies, PARK, ParkedMessages::isResumed).options().logExhausted(false);
        keep(alerted(on(policies, PARK)), settings.parkUri().or(settings::deadLetterUri));
        deadLetter(pausing(alerted(on(policies, ALERT))));
        on(policies, ACCEPTED).options().continued(true);
        deadLetter(on(policies, DUPLICATE));
        deadLetter(on(policies, DEAD_LETTER));
    }

    private Policy on(RouteConfigurationDefinition policies, Reaction reaction) {
        return on(policies, reaction, exchange -> true);
    }

    private Policy on(RouteConfigurationDefinition policies, Reaction reaction, Predicate also) {
        var options = policies.onException(SmsapiException.class)
                .onWhen(exchange -> reactions.to(exchange) == reaction && also.matches(exchange))
                .maximumRedeliveries(0).retryAttemptedLogLevel(LoggingLevel.DEBUG).logStackTrace(false)
                .logExhaustedMessageHistory(false);
        var steps = options.filter(Failures::isCaughtBy);
        steps.process(exchange -> {
        }); // Camel takes no filter without a step
        return new Policy(options, steps);
    }

    private Policy repeated(Policy policy, Reaction reaction) {
        var repetition = new Repetition(settings, reaction, log);
        policy.options().maximumRedeliveries(settings.maximumRedeliveries()).retryWhile(repetition)
                .onExceptionOccurred(repetition)
                .onRedelivery(exchange -> exchange.getMessage().removeHeader(Exchange.REDELIVERY_DELAY));
        return policy;
    }

    private Policy alerted(Policy policy) {
        policy.steps().process(headers);
        // a copy goes to the alert, so that whatever is done there the message is kept as it is
        settings.alertUri().ifPresent(uri -> policy.steps()
                .filter(this::isAlertDue)
                .multicast(AggregationStrategies.useOriginal(false))
                .pipeline().process(new AlertMessage()).to(uri).end().end().end());
        return policy;
    }

    private boolean isAlertDue(Exchange exchange) {
        var failure = Failures.caughtBy(exchange);
        return alerts.isDue(new AlertKind(failure.getReason(), failure.getAccount()));
    }

    private record AlertKind(String reason, Optional<?> account) {
    }

    private Policy pausing(Policy policy) {
        if (settings.pauseOnAlert()) {
            policy.steps().process(this::suspendRouteOf);
        }
        return policy;
    }

    private void suspendRouteOf(Exchange exchange) {
        suspended.suspend(exchange.getFromRouteId(), Failures.caughtBy(exchange).getAccount()
                .orElseGet(() -> new PointsEndpoint(context, PointsEndpoint.DEFAULT)));
    }

    private void deadLetter(Policy policy) {
        var dead = settings.deadLetterUri();
        if (settings.unknownUri().isEmpty()) {
            keep(policy, dead);
            return;
        }
        var unknown = settings.unknownUri().get();
        policy.options().useOriginalMessage().handled(true);
        policy.steps().choice()
                .when(exchange -> Failures.caughtBy(exchange).getOutcome() == Outcome.UNKNOWN)
                .process(exchange -> prepare(exchange, unknown)).to(unknown)
                .otherwise()
                .process(exchange -> prepare(exchange, dead.orElse(unknown))).to(dead.orElse(unknown))
                .end().process(reply);
    }

    private void keep(Policy policy, Optional<String> uri) {
        uri.ifPresent(given -> {
            policy.options().useOriginalMessage().handled(true);
            policy.steps().process(exchange -> prepare(exchange, given)).to(given).process(reply);
        });
    }

    /** Makes of the message that came into the route what is kept of it. */
    private void prepare(Exchange exchange, String uri) {
        headers.process(exchange);
        log.kept(exchange, uri);
        if (settings.keepAs() == KeepAs.JSON) {
            var message = exchange.getMessage();
            message.setBody(KeptMessage.of(exchange, Failures.caughtBy(exchange), clock.instant()).toJson());
            message.setHeader(Exchange.CONTENT_TYPE, "application/json");
            message.setHeader(Exchange.FILE_NAME, UUID.randomUUID() + ".json"); // that of the source may be there already
        }
    }
}
