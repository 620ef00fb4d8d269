// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

    private static final List<Order> ORDERS = Order.upTo(3);

    private static Ending ending(int order, Ending.Kind kind, String messageId) {
        return new Ending(order, kind, messageId, Optional.of("id"), Optional.empty());
    }

    private static List<String> booked(int... orders) {
        return IntStream.of(orders).mapToObj(order -> new Order(order).text()).toList();
    }

    @Test
    void sentAndBookedOnceIsClean() {
        var endings = List.of(
                ending(1, Ending.Kind.SENT, "a"), ending(2, Ending.Kind.SENT, "b"), ending(3, Ending.Kind.DEAD, "c"));

        assertThat(Comparison.of(ORDERS, endings, booked(1, 2)).isClean()).isTrue();
    }

    @Test
    void sentButNotBookedIsLostAndSoIsWhatHasNoEnd() {
        var endings = List.of(ending(1, Ending.Kind.SENT, "a"), ending(2, Ending.Kind.SENT, "b"));

        assertThat(Comparison.of(ORDERS, endings, booked(1, 3)).lost()).containsExactly(2, 3);
    }

    @Test
    void bookedTwiceIsDoubled() {
        var endings = List.of(
                ending(1, Ending.Kind.SENT, "a"), ending(2, Ending.Kind.SENT, "b"), ending(3, Ending.Kind.UNKNOWN, "c"));

        var comparison = Comparison.of(ORDERS, endings, booked(1, 2, 2));

        assertThat(comparison.doubled()).containsExactly(2);
        assertThat(comparison.lost()).isEmpty();
    }

    @Test
    void twoEndsAndABookedDeadOneAreContradicted() {
        var endings = List.of(
                ending(1, Ending.Kind.SENT, "a"), ending(1, Ending.Kind.SENT, "b"), ending(2, Ending.Kind.DEAD, "c"),
                ending(3, Ending.Kind.UNKNOWN, "d"));

        assertThat(Comparison.of(ORDERS, endings, booked(1, 2)).contradicted()).containsExactly(1, 2);
    }
}
