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
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendRequest;
import io.github.camelsmsapi.message.SentMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What every ledger does, wherever it keeps its messages. */
abstract class MessageLedgerContract {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    static final String NUMBER = "48500100200";
    private static final Duration LEASE = Duration.ofMinutes(10);

    MessageLedger ledger;

    /** An empty one. */
    abstract MessageLedger create() throws Exception;

    @BeforeEach
    void open() throws Exception {
        ledger = create();
        ledger.start();
    }

    static SendRequest message(String idx) {
        return message(idx, Map.of("message", "Hello"));
    }

    static SendRequest message(String idx, Map<String, String> parameters) {
        return new SendRequest(MessageKind.SMS, List.of(NUMBER), List.of(idx), true, parameters);
    }

    static StatusReport report(String id, String idx, DeliveryStatus status) {
        return report(id, idx, status, NOON.plusSeconds(60));
    }

    static StatusReport report(String id, String idx, DeliveryStatus status, Instant at) {
        return new StatusReport(
                id, Optional.ofNullable(idx), Optional.of(NUMBER), Optional.of(status), Optional.of(at),
                Optional.of(new BigDecimal("0.1600")));
    }

    UUID sending(SendRequest message) {
        return ledger.sending(List.of(message), false, NOON).get(0);
    }

    void accepted(UUID key, SendRequest message, String id) {
        ledger.answered(List.of(key), List.of(RecipientResult.accepted(message, new SentMessage(
                Optional.of(id), NUMBER, NUMBER, message.idx().stream().findFirst(), Optional.of("QUEUE"),
                new BigDecimal("0.160"), 1, Optional.of(NOON)))));
    }

    void failed(UUID key, SendRequest message, SmsapiException failure) {
        ledger.answered(List.of(key), List.of(RecipientResult.failed(message, failure)));
    }

    TrackedMessage sent(String idx, String id) {
        var message = message(idx);
        accepted(sending(message), message, id);
        return byIdx(idx);
    }

    TrackedMessage byIdx(String idx) {
        return ledger.findByIdx(idx).get(0);
    }

    List<TrackedMessage> overdueAt(Instant now, int limit) {
        return ledger.claimOverdue(new OverdueQuery(now.minus(Duration.ofHours(1)), now, now.plus(LEASE), limit));
    }

    static SmsapiException answerLost() {
        return SmsapiTransportException.answerLost("localhost", new IllegalStateException("cut"), true);
    }

    static SmsapiException refused(int code) {
        return SmsapiErrorException.answered(code, "no", List.of());
    }

