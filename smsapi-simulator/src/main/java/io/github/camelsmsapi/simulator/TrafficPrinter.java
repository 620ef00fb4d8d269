// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.Exchange;
import io.github.camelsmsapi.simulator.server.TrafficListener;

/** Makes a line of each message as it comes, and of each request that was refused. */
final class TrafficPrinter implements TrafficListener {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final int MOST_OF_A_REQUEST = 20;
    private static final int LONGEST = 2_000;

    private final Consumer<String> out;

    TrafficPrinter(Consumer<String> out) {
        this.out = out;
    }

    @Override
    public void answered(Exchange exchange, List<BookedMessage> messages) {
        messages.stream().limit(MOST_OF_A_REQUEST).map(TrafficPrinter::line).forEach(out);
        if (messages.size() > MOST_OF_A_REQUEST) {
            out.accept("         and " + (messages.size() - MOST_OF_A_REQUEST) + " more of the same request");
        }
        if (exchange.isRefused()) {
            out.accept(TIME.format(exchange.request().receivedAt()) + "  x  " + exchange.request().method() + ' '
                       + exchange.request().path() + "  " + plain(exchange.request().parameters().getOrDefault("to", ""))
                       + "  " + plain(exchange.reason()));
        }
    }

    private static String line(BookedMessage message) {
        return TIME.format(message.bookedAt()) + "  >  " + message.number() + "  from " + plain(message.from()) + "  \""
               + plain(message.text()) + "\"  " + message.parts() + (message.parts() == 1 ? " part  " : " parts  ")
               + message.points().toPlainString() + " points"
               + (message.isScheduled() ? "  to be sent at " + message.sendAt() : "")
               + (message.asked().isEmpty() ? "" : "  [" + message.asked() + ']')
               + (message.idx().isEmpty() ? "" : "  idx " + plain(message.idx())) + "  id " + message.id();
    }

    /** One line that is not too long, and nothing in it that a terminal obeys. */
    private static String plain(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\u202A-\u202E\u2066-\u2069]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
