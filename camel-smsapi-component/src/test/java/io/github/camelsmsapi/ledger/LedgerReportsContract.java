// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What every ledger makes of reports. */
abstract class LedgerReportsContract extends LedgerAttemptsContract {

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
    void reportsThatOvertakeTheAnswerCountAsSoonAsItIsThere() {
        var messages = List.of(message("order-1"), message("order-2"));
        var keys = ledger.sending(messages, false, NOON);
        for (var id : List.of("id-1", "id-2")) {
            ledger.reported(report(id, null, DeliveryStatus.DELIVERED));
        }

        ledger.answered(keys, List.of(accepted(messages.get(0), "id-1"), accepted(messages.get(1), "id-2")));

        assertThat(ledger.counts()).containsExactly(new MessageLedger.Count(Outcome.SENT, DeliveryStatus.DELIVERED, 2));
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
    void aReportWithAnotherIdUnderAReusedIdxLeavesAKnownMessageAlone() {
        sent("order-1", "id-1");

        assertThat(ledger.reported(report("id-2", "order-1", DeliveryStatus.UNDELIVERED))).isTrue();

        assertThat(byIdx("order-1").id()).isEqualTo("id-1");
        assertThat(byIdx("order-1").status()).isNull();
        assertThat(ledger.findById("id-2")).isEmpty();
    }

    @Test
    void aReportWithoutAnIdIsThatOfTheMessageThatWaitsUnderItsIdx() {
        var message = message("order-1");
        failed(sending(message), message, answerLost());

        assertThat(ledger.reported(report(null, "order-1", DeliveryStatus.DELIVERED))).isTrue();
        assertThat(ledger.reported(report(null, "order-1", DeliveryStatus.DELIVERED))).as("a repetition").isFalse();

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
}
