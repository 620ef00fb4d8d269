// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;

/**
 * How long to wait before a failed step is repeated: what SMSAPI asks for in {@code Retry-After}, or what is configured
 * for the code, or else delays that grow from one repetition to the next and vary a little, so that messages do not
 * come back together.
 */
final class RepetitionDelay {

    private static final int MOST_STEPS = 60;

    private final PolicySettings settings;

    RepetitionDelay(PolicySettings settings) {
        this.settings = settings;
    }

    /**
     * The delay before the next repetition.
     *
     * @param earlier how many repetitions there were
     */
    Duration of(SmsapiException failure, Reaction reaction, int earlier) {
        var random = ThreadLocalRandom.current();
        if (Repetition.isWaitingForTurn(failure)) {
            // all that wait are told the same
            return failure.getRetryAfter().orElse(Duration.ZERO)
                    .plusMillis(random.nextLong(first(reaction).toMillis() + 1));
        }
        return asked(failure).orElseGet(
                () -> grown(reaction, earlier, settings.jitterPercent() / 100 * random.nextDouble(-1, 1)));
    }

    /** The longest that {@link #of} can be. */
    Duration atMost(SmsapiException failure, Reaction reaction, int earlier) {
        if (reaction == Reaction.DEFER || reaction == Reaction.ALERT) {
            return Duration.ZERO;
        }
        if (Repetition.isWaitingForTurn(failure)) {
            return failure.getRetryAfter().orElse(Duration.ZERO).plus(first(reaction));
        }
        return asked(failure).orElseGet(() -> grown(reaction, earlier, settings.jitterPercent() / 100));
    }

    private Optional<Duration> asked(SmsapiException failure) {
        return failure.getRetryAfter().or(() -> failure instanceof SmsapiErrorException error
                ? Optional.ofNullable(settings.delays().get(error.getCode())) : Optional.empty());
    }

    private Duration first(Reaction reaction) {
        return reaction == Reaction.WAIT ? settings.waitDelay() : settings.redeliveryDelay();
    }

    private Duration grown(Reaction reaction, int earlier, double jitter) {
        var longest = settings.maximumRedeliveryDelay().toMillis();
        var millis = first(reaction).toMillis() * Math.pow(settings.backOffMultiplier(), Math.min(earlier, MOST_STEPS));
        return Duration.ofMillis(Math.min((long) (millis * (1 + jitter)), longest));
    }
}
