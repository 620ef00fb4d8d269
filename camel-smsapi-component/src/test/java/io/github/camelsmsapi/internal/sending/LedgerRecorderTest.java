// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.RefusedRecipient;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.SwitchableDatabase;
import io.github.camelsmsapi.ledger.TrackedMessage;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SentMessage;
import io.github.camelsmsapi.operation.CancelResult;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.SetClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the ledger is told of a message before and after it is sent. */
class LedgerRecorderTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String ONE = "48500100200";
    private static final String TWO = "48500100201";

    private final SetClock clock = new SetClock(NOON);
    private final MessageLedger ledger = new InMemoryMessageLedger();
    private final LedgerRecorder recorder = new LedgerRecorder(ledger, clock);

    private static SendRequest message(List<String> to, List<String> idx, Map<String, String> parameters) {
        return new SendRequest(MessageKind.SMS, to, idx, true, parameters);
    }

    private static SendRequest hello(String to, String idx) {
        return message(List.of(to), List.of(idx), Map.of("message", "Hello"));
    }

    private static SentMessage sent(String id, String to, String idx) {
        return new SentMessage(id, to, to, idx, "QUEUE", new BigDecimal("0.16"), 1, NOON);
    }

    private TrackedMessage tracked(String idx) {
        return ledger.findByIdx(idx).get(0);
    }

    @Test
    void aMessageIsKnownBeforeItIsSent() {
        recorder.departing(message(List.of(ONE), List.of("order-1"), Map.of("message", "Hello", "date", "1772380800")), false);

        assertThat(tracked("order-1")).satisfies(message -> {
            assertThat(message.kind()).isEqualTo(MessageKind.SMS);
            assertThat(message.recipient()).isEqualTo(ONE);
            assertThat(message.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(message.firstTried()).isEqualTo(NOON);
            assertThat(message.sendAt()).isEqualTo(Instant.ofEpochSecond(1772380800));
        });
    }

    @Test
    void aRepetitionOfAnAcceptedMessageIsTheSameAndAnotherAttemptIsNot() {
        recorder.accepted(recorder.departing(hello(ONE, "order-1"), false),
                new SendResult(List.of(sent("id-1", ONE, "order-1")), List.of()));

        recorder.departing(hello(ONE, "order-1"), true);
        assertThat(ledger.findByIdx("order-1")).singleElement().satisfies(
                message -> assertThat(message.attempts()).isEqualTo(2));
        recorder.departing(hello(ONE, "order-1"), false);
        assertThat(ledger.findByIdx("order-1")).hasSize(2);
    }

    @Test
    void eachRecipientIsAMessageOfItsOwn() {
        var departed = recorder.departing(message(List.of(ONE, TWO), List.of("a", "b"), Map.of("message", "Hello")), false);
        recorder.accepted(departed, new SendResult(
                List.of(sent("id-1", ONE, "a")), List.of(new RefusedRecipient(TWO, 13, "no number"))));

        assertThat(tracked("a")).satisfies(message -> {
            assertThat(message.id()).isEqualTo("id-1");
            assertThat(message.outcome()).isEqualTo(Outcome.SENT);
        });
        assertThat(tracked("b").outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void recipientsWithAnotherNumberOfIdxAreKnownWithoutOne() {
        var departed = recorder.departing(message(List.of(ONE, TWO), List.of("a"), Map.of("message", "Hello")), false);

        assertThat(departed.keys()).hasSize(2);
        assertThat(ledger.findByIdx("a")).isEmpty();
    }

    @Test
    void theMembersOfAGroupAreKnownWhenTheAnswerNamesThem() {
        var departed = recorder.departing(message(List.of(), List.of(), Map.of("group", "staff", "message", "Hello")), false);
        assertThat(departed.keys()).hasSize(1);

        recorder.accepted(departed, new SendResult(List.of(sent("id-1", ONE, null), sent("id-2", TWO, null)), List.of()));

        assertThat(ledger.findById("id-1").orElseThrow().recipient()).isEqualTo(ONE);
        assertThat(ledger.findById("id-2").orElseThrow().recipient()).isEqualTo(TWO);
        assertThat(ledger.counts()).singleElement().satisfies(count -> assertThat(count.messages()).isEqualTo(2));
    }

    @Test
    void aFailureIsKnownWithItsOutcome() {
        recorder.failed(recorder.departing(hello(ONE, "refused"), false), SmsapiErrorException.answered(13, "no", List.of()));
        recorder.failed(recorder.departing(hello(ONE, "lost"), false),
                SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), true));

        assertThat(tracked("refused").outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(tracked("lost").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aTestIsNotKept() {
        var test = message(List.of(ONE), List.of("test"), Map.of("message", "Hello", "test", "1"));

        recorder.failed(recorder.departing(test, false), SmsapiErrorException.answered(13, "no", List.of()));

        assertThat(ledger.counts()).isEmpty();
    }

    @Test
    void aCancelledMessageComesToItsEnd() {
        recorder.accepted(recorder.departing(hello(ONE, "order-1"), false),
                new SendResult(List.of(sent("id-1", ONE, "order-1")), List.of()));
        clock.set(NOON.plus(Duration.ofHours(1)));

        recorder.cancelled(new CancelResult(
                2, List.of(
                        new CancelResult.Deleted("id-1"), new CancelResult.Deleted("of another ledger")),
                List.of()));

        assertThat(ledger.findById("id-1").orElseThrow()).satisfies(message -> {
            assertThat(message.status()).isEqualTo(DeliveryStatus.STOP);
            assertThat(message.isSettled()).isTrue();
            assertThat(message.idx()).isEqualTo("order-1");
        });
        assertThat(ledger.findById("of another ledger")).isEmpty();
    }

    @Test
    void aLedgerThatFailsStopsAMessageBeforeItIsSentAndFailsNoneAfterwards() {
        try (var database = new SwitchableDatabase(); var log = new LogRecorder()) {
            database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            var stored = new JdbcMessageLedger(database);
            stored.start();
            var failing = new LedgerRecorder(stored, clock);
            var departed = failing.departing(hello(ONE, "order-1"), false);
            database.down(true);

            assertThatThrownBy(() -> failing.departing(hello(ONE, "order-2"), false))
                    .isInstanceOfSatisfying(SmsapiLedgerException.class,
                            failure -> assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT));
            failing.accepted(departed, new SendResult(List.of(sent("id-1", ONE, "order-1")), List.of()));
            failing.cancelled(new CancelResult(1, List.of(new CancelResult.Deleted("id-1")), List.of()));

            assertThat(log.lines()).filteredOn(line -> line.startsWith("ERROR")).satisfiesExactly(
                    answer -> assertThat(answer).contains("the answer to 1 message(s)", "order-1"),
                    cancelled -> assertThat(cancelled).contains("1 cancelled message(s)"));
        }
    }
}
