// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.result;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.camelsmsapi.examples.demo.order.DeadLetter;
import io.github.camelsmsapi.examples.demo.order.Order;

/**
 * The orders against the gateway's books. A message belongs to an order when it carries the order's idx, or goes to its
 * number with its text; it is the right one when it does all of that.
 *
 * @param lost         orders that have no right message in the books, and no dead letter either
 * @param doubled      orders to which more than one message belongs
 * @param contradicted orders that have a message in the books, although their dead letter says for certain that nothing
 *                     was sent
 * @param foreign      messages that belong to no order
 */
public record Comparison(List<String> lost, List<String> doubled, List<String> contradicted, List<String> foreign) {

    private static final int NATIONAL = 9;

    /**
     * @param deadLetters the shop's
     * @param books       the gateway's
     */
    public static Comparison of(Collection<Order> orders, Collection<DeadLetter> deadLetters, List<BookedMessage> books) {
        return new Bookkeeping(deadLetters, books).compare(orders);
    }

    /** Whether each order has exactly what it should have. */
    public boolean isClean() {
        return lost.isEmpty() && doubled.isEmpty() && contradicted.isEmpty() && foreign.isEmpty();
    }

    /** To whom which text goes. */
    private record Content(String number, String text) {

        static Content of(Order order) {
            var digits = (order.getPhone() == null ? "" : order.getPhone()).replaceAll("\\D", "").replaceFirst("^00", "");
            return new Content(digits.length() == NATIONAL ? "48" + digits : digits, order.getText());
        }

        static Content of(BookedMessage message) {
            return new Content(message.number(), message.text());
        }
    }

    /** The books, opened at the pages that an order asks for. */
    private static final class Bookkeeping {

        private final Map<String, DeadLetter> letters = new HashMap<>();
        private final List<BookedMessage> books;
        private final Map<String, List<BookedMessage>> byIdx;
        private final Map<Content, List<BookedMessage>> byContent;

        Bookkeeping(Collection<DeadLetter> deadLetters, List<BookedMessage> books) {
            deadLetters.forEach(letter -> letters.put(letter.getOrder(), letter));
            this.books = books;
            byIdx = books.stream().collect(Collectors.groupingBy(BookedMessage::idx));
            byContent = books.stream().collect(Collectors.groupingBy(Content::of));
        }

        Comparison compare(Collection<Order> orders) {
            var lost = new LinkedHashSet<String>();
            var doubled = new LinkedHashSet<String>();
            var contradicted = new LinkedHashSet<String>();
            var foreign = new HashSet<>(books);
            for (var order : orders) {
                var messages = messagesOf(order);
                foreign.removeAll(messages);
                var letter = letters.get(order.getId());
                if (letter == null && messages.stream().noneMatch(message -> isRight(message, order))) {
                    lost.add(order.getId());
                }
                if (messages.size() > 1) {
                    doubled.add(order.getId());
                }
                if (letter != null && letter.isCertainlyNotSent() && !messages.isEmpty()) {
                    contradicted.add(order.getId());
                }
            }
            return new Comparison(
                    List.copyOf(lost), List.copyOf(doubled), List.copyOf(contradicted),
                    foreign.stream().map(BookedMessage::id).sorted().toList());
        }

        private Set<BookedMessage> messagesOf(Order order) {
            var messages = new LinkedHashSet<>(byIdx.getOrDefault(order.idx(), List.of()));
            messages.addAll(byContent.getOrDefault(Content.of(order), List.of()));
            return messages;
        }

        private static boolean isRight(BookedMessage message, Order order) {
            return message.idx().equals(order.idx()) && Content.of(message).equals(Content.of(order));
        }
    }
}