    @Test
    void nobodyKnowsOfAMessageWhileItsRequestIsUnderWay() {
        sending(message("order-1"));

        assertThat(byIdx("order-1")).satisfies(message -> {
            assertThat(message.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(message.recipient()).isEqualTo(NUMBER);
            assertThat(message.firstTried()).isEqualTo(NOON);
            assertThat(message.id()).isEmpty();
            assertThat(message.isSettled()).isFalse();
        });
    }

    @Test
    void anAnswerBringsIdPriceAndParts() {
        sent("order-1", "id-1");

        assertThat(ledger.findById("id-1")).contains(byIdx("order-1")).hasValueSatisfying(message -> {
            assertThat(message.outcome()).isEqualTo(Outcome.SENT);
            assertThat(message.acceptance().points()).isEqualByComparingTo("0.16");
            assertThat(message.acceptance().parts()).isEqualTo(1);
            assertThat(message.sendAt()).isEqualTo(NOON);
            assertThat(message.isSettled()).isFalse();
        });
    }

    @Test
    void whatIsNotKnownIsNotFound() {
        assertThat(ledger.findById("none")).isEmpty();
        assertThat(ledger.findByIdx("none")).isEmpty();
    }

    @Test
    void aRefusedMessageIsSettledWithItsCode() {
        var message = message("order-1");
        failed(sending(message), message, refused(13));

        assertThat(byIdx("order-1").outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(byIdx("order-1").acceptance().reason()).contains("13");
        assertThat(byIdx("order-1").isSettled()).isTrue();
    }

    @Test
    void aMessageThatIsTriedAgainIsTheSameMessage() {
        var message = message("order-1");
        var first = sending(message);
        failed(first, message, refused(201));

        var second = sending(message);
        accepted(second, message, "id-1");

        assertThat(second).isEqualTo(first);
        assertThat(ledger.findByIdx("order-1")).singleElement().satisfies(it -> {
            assertThat(it.attempts()).isEqualTo(2);
            assertThat(it.outcome()).isEqualTo(Outcome.SENT);
            assertThat(it.acceptance().reason()).isEmpty();
        });
    }

    @Test
    void anIdxUsedAnewAfterItsMessageWasAcceptedIsAnotherMessage() {
        sent("order-1", "id-1");
        sent("order-1", "id-2");

        assertThat(ledger.findByIdx("order-1")).hasSize(2);
        assertThat(ledger.findById("id-1").orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void aRepetitionOfAnAcceptedMessageIsTheSameMessageAndStaysAccepted() {
        var message = message("order-1");
        var key = sent("order-1", "id-1").key();

        assertThat(ledger.sending(List.of(message), true, NOON)).containsExactly(key);
        failed(key, message, refused(203));

        assertThat(byIdx("order-1").outcome()).isEqualTo(Outcome.SENT);
        assertThat(byIdx("order-1").id()).contains("id-1");
        assertThat(byIdx("order-1").isSettled()).isFalse();
    }

    @Test
    void theSameIdxToAnotherRecipientIsAnotherMessage() {
        var other = new SendRequest(MessageKind.SMS, List.of("48500100201"), List.of("order-1"), true, Map.of());

        var keys = ledger.sending(List.of(message("order-1"), other), false, NOON);

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(ledger.findByIdx("order-1")).hasSize(2);
    }

    @Test
    void oneUnknownAttemptMakesTheMessageUnknown() {
        var message = message("order-1");
        failed(sending(message), message, answerLost());
        failed(sending(message), message, refused(103));

        assertThat(byIdx("order-1").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(byIdx("order-1").acceptance().reason()).contains("103");
        assertThat(byIdx("order-1").isSettled()).isFalse();
    }

    @Test
    void aProcessThatEndedDuringAnAttemptLeavesItUnknownWhateverComesNext() {
        var message = message("order-1");
        sending(message); // and no answer

        failed(sending(message), message, refused(103));

        assertThat(byIdx("order-1").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aReportByIdxSettlesAMessageOfWhichNobodyKnew() {
        var message = message("order-1");
        failed(sending(message), message, answerLost());

        assertThat(ledger.reported(report("id-1", "order-1", DeliveryStatus.DELIVERED))).isTrue();

        assertThat(ledger.findById("id-1")).hasValueSatisfying(it -> {
            assertThat(it.idx()).contains("order-1");
            assertThat(it.outcome()).isEqualTo(Outcome.SENT);
            assertThat(it.status()).contains(DeliveryStatus.DELIVERED);
            assertThat(it.acceptance().points()).isEqualByComparingTo("0.16");
            assertThat(it.isSettled()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(DeliveryStatus.class)
    void onlyAFinalStatusSettles(DeliveryStatus status) {
        sent("order-1", "id-1");

        assertThat(ledger.reported(report("id-1", "order-1", status))).isTrue();

        assertThat(byIdx("order-1").status()).contains(status);
        assertThat(byIdx("order-1").isSettled()).isEqualTo(status.isFinal());
    }

    @Test
    void aFinalStatusIsNeverOverwritten() {
        sent("order-1", "id-1");
        ledger.reported(report("id-1", "order-1", DeliveryStatus.UNDELIVERED));

        assertThat(ledger.reported(report("id-1", "order-1", DeliveryStatus.DELIVERED, NOON.plusSeconds(99)))).isFalse();
        assertThat(ledger.reported(report("id-1", "order-1", DeliveryStatus.SENT, NOON.plusSeconds(99)))).isFalse();

        assertThat(byIdx("order-1").status()).contains(DeliveryStatus.UNDELIVERED);
        assertThat(byIdx("order-1").delivery().at()).contains(NOON.plusSeconds(60));
    }

    @Test
    void aRepeatedReportChangesNothing() {
        sent("order-1", "id-1");
        ledger.reported(report("id-1", "order-1", DeliveryStatus.ACCEPTED));
        var before = byIdx("order-1");

        assertThat(ledger.reported(report("id-1", "order-1", DeliveryStatus.ACCEPTED, NOON.plusSeconds(99)))).isFalse();

        assertThat(byIdx("order-1")).isEqualTo(before);
    }

    @Test
    void aLateReportDoesNotUndoWhatCameAfterIt() {
        sent("order-1", "id-1");
        ledger.reported(report("id-1", "order-1", DeliveryStatus.ACCEPTED, NOON.plusSeconds(20)));

        assertThat(ledger.reported(report("id-1", "order-1", DeliveryStatus.QUEUED, NOON.plusSeconds(10)))).isFalse();

        assertThat(byIdx("order-1").status()).contains(DeliveryStatus.ACCEPTED);
    }

    @Test
    void aReportWithAnUnknownStatusSaysThatSmsapiHasTheMessage() {
        var message = message("order-1");
        failed(sending(message), message, answerLost());

        ledger.reported(new StatusReport(
                "id-1", Optional.of("order-1"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(byIdx("order-1").outcome()).isEqualTo(Outcome.SENT);
        assertThat(byIdx("order-1").id()).contains("id-1");
        assertThat(byIdx("order-1").isSettled()).isFalse();
    }

    @Test
    void aReportThatOvertakesTheAnswerIsNotLost() {
        var message = message("order-1");
        var key = sending(message);

        ledger.reported(report("id-1", "order-1", DeliveryStatus.DELIVERED));
        accepted(key, message, "id-1");

        assertThat(byIdx("order-1").status()).contains(DeliveryStatus.DELIVERED);
        assertThat(byIdx("order-1").acceptance().parts()).isEqualTo(1);
        assertThat(byIdx("order-1").isSettled()).isTrue();
    }

    @Test
    void aReportWithoutIdxThatOvertakesTheAnswerIsKeptUntilTheIdIsKnown() {
        var message = message("order-1");
        var key = sending(message);

        assertThat(ledger.reported(report("id-1", null, DeliveryStatus.SENT))).isTrue();
        assertThat(ledger.reported(report("id-1", null, DeliveryStatus.DELIVERED, NOON.plusSeconds(70)))).isTrue();
        assertThat(ledger.reported(report("id-1", null, DeliveryStatus.DELIVERED, NOON.plusSeconds(70)))).isFalse();
        assertThat(ledger.reported(report("id-1", null, DeliveryStatus.SENT))).isFalse();
        accepted(key, message, "id-1");

        assertThat(byIdx("order-1").status()).contains(DeliveryStatus.DELIVERED);
    }

    @Test
    void anIdInTheAnswerGoesBeforeOneThatAnotherMessagesReportBrought() {
        var message = message("order-1");
        var key = sending(message);
        ledger.reported(report("id-of-last-week", "order-1", DeliveryStatus.UNDELIVERED));

        accepted(key, message, "id-1");

        assertThat(byIdx("order-1").id()).contains("id-1");
        assertThat(byIdx("order-1").status()).isEmpty();
        assertThat(byIdx("order-1").isSettled()).isFalse();
        assertThat(ledger.findById("id-of-last-week")).isEmpty();
    }

    @Test
    void aReportUnderTheIdxOfARefusedMessageIsNotItsOwn() {
        var message = message("order-1");
        failed(sending(message), message, refused(53));

        ledger.reported(report("id-1", "order-1", DeliveryStatus.DELIVERED));

        assertThat(byIdx("order-1").outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void aReportGoesToTheRecipientItIsAbout() {
        var other = new SendRequest(MessageKind.SMS, List.of("600100200"), List.of("order-1"), true, Map.of());
        ledger.sending(List.of(message("order-1"), other), false, NOON);

        ledger.reported(new StatusReport(
                "id-2", Optional.of("order-1"), Optional.of("48600100200"), Optional.of(DeliveryStatus.DELIVERED),
                Optional.of(NOON), Optional.empty()));

        assertThat(ledger.findById("id-2").orElseThrow().recipient()).isEqualTo("600100200");
    }

    @Test
    void anOverdueMessageIsHandedOutOnceInALease() {
        sent("order-1", "id-1");

        assertThat(overdueAt(NOON.plus(Duration.ofMinutes(59)), 10)).isEmpty();
        var late = NOON.plus(Duration.ofHours(1));
        assertThat(overdueAt(late, 10)).extracting(message -> message.idx().orElseThrow()).containsExactly("order-1");
        assertThat(overdueAt(late.plus(LEASE).minusMillis(1), 10)).isEmpty();
        assertThat(overdueAt(late.plus(LEASE), 10)).hasSize(1);
    }

    @Test
    void theOldestAreHandedOutFirstAndNoMoreThanAskedFor() {
        for (var i : List.of(3, 1, 2)) {
            var message = message("order-" + i, Map.of("date", String.valueOf(NOON.plusSeconds(i).getEpochSecond())));
            sending(message);
        }

        assertThat(overdueAt(NOON.plus(Duration.ofHours(2)), 2)).extracting(message -> message.idx().orElseThrow())
                .containsExactly("order-1", "order-2");
        assertThat(overdueAt(NOON.plus(Duration.ofHours(2)), 2)).hasSize(1);
    }

    @Test
    void whatHasComeToItsEndIsNotOverdue() {
        sent("delivered", "id-1");
        ledger.reported(report("id-1", "delivered", DeliveryStatus.DELIVERED));
        sent("sent", "id-2");
        ledger.reported(report("id-2", "sent", DeliveryStatus.SENT));
        var refused = message("refused");
        failed(sending(refused), refused, refused(13));
        var unknown = message("unknown");
        failed(sending(unknown), unknown, answerLost());

        assertThat(overdueAt(NOON.plus(Duration.ofHours(9)), 10)).extracting(message -> message.idx().orElseThrow())
                .containsExactlyInAnyOrder("sent", "unknown");
    }

    @Test
    void aScheduledMessageIsNotOverdueBeforeItsDate() {
        var date = NOON.plus(Duration.ofDays(1)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        sending(message("order-1", Map.of("date", String.valueOf(date.getEpochSecond()))));

        assertThat(overdueAt(date.plus(Duration.ofMinutes(59)), 10)).isEmpty();
        assertThat(overdueAt(date.plus(Duration.ofMinutes(60)), 10)).hasSize(1);
    }

    @Test
    void aMessageIsOverdueWhenItsValidityIsOver() {
        sending(message("order-1", Map.of("expiration_date", "PT20M")));

        assertThat(overdueAt(NOON.plus(Duration.ofMinutes(19)), 10)).isEmpty();
        assertThat(overdueAt(NOON.plus(Duration.ofMinutes(20)), 10)).hasSize(1);
        assertThat(overdueAt(NOON.plus(Duration.ofMinutes(21)), 10)).isEmpty();
    }

    @Test
    void aLeaseThatIsGivenBackIsFree() {
        var key = sent("order-1", "id-1").key();
        var late = NOON.plus(Duration.ofHours(1));
        overdueAt(late, 10);

        ledger.release(List.of(key));

        assertThat(overdueAt(late, 10)).hasSize(1);
    }

    @Test
    void aFinalStatusFromALookUpEndsTheMessageOnlyWhenWhoAskedIsDone() {
        var key = sent("order-1", "id-1").key();
        var late = NOON.plus(Duration.ofHours(1));
        overdueAt(late, 10);

        ledger.lookedUp(key, DeliveryStatus.EXPIRED, late);

        assertThat(byIdx("order-1").status()).contains(DeliveryStatus.EXPIRED);
        assertThat(overdueAt(late.plus(LEASE), 10)).extracting(message -> message.status().orElseThrow())
                .containsExactly(DeliveryStatus.EXPIRED);

        ledger.done(List.of(key));

        assertThat(byIdx("order-1").isSettled()).isTrue();
        assertThat(overdueAt(late.plus(Duration.ofDays(1)), 10)).isEmpty();
    }

    @Test
    void doneDoesNotEndWhatHasNoFinalStatus() {
        var key = sent("order-1", "id-1").key();

        ledger.done(List.of(key));

        assertThat(byIdx("order-1").isSettled()).isFalse();
    }

    @Test
    void whatIsLongSettledIsDeletedInPortionsTheOldestFirst() {
        for (var i = 1; i <= 3; i++) {
            sent("order-" + i, "id-" + i);
            ledger.reported(report("id-" + i, null, DeliveryStatus.DELIVERED, NOON.plusSeconds(i)));
        }
        sent("open", "id-4");

        assertThat(ledger.delete(NOON.plusSeconds(3), 1)).isEqualTo(1);
        assertThat(ledger.findById("id-1")).isEmpty();
        assertThat(ledger.findByIdx("order-1")).isEmpty();
        assertThat(ledger.delete(NOON.plusSeconds(3), 10)).isEqualTo(1);
        assertThat(ledger.delete(NOON.plusSeconds(3), 10)).isZero();

        assertThat(ledger.findById("id-3")).isPresent();
        assertThat(ledger.findById("id-4")).isPresent();
    }

    @Test
    void aGroupsMessageHasNoRecipientUntilItsAnswer() {
        var group = new SendRequest(MessageKind.SMS, List.of(), List.of(), true, Map.of("group", "staff"));
        var key = sending(group);

        accepted(key, group, "id-1");

        assertThat(ledger.findById("id-1").orElseThrow().recipient()).isEqualTo(NUMBER);
    }

    @Test
    void ofManyWhoAskAtOnceNoTwoGetTheSameMessage() throws Exception {
        for (var i = 0; i < 40; i++) {
            sending(message("order-" + i));
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            var asking = IntStream.range(0, 16)
                    .<Callable<List<TrackedMessage>>> mapToObj(i -> () -> overdueAt(NOON.plus(Duration.ofHours(2)), 5))
                    .toList();
            var all = new ArrayList<UUID>();
            for (var answer : pool.invokeAll(asking)) {
                answer.get().forEach(message -> all.add(message.key()));
            }
            overdueAt(NOON.plus(Duration.ofHours(2)), 40).forEach(message -> all.add(message.key()));

            assertThat(all).doesNotHaveDuplicates().hasSize(40);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void ofManyEqualReportsAtOnceExactlyOneIsNewsWhateverComesFirst() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var round = 0; round < 100; round++) {
                var message = message("order-" + round);
                var id = "id-" + round;
                var key = sending(message);
                var reporting = IntStream.range(0, 8).<Callable<Boolean>> mapToObj(i -> () -> {
                    if (i == 4) {
                        accepted(key, message, id);
                        return false;
                    }
                    return ledger.reported(report(id, i % 2 == 0 ? message.idx().get(0) : null, DeliveryStatus.DELIVERED));
                }).toList();
                var news = 0;
                for (var answer : pool.invokeAll(reporting)) {
                    news += answer.get() ? 1 : 0;
                }
                // one kept before its message was known, and then applied, may be news a second time
                assertThat(news).isBetween(1, 2);
                assertThat(byIdx(message.idx().get(0)).status()).contains(DeliveryStatus.DELIVERED);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whatItHoldsIsCountedByOutcomeAndStatus() {
        assertThat(ledger.counts()).isEmpty();
        sending(message("under-way"));
        sent("order-1", "id-1");
        sent("order-2", "id-2");
        sent("order-3", "id-3");
        ledger.reported(report("id-3", "order-3", DeliveryStatus.DELIVERED));
        var refused = message("refused");
        failed(sending(refused), refused, refused(13));

        assertThat(ledger.counts()).containsExactly(
                new LedgerCount(Outcome.NOT_SENT, Optional.empty(), 1),
                new LedgerCount(Outcome.SENT, Optional.empty(), 2),
                new LedgerCount(Outcome.SENT, Optional.of(DeliveryStatus.DELIVERED), 1),
                new LedgerCount(Outcome.UNKNOWN, Optional.empty(), 1));
    }
}
