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
