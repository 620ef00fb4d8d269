// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.util.Map;

import io.github.camelsmsapi.SmsapiConfiguration;
import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.testing.ClosedPort;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The host of baseUrl fails, and there is a backupUrl. */
class FailOverTest extends GatewayTest {

    private final ScriptedGateway backup = ScriptedGateway.start();

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setBackupUrl(backup.url());
    }

    @AfterEach
    void stopBackup() {
        backup.close();
    }

    private Exchange sendWith(String options) {
        return exchange("smsapi:sms/send?to=" + NUMBER + options, "Hello", Map.of());
    }

    @Test
    void theBackupIsLeftAloneWhileTheHostAnswers() {
        gateway.then(Reply.accepted("1"), Reply.error(103), Reply.answer(429, "text/plain", ""),
                Reply.answer(401, "text/plain", ""));

        for (var attempt = 0; attempt < 4; attempt++) {
            send();
        }

        assertThat(gateway.requests()).hasSize(4);
        assertThat(backup.requests()).isEmpty();
    }

    @Test
    void aHostThatRefusesTheConnectionIsReplaced() throws Exception {
        backup.then(Reply.accepted("2"));
        try (var nobody = new ClosedPort()) {
            var exchange = sendWith("&baseUrl=" + nobody.url());

            assertThat(exchange.getMessage().getHeader(SmsapiConstants.MESSAGE_ID)).isEqualTo("2");
        }
    }

    @Test
    void anUnreachableHostIsReplacedEvenWithoutCheckIdxForNothingWasSent() throws Exception {
        backup.then(Reply.accepted("3"));
        try (var nobody = new ClosedPort()) {
            assertThat(sendWith("&checkIdx=false&baseUrl=" + nobody.url()).getException()).isNull();
        }
        assertThat(backup.requests()).hasSize(1);
    }

    @Test
    void theBackupGetsTheSameMessageWithTheSameIdx() {
        gateway.then(Reply.answer(500, "text/plain", "broken pipe"));
        backup.then(Reply.accepted("4"));

        assertThat(sent().messages().get(0).id()).isEqualTo("4");
        assertThat(backup.request().form()).isEqualTo(gateway.request().form()).containsEntry("check_idx", "1")
                .containsKey("idx");
    }

    @Test
    void anIdxThatTheBackupKnowsMeansThatTheFirstHostHadAccepted() {
        gateway.then(Reply.cutAfterReading());
        backup.then(Reply.error(53));

        var exchange = send();

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.SENT);
        assertThat(exchange.getMessage().getBody(SendResult.class).messages()).singleElement()
                .satisfies(message -> {
                    assertThat(message.id()).isNull();
                    assertThat(message.idx()).isEqualTo(gateway.request().form().get("idx"));
                    assertThat(message.number()).isEqualTo(NUMBER);
                });
    }

    @Test
    void anIdxThatTheBackupKnowsIsTheCallersOwnDuplicateWhenTheFirstHostWasNotReached() throws Exception {
        backup.then(Reply.error(53));
        try (var nobody = new ClosedPort()) {
            var error = failureOf(sendWith("&baseUrl=" + nobody.url()), SmsapiErrorException.class);

            assertThat(error.getErrorCode()).contains(SmsapiErrorCode.IDX_ALREADY_USED);
        }
    }

    @Test
    void withoutCheckIdxTheBackupIsNotAskedWhenTheFirstHostMayHaveAccepted() {
        gateway.then(Reply.answer(500, "text/plain", "broken pipe"));

        var failure = failureOf(sendWith("&checkIdx=false"), SmsapiHttpException.class);

        assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.isRepeatable()).isFalse();
        assertThat(backup.requests()).isEmpty();
    }

    @Test
    void whatTheFirstHostMayHaveDoneStaysOpenWhenTheBackupCannotBeReached() throws Exception {
        gateway.then(Reply.cutAfterReading());
        try (var nobody = new ClosedPort()) {
            var failure = failureOf(sendWith("&backupUrl=" + nobody.url()), SmsapiTransportException.class);

            assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    /** However Camel looks for the failure, it finds that of the first host. */
    @ParameterizedTest
    @ValueSource(ints = { 13, 101, 103, 201 })
    void whatTheFirstHostMayHaveDoneStaysOpenWhenTheBackupRefuses(int code) {
        gateway.then(Reply.cutAfterReading());
        backup.then(Reply.error(code));
        try (var log = new LogRecorder()) {
            var exchange = send();

            assertThat(exchange.getException(SmsapiException.class)).isInstanceOf(SmsapiTransportException.class);
            assertThat(exchange.getException(SmsapiErrorException.class)).as("a refusal among the suppressed").isNull();
            assertThat(exchange.getException(SmsapiException.class).getOutcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.UNKNOWN);
            assertThat(log.lines()).anyMatch(line -> line.startsWith("WARN") && line.contains("SMSAPI error " + code))
                    .noneMatch(line -> line.contains(NUMBER) || line.contains(TOKEN));
        }
    }

    @Test
    void theAnswerOfTheBackupCountsWhenTheFirstHostWasNotReached() throws Exception {
        backup.then(Reply.error(103));
        try (var nobody = new ClosedPort()) {
            var error = failureOf(sendWith("&baseUrl=" + nobody.url()), SmsapiErrorException.class);

            assertThat(error.getErrorCode()).contains(SmsapiErrorCode.INSUFFICIENT_CREDIT);
        }
    }

    @Test
    void eachHostIsAskedOnceWhenBothFail() {
        gateway.then(Reply.answer(503, "text/plain", ""));
        backup.then(Reply.answer(503, "text/plain", ""));

        assertThat(failure(SmsapiHttpException.class).getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(gateway.requests()).hasSize(1);
        assertThat(backup.requests()).hasSize(1);
    }

    @Test
    void aQuestionMayAlwaysBeAskedAtTheBackup() {
        gateway.then(Reply.cutAfterReading());
        backup.then(Reply.json("{\"authorized\":true,\"unavailable\":[]}"));

        assertThat(exchange("smsapi:account/ping", null, Map.of()).getException()).isNull();
    }
}
