// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A failure says itself which message it is about, and stays what it was. */
class FailedMessageTest {

    private static final FailedMessage MESSAGE = new FailedMessage("order-1", true, 3, Instant.EPOCH, Outcome.UNKNOWN);

    static Stream<SmsapiException> failures() {
        return Stream.of(
                SmsapiErrorException.answered(101, "Authorization failed", List.of()).onRepetition(),
                new SmsapiHttpException(503, "SMSAPI", "HTTP 503", List.of(), true),
                SmsapiLedgerException.notSent(new IllegalStateException("down")),
                SmsapiTransportException.notReached("api.smsapi.com", new ConnectException("refused")),
                new SmsapiUnreadableResponseException(200, "cut short", null, true));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void carriesTheMessageAndStaysTheSameFailure(SmsapiException failure) {
        failure.setRetryAfter(Duration.ofSeconds(7));
        var reason = failure.getReason();

        var about = failure.about(MESSAGE);

        assertThat(about).hasSameClassAs(failure).hasMessage(failure.getMessage());
        assertThat(about.getFailedMessage()).contains(MESSAGE);
        assertThat(about.getIdx()).contains("order-1");
        assertThat(about.getAttempts()).isEqualTo(3);
        assertThat(about.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(about.getReason()).isEqualTo(reason);
        assertThat(about.getCategory()).isEqualTo(failure.getCategory());
        assertThat(about.getReaction()).isEqualTo(failure.getReaction());
        assertThat(about.getRetryAfter()).contains(Duration.ofSeconds(7));
        assertThat(about.getCause()).isSameAs(failure.getCause());
        assertThat(about.getStackTrace()).isEqualTo(failure.getStackTrace());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void oneFailureOfSeveralMessagesIsOneFailureForEach(SmsapiException failure) {
        var outcome = failure.getOutcome();
        var first = failure.about(MESSAGE);
        var second = failure.about(new FailedMessage("order-2", true, 1, Instant.EPOCH, outcome));

        assertThat(first.getIdx()).contains("order-1");
        assertThat(second.getIdx()).contains("order-2");
        assertThat(second.getOutcome()).isEqualTo(outcome);
        assertThat(failure.getIdx()).isEmpty();
        assertThat(failure.getAttempts()).isZero();
    }
}
