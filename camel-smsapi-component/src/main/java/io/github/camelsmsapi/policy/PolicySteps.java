// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.internal.client.PooledExchanges;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.Predicate;
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

    private final PolicySettings settings;
    private final Reactions reactions;
    private final Alerts alerts;
    private final WaitingMessages waiting;
    private final PolicyLog log;
    private final Clock clock;
    private final DeadLetterHeaders headers = new DeadLetterHeaders();
    private final HttpReply reply;

    PolicySteps(CamelContext context, PolicySettings settings, Clock clock, SuspendedRoutes suspended) throws Exception {
        this.settings = settings;
        this.reactions = new Reactions(settings, clock);
        this.log = new PolicyLog(clock);
        this.alerts = new Alerts(context, settings, clock, log);
        context.addService(alerts);
        this.waiting = new WaitingMessages(
                context, suspended, reactions, settings.maximumRedeliveries() != 0, alerts, log);
        this.clock = clock;
        this.reply = new HttpReply(reactions, settings.resumeInterval());
    }

    void addTo(RouteConfigurationDefinition policies) {
        policies.interceptFrom().process(PooledExchanges::clear);
        deadLetter(repeated(on(policies, RETRY), RETRY));
        deadLetter(repeated(on(policies, WAIT), WAIT));
        var deferral = new DeferToAllowedTime();
        deadLetter(on(policies, DEFER).maximumRedeliveries(1).redeliveryDelay(0).retryWhile(deferral).onRedelivery(deferral));
        // one that was parked before fails, and stays where it is in front of the others
        on(policies, PARK, ParkedMessages::isResumed).logExhausted(false);
        park(on(policies, PARK).onExceptionOccurred(alerts));
        alert(policies);
        on(policies, ACCEPTED).continued(true);
        deadLetter(on(policies, DUPLICATE));
        deadLetter(on(policies, DEAD_LETTER));
    }

    private void alert(RouteConfigurationDefinition policies) {
        if (!settings.pauseOnAlert()) {
            deadLetter(on(policies, ALERT).onExceptionOccurred(alerts));
            return;
        }
        on(policies, ALERT, ParkedMessages::isResumed).onExceptionOccurred(alerts).logExhausted(false);
        // no transaction is held open meanwhile: rolled back, the message stays in its source
        on(policies, ALERT, Exchange::isTransacted).onExceptionOccurred(exchange -> {
            alerts.process(exchange);
            waiting.suspendRouteOf(exchange);
        });
        keepOrUnknown(
                on(policies, ALERT).maximumRedeliveries(-1).retryWhile(waiting).onExceptionOccurred(waiting)
                        .onRedelivery(PolicySteps::beforeRepetition),
                settings.maximumRedeliveries() == 0 ? settings.deadLetterUri() : park());
    }

    /**
     * Without a place to wait in, the message is given up; and one that may have been sent: SMSAPI would forget its
     * idx.
     */
    private void park(OnExceptionDefinition policy) {
        keepOrUnknown(policy, park());
    }

    private Optional<String> unknown() {
        return settings.unknownUri().or(settings::deadLetterUri);
    }

    private Optional<String> park() {
        return settings.parkUri().or(settings::deadLetterUri);
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
                .onRedelivery(PolicySteps::beforeRepetition);
    }

    private static void beforeRepetition(Exchange exchange) {
        StepRepetitions.repeats(exchange);
        exchange.getMessage().removeHeader(Exchange.REDELIVERY_DELAY);
    }

    private void deadLetter(OnExceptionDefinition policy) {
        keepOrUnknown(policy, settings.deadLetterUri());
    }

    private void keepOrUnknown(OnExceptionDefinition policy, Optional<String> uri) {
        if (unknown().isEmpty()) {
            keep(policy, uri);
            return;
        }
        var unknown = unknown().get();
        policy.useOriginalMessage().handled(true).choice()
                .when(exchange -> Failures.caughtBy(exchange).getOutcome() == Outcome.UNKNOWN)
                .process(exchange -> prepare(exchange, unknown)).to(unknown)
                .otherwise()
                .process(exchange -> prepare(exchange, uri.orElse(unknown))).to(uri.orElse(unknown))
                .end().process(reply);
    }

    private void keep(OnExceptionDefinition policy, Optional<String> uri) {
        uri.ifPresent(given -> policy.useOriginalMessage().handled(true)
                .process(exchange -> prepare(exchange, given)).to(given).process(reply));
    }

    /** Makes of the message that came into the route what is kept of it. */
    private void prepare(Exchange exchange, String uri) {
        headers.process(exchange);
        if (settings.parkUri().filter(uri::equals).isPresent()) {
            log.parked(exchange, uri);
        } else {
            log.kept(exchange, uri);
        }
        if (settings.keepAs() == KeepAs.JSON) {
            var message = exchange.getMessage();
            message.setBody(KeptMessage.of(exchange, Failures.caughtBy(exchange), clock.instant()).toJson());
            message.setHeader(Exchange.CONTENT_TYPE, "application/json");
            message.setHeader(Exchange.FILE_NAME, UUID.randomUUID() + ".json"); // that of the source may be there already
        }
    }
}
