// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.util.Optional;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.error.FailedMessage;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import org.apache.camel.Exchange;

/**
 * A message with an idx of the caller's and an unknown outcome, which the policies have tried again. A bean sends it by
 * its producer template in another exchange each time, which knows nothing of the one before; the exchange of the
 * policies does.
 */
record EarlierAttempt(FailedMessage message, Optional<Account> account) {

    private static final String PROPERTY = "CamelSmsapiEarlierAttempt";

    /** Takes note of what failed, before it is tried again. */
    static void remember(Exchange exchange) {
        Failures.caught(exchange).ifPresent(failure -> failure.getFailedMessage()
                .filter(message -> message.idxGiven() && message.outcome() == Outcome.UNKNOWN)
                .ifPresent(message -> exchange.setProperty(PROPERTY, new EarlierAttempt(message, failure.getAccount()))));
    }

    /** The attempt that a failure followed without knowing of it. */
    static Optional<EarlierAttempt> of(Exchange exchange, SmsapiException failure) {
        return Optional.ofNullable(exchange.getProperty(PROPERTY, EarlierAttempt.class))
                .filter(earlier -> earlier.account().equals(failure.getAccount())
                        && failure.getFailedMessage().filter(earlier::isBefore).isPresent());
    }

    private boolean isBefore(FailedMessage other) {
        return message.idx().equals(other.idx()) && message.firstAttempt().isBefore(other.firstAttempt());
    }

    /** The failure as that of all attempts. */
    SmsapiException addTo(SmsapiException failure) {
        var last = failure.getFailedMessage().orElseThrow();
        return failure.about(new FailedMessage(
                last.idx(), true, message.attempts() + last.attempts(), message.firstAttempt(), Outcome.UNKNOWN,
                last.operation(), last.values()));
    }

    /**
     * Whether the gateway says that it knows the idx: then it had accepted the earlier attempt; at another text, it is
     * not certain which of the two it knows.
     */
    static boolean isKnownToBeAccepted(Exchange exchange, SmsapiException failure) {
        return failure instanceof SmsapiErrorException error && error.is(SmsapiErrorCode.IDX_ALREADY_USED)
                && !error.isFoundLocally() && Failures.uncounted(exchange).flatMap(own -> of(exchange, own)
                        .filter(earlier -> own.getFailedMessage().map(FailedMessage::values)
                                .filter(earlier.message().values()::equals).isPresent()))
                        .isPresent();
    }
}
