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

    void addTo(RouteConfigurationDefinition policies) {
        deadLetter(repeated(on(policies, RETRY), RETRY));
        deadLetter(repeated(on(policies, WAIT), WAIT));
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
                .logExhaustedMessageHistory(false)
                .process(Failures::passOnForeign);
    }

    private OnExceptionDefinition repeated(OnExceptionDefinition policy, Reaction reaction) {
        var repetition = new Repetition(settings, reaction, log);
        return policy.maximumRedeliveries(settings.maximumRedeliveries()).retryWhile(repetition)
                .onExceptionOccurred(repetition)
                .onRedelivery(exchange -> exchange.getMessage().removeHeader(Exchange.REDELIVERY_DELAY));
    }

    private OnExceptionDefinition alerted(OnExceptionDefinition policy) {
        policy.process(headers);
        // a copy goes to the alert, so that whatever is done there the message is kept as it is
        settings.alertUri().ifPresent(uri -> policy
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

    private OnExceptionDefinition pausing(OnExceptionDefinition policy) {
        return settings.pauseOnAlert() ? policy.process(this::suspendRouteOf) : policy;
    }

    private void suspendRouteOf(Exchange exchange) {
        suspended.suspend(exchange.getFromRouteId(), Failures.caughtBy(exchange).getAccount()
                .orElseGet(() -> new PointsEndpoint(context, PointsEndpoint.DEFAULT)));
    }

    private void deadLetter(OnExceptionDefinition policy) {
        var dead = settings.deadLetterUri();
        if (settings.unknownUri().isEmpty()) {
            keep(policy, dead);
            return;
        }
        var unknown = settings.unknownUri().get();
        policy.useOriginalMessage().handled(true).choice()
                .when(exchange -> Failures.caughtBy(exchange).getOutcome() == Outcome.UNKNOWN)
                .process(exchange -> prepare(exchange, unknown)).to(unknown)
                .otherwise()
                .process(exchange -> prepare(exchange, dead.orElse(unknown))).to(dead.orElse(unknown))
                .end().process(reply);
    }

    private void keep(OnExceptionDefinition policy, Optional<String> uri) {
        uri.ifPresent(given -> policy.useOriginalMessage().handled(true)
                .process(exchange -> prepare(exchange, given)).to(given).process(reply));
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
