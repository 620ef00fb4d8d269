// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.SentMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What every ledger knows of a message from its attempts. */
abstract class LedgerAttemptsContract extends LedgerFixture {

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
    void severalIdxUsedAnewAfterTheirMessagesWereAcceptedAreOtherMessages() {
        var keys = List.of(sent("order-1", "id-1").key(), sent("order-2", "id-2").key());

        assertThat(ledger.sending(List.of(message("order-1"), message("order-2")), false, NOON))
                .doesNotContainAnyElementsOf(keys);

        assertThat(ledger.counts()).containsExactly(
                new MessageLedger.Count(Outcome.SENT, null, 2), new MessageLedger.Count(Outcome.UNKNOWN, null, 2));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void messagesWithoutAnIdxAreMessagesOfTheirOwn(boolean repetition) {
        var keys = ledger.sending(List.of(message(null), message("order-1"), message(null)), repetition, NOON);

        assertThat(keys).hasSize(3).doesNotHaveDuplicates();
        assertThat(ledger.counts()).containsExactly(new MessageLedger.Count(Outcome.UNKNOWN, null, 3));
    }

    @Test
    void aRepetitionOfAMessageThatIsNotKnownIsOneOfItsOwn() {
        var other = sending(message("order-1", "48500100201"));

        var keys = ledger.sending(List.of(message("order-1")), true, NOON);

        assertThat(ledger.findByIdx("order-1")).extracting(TrackedMessage::key).containsExactlyInAnyOrder(other, keys.get(0));
    }

    @Test
    void ofTheMessagesWithAnIdxTheOneTriedLastIsFoundFirst() {
        for (var second : List.of(2, 3, 1)) {
            var message = message("order-1");
            var keys = ledger.sending(List.of(message), false, NOON.plusSeconds(second));
            accepted(keys.get(0), message, "id-" + second);
        }

        assertThat(ledger.findByIdx("order-1")).extracting(TrackedMessage::id).containsExactly("id-3", "id-2", "id-1");
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
    void aGroupsMessageHasNoRecipientUntilItsAnswer() {
        var group = new OutgoingMessage(MessageKind.SMS, "", null, NOON, null);
        var key = sending(group);

        accepted(key, group, "id-1");

        assertThat(ledger.findById("id-1").orElseThrow().recipient()).isEqualTo(NUMBER);
    }

    @Test
    void whatItHoldsIsCountedByOutcomeAndStatus() {
        assertThat(ledger.counts()).isEmpty();
        sending(message("under-way"));
        sent("order-1", "id-1");
        sent("order-2", "id-2");
        sent("order-3", "id-3");
        ledger.reported(report("id-2", "order-2", DeliveryStatus.SENT));
        ledger.reported(report("id-3", "order-3", DeliveryStatus.DELIVERED));
        var refused = message("refused");
        failed(sending(refused), refused, refused(13));

        assertThat(ledger.counts()).containsExactly(
                new MessageLedger.Count(Outcome.NOT_SENT, null, 1),
                new MessageLedger.Count(Outcome.SENT, null, 1),
                new MessageLedger.Count(Outcome.SENT, DeliveryStatus.SENT, 1),
                new MessageLedger.Count(Outcome.SENT, DeliveryStatus.DELIVERED, 1),
                new MessageLedger.Count(Outcome.UNKNOWN, null, 1));
    }

    @Test
    void aRepetitionOfAFinishedMessageDoesNotWaitAgain() {
        sent("order-1", "id-1");
        ledger.reported(report("id-1", null, DeliveryStatus.DELIVERED));

        ledger.sending(List.of(message("order-1", NOON.plusSeconds(5), null)), true, NOON.plusSeconds(5));

        assertThat(byIdx("order-1").isSettled()).isTrue();
        assertThat(overdueAt(NOON.plus(Duration.ofDays(1)), 10)).isEmpty();
    }

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

    @Test
    void aMessageThatIsTriedAgainToTheSameNumberWrittenOtherwiseIsTheSameMessage() {
        var first = sending(message("order-1", "0048500100200"));

        assertThat(sending(message("order-1"))).isEqualTo(first);
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
    void nothingIsFoundUnderNoIdAndNoIdx() {
        sending(message(null));

        assertThat(ledger.findById(null)).isEmpty();
        assertThat(ledger.findByIdx(null)).isEmpty();
    }
}
