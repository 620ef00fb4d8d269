// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.util.List;

import io.github.camelsmsapi.examples.outbox.OutboxState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

    private static Database.Row row(long id, OutboxState state, String acceptedBy) {
        return new Database.Row(id, "4850010020" + id, "text " + id, state, 1, acceptedBy);
    }

    private static Simulator.Booked booked(String id, long row) {
        return new Simulator.Booked(id, "outbox-" + row, "4850010020" + row, "text " + row);
    }

    @Test
    void whatAgreesIsClean() {
        var comparison = Comparison.of(
                List.of(row(1, OutboxState.SETTLED, "ANSWER"), row(2, OutboxState.DEAD, null),
                        row(3, OutboxState.UNKNOWN, null),
                        row(4, OutboxState.SENT, "REPETITION")),
                List.of(booked("a", 1), booked("b", 4)));

        assertThat(comparison.isClean()).isTrue();
        assertThat(comparison.recovered()).isOne();
        assertThat(comparison.dead()).isOne();
        assertThat(comparison.unknown()).isOne();
    }

    @Test
    void aRowThatSaysSentWithoutBeingBookedIsLost() {
        var comparison = Comparison.of(List.of(row(1, OutboxState.SENT, "ANSWER"), row(2, OutboxState.NEW, null)), List.of());

        assertThat(comparison.lost()).containsExactly(1L, 2L);
    }

    @Test
    void twoMessagesOfOneIdxAreDoubled() {
        var comparison = Comparison.of(
                List.of(row(1, OutboxState.SETTLED, "ANSWER")), List.of(booked("a", 1), booked("b", 1)));

        assertThat(comparison.doubled()).containsExactly(1L);
    }

    @Test
    void theSameTextToTheSameNumberIsDoubledUnderWhateverIdx() {
        var comparison = Comparison.of(
                List.of(row(1, OutboxState.SETTLED, "ANSWER")),
                List.of(booked("a", 1), new Simulator.Booked("b", "other", "48500100201", "text 1")));

        assertThat(comparison.doubled()).containsExactly(1L);
    }

    @Test
    void aDeadRowThatIsBookedIsAContradiction() {
        var comparison = Comparison.of(List.of(row(1, OutboxState.DEAD, null)), List.of(booked("a", 1)));

        assertThat(comparison.contradicted()).containsExactly(1L);
    }
}
