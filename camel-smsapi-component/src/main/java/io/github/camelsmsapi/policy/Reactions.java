// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Clock;
import java.util.Optional;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;

/**
 * Decides what is done about the failure of an exchange: what is configured for its code, or else for its category, or
 * else the default; but never a repetition that could double a message.
 */
final class Reactions {

    private final PolicySettings settings;
    private final Clock clock;
    private final RepetitionDelay delay;

    Reactions(PolicySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.delay = new RepetitionDelay(settings);
    }

    Reaction to(Exchange exchange) {
        var failure = Failures.caughtBy(exchange);
        var reaction = configuredFor(failure);
        return reaction.isRepetition() && !mayBeRepeated(exchange, failure, reaction) ? Reaction.DEAD_LETTER : reaction;
    }

    private Reaction configuredFor(SmsapiException failure) {
        var byCode = failure instanceof SmsapiErrorException error
                ? Optional.ofNullable(settings.codes().get(error.getCode()))
                : Optional.<Reaction> empty();
        return byCode.or(() -> Optional.ofNullable(settings.categories().get(failure.getCategory())))
                .orElse(failure.getReaction());
    }

    /** Whether the message of an exchange that waits may be sent now without the risk of a second SMS. */
    boolean mayBeRepeated(Exchange exchange) {
        return mayBeRepeated(exchange, Failures.caughtBy(exchange), Reaction.ALERT);
    }

    private boolean mayBeRepeated(Exchange exchange, SmsapiException failure, Reaction reaction) {
        if (!failure.isRepeatable()) {
            return false;
        }
        return failure.getFailedMessage().filter(message -> message.outcome() == Outcome.UNKNOWN)
                .map(message -> isSameIdxAgain(exchange, message.idx(), message.idxGiven())
                        && clock.instant().plus(delay.atMost(failure, reaction, earlier(exchange)))
                                .isBefore(message.firstAttempt().plus(settings.idxMemory())))
                .orElse(true);
    }

    private static int earlier(Exchange exchange) {
        return exchange.getMessage().getHeader(Exchange.REDELIVERY_COUNTER, 0, Integer.class);
    }

    /**
     * Whether a repetition of the failed step sends under the same idx. An idx that was made for another exchange, as
     * that of a bean's producer template, is made anew each time, and SMSAPI would take the message for another one.
     */
    private static boolean isSameIdxAgain(Exchange exchange, String idx, boolean given) {
        return given || idx.equals(exchange.getProperty(SmsapiConstants.IDX, String.class));
    }
}
