// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.message.DeliveryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which messages every ledger hands out as overdue, and to whom. */
abstract class LedgerOverdueContract extends LedgerReportsContract {

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
    void theLeaseOfAMessageEndsWithItAndTheNextAttemptIsFree() {
        var message = message("order-1");
        var key = sending(message);
        var late = NOON.plus(Duration.ofHours(1));
        assertThat(overdueAt(late, 10)).hasSize(1);

        failed(key, message, refused(13));
        assertThat(overdueAt(late, 10)).isEmpty();
        sending(message);

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
            ledger.sending(List.of(message("short-" + i, NOON.plusSeconds(1), NOON.plus(Duration.ofMinutes(20)))), false,
                    NOON.plusSeconds(1));
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
}
