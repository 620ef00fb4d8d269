// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.Predicate;
import org.apache.camel.Processor;

/**
 * Repeats a failed step: sets the delay as the failure occurs, and says whether there is a repetition left. One that
 * found no turn within the rate limit was no attempt: it waits, and uses none of them up.
 */
final class Repetition implements Processor, Predicate {

    private final int maximum;
    private final Reaction reaction;
    private final RepetitionDelay delay;
    private final PolicyLog log;

    Repetition(PolicySettings settings, Reaction reaction, PolicyLog log) {
        this.maximum = settings.maximumRedeliveries();
        this.reaction = reaction;
        this.delay = new RepetitionDelay(settings);
        this.log = log;
    }

    @Override
    public void process(Exchange exchange) {
        Failures.caught(exchange).ifPresent(failure -> prepare(exchange, failure));
    }

    private void prepare(Exchange exchange, SmsapiException failure) {
        var failures = StepRepetitions.fails(exchange, failure, isWaitingForTurn(failure)).failures();
        var next = delay.of(failure, reaction, failures - 1);
        exchange.getMessage().setHeader(Exchange.REDELIVERY_DELAY, next.toMillis());
        if (matches(exchange)) {
            log.repeated(exchange, failure, failures, next);
        }
    }

    /** Camel asks for a failure of others too, where the step failed for SMSAPI's before: that is not repeated. */
    @Override
    public boolean matches(Exchange exchange) {
        return maximum != 0 && Failures.caught(exchange).isPresent()
                && (maximum < 0 || StepRepetitions.of(exchange).isWithin(maximum));
    }

    /** Whether a message never left, because others were before it or SMSAPI had asked to wait. */
    static boolean isWaitingForTurn(SmsapiException failure) {
        return failure instanceof SmsapiErrorException error && error.isFoundLocally()
                && error.is(SmsapiErrorCode.TOO_MANY_REQUESTS);
    }
}
