// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SentMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    static OutgoingMessage message(String idx) {
        return message(idx, NUMBER);
    }

    static OutgoingMessage message(String idx, String recipient) {
        return new OutgoingMessage(MessageKind.SMS, recipient, idx, NOON, null);
    }

    static OutgoingMessage message(String idx, Instant sendAt, Instant expiresAt) {
        return new OutgoingMessage(MessageKind.SMS, NUMBER, idx, sendAt, expiresAt);
    }

    static RecipientResult accepted(OutgoingMessage message, SentMessage sent) {
        return new RecipientResult(message.recipient(), message.idx(), sent, null);
    }

    static RecipientResult failed(OutgoingMessage message, SmsapiException failure) {
        return new RecipientResult(message.recipient(), message.idx(), null, failure);
    }

    static StatusReport report(String id, String idx, DeliveryStatus status) {
        return report(id, idx, status, NOON.plusSeconds(60));
    }

    static StatusReport report(String id, String idx, DeliveryStatus status, Instant at) {
        return new StatusReport(
                id, idx, NUMBER, status, at,
                new BigDecimal("0.1600"));
    }

    UUID sending(OutgoingMessage message) {
        return ledger.sending(List.of(message), false, NOON).get(0);
    }

    void accepted(UUID key, OutgoingMessage message, String id) {
        ledger.answered(List.of(key), List.of(accepted(message, new SentMessage(
                id, NUMBER, NUMBER, message.idx(), "QUEUE",
                new BigDecimal("0.160"), 1, NOON))));
    }

    void failed(UUID key, OutgoingMessage message, SmsapiException failure) {
        ledger.answered(List.of(key), List.of(failed(message, failure)));
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
            assertThat(message.id()).isNull();
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
        assertThat(byIdx("order-1").acceptance().reason()).isEqualTo("13");
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
            assertThat(it.acceptance().reason()).isNull();
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
        assertThat(byIdx("order-1").id()).isEqualTo("id-1");
        assertThat(byIdx("order-1").isSettled()).isFalse();
    }

    @Test
    void theSameIdxToAnotherRecipientIsAnotherMessage() {
        var other = message("order-1", "48500100201");

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
        assertThat(byIdx("order-1").acceptance().reason()).isEqualTo("103");
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
            assertThat(it.idx()).isEqualTo("order-1");
            assertThat(it.outcome()).isEqualTo(Outcome.SENT);
            assertThat(it.status()).isEqualTo(DeliveryStatus.DELIVERED);
            assertThat(it.acceptance().points()).isEqualByComparingTo("0.16");
            assertThat(it.isSettled()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(DeliveryStatus.class)
    void onlyAFinalStatusSettles(DeliveryStatus status) {
        sent("order-1", "id-1");

        assertThat(ledger.reported(report("id-1", "order-1", status))).isTrue();

        assertThat(byIdx("order-1").status()).isEqualTo(status);
        assertThat(byIdx("order-1").isSettled()).isEqualTo(status.isFinal());
    }

    @Test
    void aFinalStatusIsNeverOverwritten() {
        sent("order-1", "id-1");
        ledger.reported(report("id-1", "order-1", DeliveryStatus.UNDELIVERED));

        assertThat(ledger.reported(report("id-1", "order-1", DeliveryStatus.DELIVERED, NOON.plusSeconds(99)))).isFalse();
        assertThat(ledger.reported(report("id-1", "order-1", DeliveryStatus.SENT, NOON.plusSeconds(99)))).isFalse();

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.UNDELIVERED);
        assertThat(byIdx("order-1").delivery().at()).isEqualTo(NOON.plusSeconds(60));
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

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.ACCEPTED);
    }

    @Test
    void aReportWithAnUnknownStatusSaysThatSmsapiHasTheMessage() {
        var message = message("order-1");
        failed(sending(message), message, answerLost());

        ledger.reported(new StatusReport(
                "id-1", "order-1", null, null, null, null));

        assertThat(byIdx("order-1").outcome()).isEqualTo(Outcome.SENT);
        assertThat(byIdx("order-1").id()).isEqualTo("id-1");
        assertThat(byIdx("order-1").isSettled()).isFalse();
    }

    @Test
    void aReportThatOvertakesTheAnswerIsNotLost() {
        var message = message("order-1");
        var key = sending(message);

        ledger.reported(report("id-1", "order-1", DeliveryStatus.DELIVERED));
        accepted(key, message, "id-1");

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.DELIVERED);
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

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void anIdInTheAnswerGoesBeforeOneThatAnotherMessagesReportBrought() {
        var message = message("order-1");
        var key = sending(message);
        ledger.reported(report("id-of-last-week", "order-1", DeliveryStatus.UNDELIVERED));

        accepted(key, message, "id-1");

        assertThat(byIdx("order-1").id()).isEqualTo("id-1");
        assertThat(byIdx("order-1").status()).isNull();
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

    @ParameterizedTest
    @CsvSource({ "48500100200,500100200,600100200", "48600100200,600100200,500100200" })
    void aReportGoesToTheRecipientItIsAbout(String reported, String recipient, String other) {
        ledger.sending(Stream.of("500100200", "600100200").map(to -> message("order-1", to)).toList(), false, NOON);

        ledger.reported(new StatusReport("id-2", "order-1", reported, DeliveryStatus.DELIVERED, NOON, null));
        ledger.reported(new StatusReport("id-3", "order-1", "48700100200", DeliveryStatus.DELIVERED, NOON, null));

        assertThat(ledger.findById("id-2").orElseThrow().recipient()).isEqualTo(recipient);
        assertThat(ledger.findByIdx("order-1")).filteredOn(message -> message.recipient().equals(other)).singleElement()
                .satisfies(message -> assertThat(message.isSettled()).isFalse());
    }

    @Test
    void anOverdueMessageIsHandedOutOnceInALease() {
        sent("order-1", "id-1");

        assertThat(overdueAt(NOON.plus(Duration.ofMinutes(59)), 10)).isEmpty();
        var late = NOON.plus(Duration.ofHours(1));
        assertThat(overdueAt(late, 10)).extracting(message -> message.idx()).containsExactly("order-1");
        assertThat(overdueAt(late.plus(LEASE).minusMillis(1), 10)).isEmpty();
        assertThat(overdueAt(late.plus(LEASE), 10)).hasSize(1);
    }

    @Test
    void theOldestAreHandedOutFirstAndNoMoreThanAskedFor() {
        for (var i : List.of(3, 1, 2)) {
            var message = message("order-" + i, NOON.plusSeconds(i), null);
            sending(message);
        }

        assertThat(overdueAt(NOON.plus(Duration.ofHours(2)), 2)).extracting(message -> message.idx())
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

        assertThat(overdueAt(NOON.plus(Duration.ofHours(9)), 10)).extracting(message -> message.idx())
                .containsExactlyInAnyOrder("sent", "unknown");
    }

    @Test
    void aScheduledMessageIsNotOverdueBeforeItsDate() {
        var date = NOON.plus(Duration.ofDays(1)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        sending(message("order-1", date, null));

        assertThat(overdueAt(date.plus(Duration.ofMinutes(59)), 10)).isEmpty();
        assertThat(overdueAt(date.plus(Duration.ofMinutes(60)), 10)).hasSize(1);
    }

    @Test
    void aMessageIsOverdueWhenItsValidityIsOver() {
        sending(message("order-1", NOON, NOON.plus(Duration.ofMinutes(20))));

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

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.EXPIRED);
        assertThat(overdueAt(late.plus(LEASE), 10)).extracting(message -> message.status())
                .containsExactly(DeliveryStatus.EXPIRED);

        ledger.done(List.of(key));

        assertThat(byIdx("order-1").isSettled()).isTrue();
        assertThat(overdueAt(late.plus(Duration.ofDays(1)), 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = DeliveryStatus.class, names = { "EXPIRED", "DELIVERED", "SENT" })
    void aFinalReportEndsWhatALookUpHasTold(DeliveryStatus reported) {
        var key = sent("order-1", "id-1").key();
        var query = query(NOON.plus(Duration.ofHours(1)));
        ledger.claimOverdue(query);
        ledger.lookedUp(key, DeliveryStatus.EXPIRED, query.now());
        var learnt = query.now().plusSeconds(9);

        assertThat(ledger.reported(report("id-1", null, reported), learnt)).isEqualTo(reported.isFinal());
        assertThat(ledger.reported(report("id-1", null, reported), learnt)).isFalse();

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.EXPIRED);
        assertThat(byIdx("order-1").settledAt()).isEqualTo(reported.isFinal() ? learnt : null);
        assertThat(ledger.held(key, query.lease(), query.now()).isEmpty()).isEqualTo(reported.isFinal());
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
            ledger.reported(report("id-" + i, null, DeliveryStatus.DELIVERED, NOON.plusSeconds(i)), NOON.plusSeconds(i));
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
        var group = new OutgoingMessage(MessageKind.SMS, "", null, NOON, null);
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
                    return ledger.reported(report(id, i % 2 == 0 ? message.idx() : null, DeliveryStatus.DELIVERED));
                }).toList();
                var news = 0;
                for (var answer : pool.invokeAll(reporting)) {
                    news += answer.get() ? 1 : 0;
                }
                // one kept before its message was known, and then applied, may be news a second time
                assertThat(news).isBetween(1, 2);
                assertThat(byIdx(message.idx()).status()).isEqualTo(DeliveryStatus.DELIVERED);
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
                new MessageLedger.Count(Outcome.NOT_SENT, null, 1),
                new MessageLedger.Count(Outcome.SENT, null, 2),
                new MessageLedger.Count(Outcome.SENT, DeliveryStatus.DELIVERED, 1),
                new MessageLedger.Count(Outcome.UNKNOWN, null, 1));
    }

    // the queue of what is overdue

    @Test
    void everybodyComesRoundHoweverManyAreOverdue() {
        var handedOut = new HashMap<UUID, Integer>();
        ledger.sending(IntStream.range(0, 700).mapToObj(i -> message("order-" + i)).toList(), false, NOON);

        // twenty every five minutes, and a lease of ten: at any time more are free than can be handed out
        for (var poll = 0; poll < 48; poll++) {
            overdueAt(NOON.plus(Duration.ofHours(2)).plus(Duration.ofMinutes(5L * poll)), 20)
                    .forEach(message -> handedOut.merge(message.key(), 1, Integer::sum));
        }

        assertThat(handedOut).hasSize(700);
        assertThat(handedOut.values()).allMatch(times -> times <= 2);
    }

    @Test
    void aMessageThatBecomesOverdueIsHandedOutBeforeOneWhoseLeaseEndsLater() {
        sending(message("old"));
        var late = NOON.plus(Duration.ofHours(1));
        overdueAt(late, 10);
        ledger.sending(List.of(message("between", NOON.plus(Duration.ofMinutes(5)), null)), false,
                NOON.plus(Duration.ofMinutes(5)));
        ledger.sending(List.of(message("young", NOON.plus(Duration.ofMinutes(15)), null)), false,
                NOON.plus(Duration.ofMinutes(15)));

        assertThat(overdueAt(late.plus(Duration.ofMinutes(20)), 10)).extracting(message -> message.idx())
                .containsExactly("between", "old", "young");
    }

    @Test
    void neverMoreThanAskedForAreHandedOutWhateverMakesThemOverdue() {
        for (var i = 0; i < 3; i++) {
            sending(message("old-" + i));
            ledger.sending(List.of(message("short-" + i, NOON, NOON.plus(Duration.ofMinutes(20)))), false,
                    NOON.plus(Duration.ofMinutes(30)));
        }

        var late = NOON.plus(Duration.ofHours(1));
        assertThat(overdueAt(late, 2)).hasSize(2);
        assertThat(overdueAt(late, 2)).hasSize(2);
        assertThat(overdueAt(late, 2)).hasSize(2);
        assertThat(overdueAt(late, 2)).isEmpty();
    }

    @Test
    void aLeaseHoldsAlsoForWhoAsksForYoungerOnes() {
        sending(message("order-1"));
        var now = NOON.plus(Duration.ofHours(7));
        assertThat(ledger.claimOverdue(new OverdueQuery(now.minus(Duration.ofHours(6)), now, now.plus(LEASE), 10))).hasSize(1);

        assertThat(overdueAt(now.plus(LEASE).minusSeconds(1), 10)).isEmpty();
        assertThat(overdueAt(now.plus(LEASE), 10)).hasSize(1);
    }

    // leases

    private OverdueQuery query(Instant now) {
        return new OverdueQuery(now.minus(Duration.ofHours(1)), now, now.plus(LEASE), 10);
    }

    @Test
    void aMessageIsHeldUntilItsLeaseEnds() {
        var key = sent("order-1", "id-1").key();
        var late = NOON.plus(Duration.ofHours(1));
        var query = query(late);
        ledger.claimOverdue(query);

        assertThat(ledger.held(key, query.lease(), late.plus(LEASE).minusMillis(1))).contains(byIdx("order-1"));
        assertThat(ledger.held(key, query.lease(), late.plus(LEASE))).isEmpty();
        assertThat(ledger.held(key, UUID.randomUUID(), late)).isEmpty();
    }

    @Test
    void aMessageThatIsAnothersByNowIsNotHeldAndNeitherGivenBackNorEnded() {
        var key = sent("order-1", "id-1").key();
        var first = query(NOON.plus(Duration.ofHours(1)));
        ledger.claimOverdue(first);
        ledger.lookedUp(key, DeliveryStatus.EXPIRED, NOON);
        var now = first.leasedUntil();
        var second = query(now);
        ledger.claimOverdue(second);

        assertThat(ledger.held(key, first.lease(), first.now())).isEmpty();
        ledger.release(List.of(key), first.lease());
        ledger.done(List.of(key), first.lease());

        assertThat(overdueAt(now, 10)).isEmpty();
        assertThat(ledger.held(key, second.lease(), now)).hasValueSatisfying(it -> assertThat(it.isSettled()).isFalse());
        ledger.done(List.of(key), second.lease());
        assertThat(byIdx("order-1").isSettled()).isTrue();
    }

    @Test
    void whoHoldsALeaseCanGiveItBack() {
        var key = sent("order-1", "id-1").key();
        var query = query(NOON.plus(Duration.ofHours(1)));
        ledger.claimOverdue(query);

        ledger.release(List.of(key), query.lease());

        assertThat(ledger.held(key, query.lease(), query.now())).isEmpty();
        assertThat(overdueAt(query.now(), 10)).hasSize(1);
    }

    @Test
    void whatWasReportedMeanwhileIsReadAgainAndWhatHasEndedIsNotHeld() {
        var key = sent("order-1", "id-1").key();
        var query = query(NOON.plus(Duration.ofHours(1)));
        ledger.claimOverdue(query);

        ledger.reported(report("id-1", null, DeliveryStatus.SENT));
        assertThat(ledger.held(key, query.lease(), query.now()).orElseThrow().status()).isEqualTo(DeliveryStatus.SENT);
        ledger.reported(report("id-1", null, DeliveryStatus.DELIVERED, NOON.plusSeconds(99)));

        assertThat(ledger.held(key, query.lease(), query.now())).isEmpty();
    }

    @Test
    void aLookUpDoesNotOverwriteAFinalStatusThatWasReportedMeanwhile() {
        var key = sent("order-1", "id-1").key();
        overdueAt(NOON.plus(Duration.ofHours(1)), 10);
        ledger.reported(report("id-1", null, DeliveryStatus.DELIVERED));

        var now = ledger.lookedUp(key, DeliveryStatus.EXPIRED, NOON.plus(Duration.ofHours(1)));

        assertThat(now).contains(byIdx("order-1")).hasValueSatisfying(message -> {
            assertThat(message.status()).isEqualTo(DeliveryStatus.DELIVERED);
            assertThat(message.isSettled()).isTrue();
        });
        assertThat(ledger.lookedUp(UUID.randomUUID(), DeliveryStatus.EXPIRED, NOON)).isEmpty();
    }

    @Test
    void aRepetitionOfAFinishedMessageDoesNotWaitAgain() {
        sent("order-1", "id-1");
        ledger.reported(report("id-1", null, DeliveryStatus.DELIVERED));

        ledger.sending(List.of(message("order-1", NOON.plusSeconds(5), null)), true, NOON.plusSeconds(5));

        assertThat(byIdx("order-1").isSettled()).isTrue();
        assertThat(overdueAt(NOON.plus(Duration.ofDays(1)), 10)).isEmpty();
    }

    // one message, one entry

    @Test
    void howeverManySendTheSameMessageAtOnceItIsOneEntry() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var round = 0; round < 25; round++) {
                var messages = List.of(message("a-" + round), message("b-" + round), message("c-" + round));
                var reversed = new ArrayList<>(messages);
                Collections.reverse(reversed);
                var sending = IntStream.range(0, 8).<Callable<List<UUID>>> mapToObj(
                        i -> () -> ledger.sending(i % 2 == 0 ? messages : reversed, false, NOON)).toList();
                var keys = new HashSet<UUID>();
                for (var one : pool.invokeAll(sending)) {
                    keys.addAll(one.get());
                }
                assertThat(keys).hasSize(3);
                assertThat(ledger.findByIdx("a-" + round)).singleElement()
                        .satisfies(message -> assertThat(message.attempts()).isEqualTo(8));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void theSameMessageTwiceInOneCallIsOneEntryWhoseResultsCountInTheirOrder(boolean acceptedFirst) {
        var message = message("order-1");
        var keys = ledger.sending(List.of(message, message("order-2"), message), false, NOON);
        assertThat(keys.get(2)).isEqualTo(keys.get(0));
        var accepted = accepted(message, new SentMessage(
                "id-1", NUMBER, NUMBER, "order-1", "QUEUE", new BigDecimal("0.16"), 1,
                NOON));
        var refused = failed(message, refused(53));

        ledger.answered(List.of(keys.get(0), keys.get(2)),
                acceptedFirst ? List.of(accepted, refused) : List.of(refused, accepted));

        assertThat(ledger.findByIdx("order-1")).singleElement().satisfies(it -> {
            assertThat(it.outcome()).isEqualTo(Outcome.SENT);
            assertThat(it.id()).isEqualTo("id-1");
            assertThat(it.attempts()).isEqualTo(2);
        });
        assertThat(ledger.findById("id-1")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
            "0048500100200,48500100200", "+48500100200,48500100200", "500100200,48500100200", "0500100200,48500100200",
            "48500100200,+48 500 100 200", "48500100200,0048500100200" })
    void aRecipientIsKnownHoweverItIsWritten(String sentTo, String reported) {
        var message = message("order-1", sentTo);
        failed(sending(message), message, answerLost());

        ledger.reported(new StatusReport(
                "id-1", "order-1", reported, DeliveryStatus.DELIVERED, NOON,
                null));

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void aMessageThatIsTriedAgainToTheSameNumberWrittenOtherwiseIsTheSameMessage() {
        var first = sending(message("order-1", "0048500100200"));

        assertThat(sending(message("order-1"))).isEqualTo(first);
    }

    @Test
    void aReportWithAnotherIdUnderAReusedIdxLeavesAKnownMessageAlone() {
        sent("order-1", "id-1");

        assertThat(ledger.reported(report("id-2", "order-1", DeliveryStatus.UNDELIVERED))).isTrue();

        assertThat(byIdx("order-1").id()).isEqualTo("id-1");
        assertThat(byIdx("order-1").status()).isNull();
        assertThat(ledger.findById("id-2")).isEmpty();
    }

    // what can be kept

    @ParameterizedTest
    @ValueSource(ints = { 64, 65, 255, 256, 5000 })
    void anIdOfAnyLengthIsKeptAndFound(int length) {
        var id = "7".repeat(length);
        sent("order-1", id);
        ledger.reported(report(id + "8", null, DeliveryStatus.UNDELIVERED));

        assertThat(ledger.reported(report(id, null, DeliveryStatus.DELIVERED))).isTrue();

        assertThat(ledger.findById(id).orElseThrow().status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(ledger.findById(id + "8")).isEmpty();
    }

    static Stream<String> odd() {
        return Stream.of("x".repeat(256), "nul\0", "bell\u0007", "half\ud83d", "\udc00", "line\nbreak", "whole\ud83d\ude00",
                "\u0000".repeat(300), "ą".repeat(255), "\ud83d\ude00".repeat(130));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anyTextIsKeptAndFoundAndConfusedWithNoOther(String text) {
        var message = message(text);
        var key = sending(message);
        var other = sending(message(text + '\u0001'));
        failed(key, message, answerLost());

        ledger.reported(new StatusReport(
                text, text, NUMBER, DeliveryStatus.DELIVERED, NOON,
                new BigDecimal("1e20")));

        assertThat(other).isNotEqualTo(key);
        assertThat(ledger.findById(text).orElseThrow().key()).isEqualTo(key);
        assertThat(ledger.findByIdx(text)).singleElement().satisfies(it -> assertThat(it.isSettled()).isTrue());
        assertThat(ledger.findByIdx(text + '\u0001')).singleElement()
                .satisfies(it -> assertThat(it.isSettled()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
            "1e20,0", "99999999999999.9999999,0", "99999999999999.999999,99999999999999.999999", "0.1234564999,0.123456",
            "0.1234565,0.123457", "1e-999999999,0", "-1e14,0", "1e999999999,0", "0.1600,0.16" })
    void anyPriceIsKeptToSixDecimalsAndItsRepetitionIsNoNews(String told, String kept) {
        sent("order-1", "id-1");
        var report = new StatusReport(
                "id-1", null, "4".repeat(33), DeliveryStatus.SENT, NOON,
                new BigDecimal(told));
        ledger.reported(report);
        var before = byIdx("order-1");

        assertThat(ledger.reported(report)).isFalse();

        assertThat(byIdx("order-1")).isEqualTo(before);
        // a price of nothing is none that is known
        assertThat(before.acceptance().points()).isEqualByComparingTo(kept.equals("0") ? "0.16" : kept);
        assertThat(ledger.reported(new StatusReport(
                "early", null, null, DeliveryStatus.SENT, NOON,
                report.points()))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void anyMomentIsKept(Instant at) {
        sent("order-1", "id-1");
        var report = report("id-1", null, DeliveryStatus.DELIVERED, at);

        assertThat(ledger.reported(report, NOON)).isTrue();
        assertThat(ledger.reported(report, NOON)).isFalse();
        assertThat(ledger.reported(report("early", null, DeliveryStatus.DELIVERED, at), NOON)).isTrue();
        assertThat(ledger.claimOverdue(new OverdueQuery(Instant.MIN, NOON, Instant.MAX, 1))).isEmpty();
    }

    static Stream<Instant> moments() {
        return Stream.of(Instant.MIN, Instant.MAX, Instant.EPOCH, NOON.plusNanos(1),
                Instant.ofEpochSecond(99_999_999_999_999L));
    }

    // retention

    @Test
    void retentionCountsFromWhenTheEndWasLearnt() {
        sent("order-1", "id-1");
        var learnt = NOON.plus(Duration.ofDays(100));
        var report = report("id-1", "order-1", DeliveryStatus.DELIVERED, NOON);
        ledger.reported(report, learnt);
        ledger.reported(report("unknown", null, DeliveryStatus.DELIVERED, NOON), learnt);

        assertThat(ledger.delete(learnt, 10)).isZero();

        assertThat(ledger.reported(report, learnt)).isFalse();
        assertThat(ledger.delete(learnt.plusMillis(1), 10)).isEqualTo(2);
        assertThat(ledger.findById("id-1")).isEmpty();
    }

    @Test
    void earlyReportsAreDeletedInPortionsToo() {
        sent("order-1", "id-1");
        ledger.reported(report("id-1", null, DeliveryStatus.DELIVERED), NOON);
        for (var i = 0; i < 25; i++) {
            ledger.reported(report("early-" + i, null, DeliveryStatus.DELIVERED), NOON);
        }

        assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isEqualTo(10);
        assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isEqualTo(10);
        assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isEqualTo(6);
        assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isZero();
        assertThat(ledger.reported(report("early-0", null, DeliveryStatus.DELIVERED), NOON)).isTrue();
    }

    @Test
    void whatAnAnswerDoesNotTellLeavesWhatIsKnown() {
        var message = message("order-1");
        var key = sending(message);
        accepted(key, message, "id-1");
        ledger.answered(List.of(key), List.of(accepted(message, new SentMessage(
                null, NUMBER, NUMBER, "order-1", null, BigDecimal.ZERO, 0,
                null))));

        assertThat(byIdx("order-1").acceptance().points()).isEqualByComparingTo("0.16");
        assertThat(byIdx("order-1").acceptance().parts()).isEqualTo(1);
        assertThat(byIdx("order-1").id()).isEqualTo("id-1");
    }

    @Test
    void aRefusedMessageThatIsTriedAgainWaitsForItsEndAgain() {
        var message = message("order-1");
        failed(sending(message), message, refused(103));
        assertThat(byIdx("order-1").isSettled()).isTrue();

        sending(message);

        assertThat(byIdx("order-1").isSettled()).isFalse();
        assertThat(overdueAt(NOON.plus(Duration.ofHours(1)), 10)).extracting(it -> it.idx()).containsExactly("order-1");
    }

    @Test
    void ofTwoWhoseValidityIsOverTheOneWhoseEndedFirstIsHandedOutFirst() {
        sending(message("long", NOON, NOON.plus(Duration.ofMinutes(50))));
        ledger.sending(List.of(message("short", NOON.plusSeconds(60), NOON.plus(Duration.ofMinutes(21)))), false,
                NOON.plusSeconds(60));

        var late = NOON.plus(Duration.ofMinutes(55));
        assertThat(overdueAt(late, 1)).extracting(message -> message.idx()).containsExactly("short");
        assertThat(overdueAt(late, 1)).extracting(message -> message.idx()).containsExactly("long");
    }

    @Test
    void aLookUpByAClockThatIsBehindDoesNotUndoWhatWasReportedSince() {
        var key = sent("order-1", "id-1").key();
        ledger.reported(report("id-1", null, DeliveryStatus.ACCEPTED, NOON.plusSeconds(120)));

        ledger.lookedUp(key, DeliveryStatus.QUEUED, NOON.plusSeconds(60));

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.ACCEPTED);
    }

    // what does not fit together

    @Test
    void nothingIsFoundUnderNoIdAndNoIdx() {
        sending(message(null));

        assertThat(ledger.findById(null)).isEmpty();
        assertThat(ledger.findByIdx(null)).isEmpty();
    }

    @Test
    void aReportWithoutAnIdIsThatOfTheMessageThatWaitsUnderItsIdx() {
        var message = message("order-1");
        failed(sending(message), message, answerLost());

        assertThat(ledger.reported(report(null, "order-1", DeliveryStatus.DELIVERED))).isTrue();

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(byIdx("order-1").isSettled()).isTrue();
    }

    @Test
    void aReportWithoutAnIdOfNoMessageIsNewsAndNotKept() {
        sent("order-1", "id-1");

        for (var idx : Arrays.asList(null, "order-1", "order-2")) {
            assertThat(ledger.reported(report(null, idx, DeliveryStatus.DELIVERED))).isTrue();
            assertThat(ledger.reported(report(null, idx, DeliveryStatus.DELIVERED))).isTrue();
        }

        assertThat(byIdx("order-1").status()).isNull();
        assertThat(ledger.delete(Instant.MAX, 10)).isZero();
    }

    @Test
    void aReportIsThatOfTheMessageWithItsIdWhateverIdxItNames() {
        sent("order-1", "id-1");
        var other = message("order-2");
        failed(sending(other), other, answerLost());

        ledger.reported(report("id-1", "order-2", DeliveryStatus.DELIVERED));

        assertThat(byIdx("order-1").status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(byIdx("order-2").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whatIsForgottenAndWhatIsNothingIsLeftOut() {
        var message = message("order-1");
        var forgotten = UUID.randomUUID();

        accepted(forgotten, message, "id-1");
        ledger.done(List.of(forgotten));
        ledger.release(List.of(forgotten));
        ledger.answered(List.of(), List.of());
        ledger.done(List.of());
        ledger.release(List.of(), forgotten);

        assertThat(ledger.sending(List.of(), true, NOON)).isEmpty();
        assertThat(ledger.held(forgotten, forgotten, NOON)).isEmpty();
        assertThat(ledger.findById("id-1")).isEmpty();
        assertThat(ledger.delete(Instant.MAX, 0)).isZero();
        assertThat(ledger.counts()).isEmpty();
    }

    @Test
    void aMessageWithoutAnIdxIsDeletedToo() {
        var message = message(null);
        failed(sending(message), message, refused(13));

        assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isOne();

        assertThat(ledger.counts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "0,0", "-1,-1", "-0.16,-2147483648" })
    void aPriceAndPartsOfLessThanOneAreNotKnown(BigDecimal price, int parts) {
        var message = message("order-1");
        var key = sending(message);
        accepted(key, message, "id-1");

        ledger.answered(List.of(key), List.of(accepted(message, new SentMessage(
                "id-1", NUMBER, NUMBER, "order-1", "QUEUE", price, parts, NOON))));
        ledger.reported(new StatusReport("id-1", null, NUMBER, DeliveryStatus.SENT, NOON, price));

        assertThat(byIdx("order-1").acceptance().points()).isEqualByComparingTo("0.16");
        assertThat(byIdx("order-1").acceptance().parts()).isOne();
    }

    @Test
    void asManyPartsAsThereCanBeAreKept() {
        var message = message("order-1");
        ledger.answered(List.of(sending(message)), List.of(accepted(message, new SentMessage(
                "id-1", NUMBER, NUMBER, "order-1", "QUEUE", BigDecimal.ONE, Integer.MAX_VALUE, Instant.MAX))));

        assertThat(byIdx("order-1").acceptance().parts()).isEqualTo(Integer.MAX_VALUE);
        assertThat(overdueAt(NOON.plus(Duration.ofDays(365_000)), 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "0,0", "1,-1", "253402300800,253402300801", "99999999999999,PT1H", "31556889864403199,PT1H",
            "999999999999,P9999D", "-1,PT99999999H" })
    void anyDateIsKept(String date, String validity) {
        var request = new SendRequest(
                MessageKind.SMS, List.of(NUMBER), List.of("order-1"), true, Map.of("date", date, "expiration_date", validity));
        var key = sending(message("order-1", request.sendTime(NOON), request.expiry(NOON).orElse(null)));

        assertThat(byIdx("order-1").key()).isEqualTo(key);
        overdueAt(NOON, 10);
        ledger.release(List.of(key));
    }
}
