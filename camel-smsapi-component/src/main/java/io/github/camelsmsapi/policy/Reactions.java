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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;

/**
 * Decides what is done about the failure of an exchange: what is configured for its code, or else for its category, or
 * else the default; but never a repetition that could double a message.
 */
final class Reactions {

    static final String OUTCOME = "CamelSmsapiOutcome";
    static final String ATTEMPTS = "CamelSmsapiAttempts";
    static final String IDX = "CamelSmsapiIdx";
    private static final String FIRST_ATTEMPT = "CamelSmsapiFirstAttempt";

    private final Map<Integer, Reaction> codes;
    private final Map<ErrorCategory, Reaction> categories;
    private final Duration idxMemory;
    private final Clock clock;

    Reactions(PolicySettings settings, Clock clock) {
        this.codes = settings.codes();
        this.categories = settings.categories();
        this.idxMemory = settings.idxMemory();
        this.clock = clock;
    }

    Reaction to(Exchange exchange) {
        var failure = failureOf(exchange);
        var reaction = configuredFor(failure);
        return reaction.isRepetition() && !mayBeRepeated(exchange, failure) ? Reaction.DEAD_LETTER : reaction;
    }

    private Reaction configuredFor(SmsapiException failure) {
        var byCode = failure instanceof SmsapiErrorException error
                ? Optional.ofNullable(codes.get(error.getCode()))
                : Optional.<Reaction> empty();
        return byCode.or(() -> Optional.ofNullable(categories.get(failure.getCategory()))).orElse(failure.getReaction());
    }

    private boolean mayBeRepeated(Exchange exchange, SmsapiException failure) {
        if (!failure.isRepeatable()) {
            return false;
        }
        var first = exchange.getProperty(FIRST_ATTEMPT, Instant.class);
        return outcomeOf(exchange) != Outcome.UNKNOWN || first == null || clock.instant().isBefore(first.plus(idxMemory));
    }

    static SmsapiException failureOf(Exchange exchange) {
        return exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, SmsapiException.class);
    }

    /** What is known of the message after all attempts, of which the failure is only the last. */
    static Outcome outcomeOf(Exchange exchange) {
        return exchange.getProperty(OUTCOME, failureOf(exchange).getOutcome(), Outcome.class);
    }
}
