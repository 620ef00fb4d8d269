// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.result;

import java.util.List;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.examples.demo.order.DeadLetter;
import io.github.camelsmsapi.examples.demo.order.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

    private static final Order FIRST = new Order("1", "48999000001", "Anna", "Paczka 1 w drodze");
    private static final Order SECOND = new Order("2", "+48 999 000 002", "Jan", "Paczka 2 w drodze");
    private static final Order NATIONAL = new Order("3", "999 000 003", "Ewa", "Paczka 3 w drodze");
    private static final BookedMessage OF_FIRST = new BookedMessage("a", "order-1", "48999000001", "Paczka 1 w drodze");
    private static final BookedMessage OF_SECOND = new BookedMessage("b", "order-2", "48999000002", "Paczka 2 w drodze");
    private static final BookedMessage OF_NATIONAL = new BookedMessage("c", "order-3", "48999000003", "Paczka 3 w drodze");

    @Test
    void oneMessageForEachOrderIsClean() {
        var comparison = compare(List.of(FIRST, SECOND, NATIONAL), List.of(), OF_NATIONAL, OF_FIRST, OF_SECOND);

        assertThat(comparison.isClean()).isTrue();
        assertThat(comparison).isEqualTo(new Comparison(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void orderWithNeitherMessageNorDeadLetterIsLost() {
        var comparison = compare(List.of(FIRST, SECOND), List.of(), OF_FIRST);

        assertThat(comparison.lost()).containsExactly("2");
        assertThat(comparison.isClean()).isFalse();
    }

    @Test
    void orderWithDeadLetterIsNotLost() {
        var comparison = compare(List.of(FIRST, SECOND), List.of(letter(SECOND, Outcome.NOT_SENT)), OF_FIRST);

        assertThat(comparison.isClean()).isTrue();
    }

    @Test
    void orderBookedTwiceUnderItsIdxIsDoubled() {
        var again = new BookedMessage("x", "order-1", "48999000001", "Paczka 1 w drodze");

        var comparison = compare(List.of(FIRST), List.of(), OF_FIRST, again);

        assertThat(comparison.doubled()).containsExactly("1");
        assertThat(comparison.lost()).isEmpty();
        assertThat(comparison.isClean()).isFalse();
    }

    @Test
    void sameTextToSameNumberUnderAnotherIdxIsDoubledToo() {
        var again = new BookedMessage("x", "ID-1234", "48999000001", "Paczka 1 w drodze");

        assertThat(compare(List.of(FIRST), List.of(), OF_FIRST, again).doubled()).containsExactly("1");
    }

    @Test
    void textThatArrivedGarbledIsALostOrder() {
        var garbled = new BookedMessage("x", "order-1", "48999000001", "Paczka 1 w dr?dze");

        assertThat(compare(List.of(FIRST), List.of(), garbled).lost()).containsExactly("1");
    }

    @Test
    void textAtAStrangersNumberIsALostOrder() {
        var astray = new BookedMessage("x", "order-1", "48999000002", "Paczka 1 w drodze");

        assertThat(compare(List.of(FIRST), List.of(), astray).lost()).containsExactly("1");
    }

    @Test
    void deadLetterThatSaysNotSentAlthoughItIsBookedIsAContradiction() {
        var comparison = compare(List.of(FIRST), List.of(letter(FIRST, Outcome.NOT_SENT)), OF_FIRST);

        assertThat(comparison.contradicted()).containsExactly("1");
        assertThat(comparison.isClean()).isFalse();
    }

    @Test
    void deadLetterOfUnknownOutcomeMayBeBooked() {
        assertThat(compare(List.of(FIRST), List.of(letter(FIRST, Outcome.UNKNOWN)), OF_FIRST).isClean()).isTrue();
    }

    @Test
    void messageOfNoOrderIsForeign() {
        var comparison = compare(List.of(FIRST), List.of(), OF_FIRST, OF_SECOND);

        assertThat(comparison.foreign()).containsExactly("b");
        assertThat(comparison.isClean()).isFalse();
    }

    private static DeadLetter letter(Order order, Outcome outcome) {
        return new DeadLetter(order, "203", "THROTTLING", outcome, 6, "too many requests");
    }

    private static Comparison compare(List<Order> orders, List<DeadLetter> letters, BookedMessage... books) {
        return Comparison.of(orders, letters, List.of(books));
    }
}
