// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.util.List;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.testing.LogRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InMemoryMessageLedgerTest extends MessageLedgerContract {

    @Override
    MessageLedger create() {
        return new InMemoryMessageLedger();
    }

    @Test
    void aFullLedgerForgetsFirstWhatHasComeToItsEnd() {
        var small = new InMemoryMessageLedger(2);
        ledger = small;
        sent("open", "id-1");
        sent("delivered", "id-2");
        ledger.reported(report("id-2", null, DeliveryStatus.DELIVERED));

        sent("next", "id-3");

        assertThat(ledger.findById("id-1")).isPresent();
        assertThat(ledger.findById("id-2")).isEmpty();
        assertThat(small.forgotten()).isZero();
    }

    @Test
    void aFullLedgerSaysThatItForgetsWhatHasNot() {
        var small = new InMemoryMessageLedger(2);
        ledger = small;
        try (var log = new LogRecorder()) {
            for (var i = 1; i <= 4; i++) {
                sent("order-" + i, "id-" + i);
            }

            assertThat(log.lines()).filteredOn(line -> line.contains("forgets the oldest")).hasSize(1);
        }
        assertThat(small.forgotten()).isEqualTo(2);
        assertThat(ledger.findByIdx("order-1")).isEmpty();
        assertThat(ledger.findById("id-4")).isPresent();
    }

    @Test
    void aLedgerThatForgotWhatHadNotEndedForgetsFirstWhatHasEndedSince() {
        ledger = new InMemoryMessageLedger(2);
        for (var i = 1; i <= 3; i++) {
            sent("order-" + i, "id-" + i);
        }
        ledger.reported(report("id-3", null, DeliveryStatus.DELIVERED));

        sent("order-4", "id-4");

        assertThat(ledger.findById("id-2")).isPresent();
        assertThat(ledger.findById("id-3")).isEmpty();
    }

    @Test
    void aLargeLedgerHoldsAsManyAsItIsMadeForWhateverTheirIdx() {
        var large = new InMemoryMessageLedger(1_000);
        ledger = large;
        for (var i = 1; i <= 1_200; i++) {
            sent("the same", "id-" + i);
        }
        sent("another", "id-of-another");

        assertThat(ledger.counts()).extracting(MessageLedger.Count::messages).containsExactly(1_000L);
        assertThat(large.forgotten()).isEqualTo(201);
        assertThat(ledger.findById("id-201")).isEmpty();
        assertThat(ledger.findById("id-202")).isPresent();
        assertThat(ledger.findById("id-of-another")).isPresent();
    }

    @Test
    void aLargeLedgerTooForgetsFirstWhatHasComeToItsEnd() {
        var large = new InMemoryMessageLedger(2_000);
        ledger = large;
        for (var i = 1; i <= 2_000; i++) {
            sent("order-" + i, "id-" + i);
        }
        for (var i = 1; i <= 2_000; i += 40) {
            ledger.reported(report("id-" + i, null, DeliveryStatus.DELIVERED));
        }
        for (var i = 2_001; i <= 2_050; i++) {
            sent("order-" + i, "id-" + i);
        }

        assertThat(large.forgotten()).isZero();
        assertThat(ledger.counts()).extracting(MessageLedger.Count::status).containsOnlyNulls();
    }

    @Test
    void aLedgerForNothingIsRefused() {
        assertThatThrownBy(() -> new InMemoryMessageLedger(0)).hasMessageContaining("must be 1 or more");
    }

    @Test
    void ofTheReportsOfUnknownMessagesAFullLedgerForgetsTheOldest() {
        ledger = new InMemoryMessageLedger(2);
        for (var id : List.of("1", "2", "3")) {
            assertThat(ledger.reported(report(id, null, DeliveryStatus.DELIVERED), NOON)).isTrue();
        }

        assertThat(ledger.reported(report("3", null, DeliveryStatus.DELIVERED), NOON)).as("a repetition").isFalse();
        assertThat(ledger.reported(report("2", null, DeliveryStatus.DELIVERED), NOON)).as("a repetition").isFalse();
        assertThat(ledger.reported(report("1", null, DeliveryStatus.DELIVERED), NOON)).as("news again").isTrue();
    }

    @Test
    void aReportThatIsFollowedByAnotherIsNotTheOldestAnyMore() {
        ledger = new InMemoryMessageLedger(2);
        ledger.reported(report("1", null, DeliveryStatus.SENT, NOON), NOON);
        ledger.reported(report("2", null, DeliveryStatus.DELIVERED), NOON);
        ledger.reported(report("1", null, DeliveryStatus.DELIVERED), NOON);
        ledger.reported(report("3", null, DeliveryStatus.DELIVERED), NOON);

        assertThat(ledger.reported(report("1", null, DeliveryStatus.DELIVERED), NOON)).as("a repetition").isFalse();
        assertThat(ledger.reported(report("2", null, DeliveryStatus.DELIVERED), NOON)).as("news again").isTrue();
    }

    @Test
    void whatWasDeletedLeavesItsRoom() {
        var small = new InMemoryMessageLedger(2);
        ledger = small;
        for (var turn = 1; turn <= 3; turn++) {
            for (var id : List.of("a" + turn, "b" + turn)) {
                sent("order-" + id, id);
            }
            assertThat(small.forgotten()).isZero();
            List.of("a" + turn, "b" + turn).forEach(id -> ledger.reported(report(id, null, DeliveryStatus.DELIVERED), NOON));
            assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isEqualTo(2);
        }

        ledger = new InMemoryMessageLedger(1);
        assertThat(sent("order-1", "id-1").id()).isEqualTo("id-1");
    }

    @ParameterizedTest
    @CsvSource({ "13 13 13,NOT_SENT", "lost 13 13,UNKNOWN", "13 lost 13,UNKNOWN", "13 13 lost,UNKNOWN" })
    void oneAttemptOfSeveralThatMayHaveBeenAcceptedMakesThemUnknown(String failures, Outcome outcome) {
        Outcome last = null;
        var acceptance = Acceptance.UNDER_WAY;
        for (var failure : failures.split(" ")) {
            acceptance = acceptance.failed(failure.equals("lost") ? answerLost() : refused(13));
            last = acceptance.outcome();
            acceptance = acceptance.triedAgain();
        }
        assertThat(last).isEqualTo(outcome);
    }
}
