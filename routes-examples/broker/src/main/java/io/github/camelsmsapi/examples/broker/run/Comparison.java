// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the nodes say of the orders, held against the gateway's books.
 *
 * @param sent         orders that the nodes say were sent
 * @param booked       messages that the gateway has
 * @param recovered    orders whose acceptance was learned by a repetition only
 * @param dead         orders that were given up, known not to be sent
 * @param unknown      orders whose outcome is unknown
 * @param lost         orders that the gateway does not have although they were sent, or that have no end
 * @param doubled      orders of which the gateway has more than one message
 * @param contradicted orders that have several ends, or are said not to be sent and were
 */
record Comparison(
        int sent, int booked, int recovered, int dead, int unknown, List<Integer> lost, List<Integer> doubled,
        List<Integer> contradicted) {

    /** @param texts of the messages that the gateway has; each order has one of its own */
    static Comparison of(List<Order> orders, Collection<Ending> endings, List<String> texts) {
        var ends = endings.stream().collect(Collectors.groupingBy(Ending::order));
        var booked = texts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var lost = new ArrayList<Integer>();
        var doubled = new ArrayList<Integer>();
        var contradicted = new ArrayList<Integer>();
        for (var order : orders) {
            var ofOrder = ends.getOrDefault(order.number(), List.of());
            var messages = booked.getOrDefault(order.text(), 0L);
            if (ofOrder.isEmpty() || messages == 0 && ofOrder.stream().anyMatch(is(Ending.Kind.SENT))) {
                lost.add(order.number());
            }
            if (messages > 1) {
                doubled.add(order.number());
            }
            if (ofOrder.size() > 1 || messages > 0 && ofOrder.stream().anyMatch(is(Ending.Kind.DEAD))) {
                contradicted.add(order.number());
            }
        }
        return new Comparison(
                count(endings, is(Ending.Kind.SENT)), texts.size(), count(endings, Ending::isRecovered),
                count(endings, is(Ending.Kind.DEAD)), count(endings, is(Ending.Kind.UNKNOWN)), lost, doubled, contradicted);
    }

    private static Predicate<Ending> is(Ending.Kind kind) {
        return ending -> ending.kind() == kind;
    }

    private static int count(Collection<Ending> endings, Predicate<Ending> which) {
        return (int) endings.stream().filter(which).count();
    }

    /** Whether nothing is lost, doubled or otherwise at odds. */
    boolean isClean() {
        return lost.isEmpty() && doubled.isEmpty() && contradicted.isEmpty();
    }
}
