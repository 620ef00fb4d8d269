// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.examples.demo.order.Order;
import io.github.camelsmsapi.examples.demo.order.OrderFile;
import io.github.camelsmsapi.examples.demo.order.OrderJournal;
import io.github.camelsmsapi.examples.demo.result.Comparison;
import io.github.camelsmsapi.examples.demo.result.ResultTable;
import io.github.camelsmsapi.examples.demo.result.RunResult;

/**
 * Sends the orders' messages, waits for their delivery reports and says what became of each. The exit code is 0 only
 * when no order is lost and none is doubled.
 */
public final class Demo {

    private static final Duration REDRAW = Duration.ofMillis(100);

    private final DemoSettings settings;
    private final Terminal terminal;

    Demo(DemoSettings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) throws Exception {
        int exitCode;
        try {
            exitCode = new Demo(DemoSettings.from(System.getProperties(), System.getenv()), Terminal.ofProcess()).run();
        } catch (IllegalArgumentException wrongSetting) {
            System.err.println(wrongSetting.getMessage());
            exitCode = 2;
        }
        System.exit(exitCode);
    }

    /** Runs from the orders to the table, and returns the exit code. */
    int run() throws Exception {
        var all = new OrderFile(settings.orders()).read();
        var orders = all.subList(0, Math.min(all.size(), settings.limit().orElse(all.size())));
        if (settings.isReal() && !new Consent(terminal).isGivenFor(orders.size())) {
            return 1;
        }
        var journal = new OrderJournal(orders, settings.withReports(), Clock.systemUTC());
        try (var gateway = Gateway.of(settings); var shop = new Shop(settings, gateway, journal)) {
            terminal.out().println("Sending " + orders.size() + (orders.size() == 1 ? " message to " : " messages to ")
                                   + (settings.isReal() ? "" : "the simulator at ") + gateway.url());
            shop.start();
            var result = result(orders, journal, gateway, awaitSettled(journal, orders.size()));
            print(result, journal);
            if (settings.keep()) {
                keep(gateway, shop);
            }
            return result.exitCode();
        }
    }

    private boolean awaitSettled(OrderJournal journal, int total) throws InterruptedException {
        var end = System.nanoTime() + settings.timeout().toNanos();
        try (var progress = terminal.progress(total)) {
            var settled = false;
            while (!settled && System.nanoTime() < end) {
                settled = journal.awaitSettled(REDRAW);
                progress.show(journal.settled(), journal.accepted());
            }
            return settled;
        }
    }

    private RunResult result(List<Order> orders, OrderJournal journal, Gateway gateway, boolean settled)
            throws IOException, InterruptedException {
        var states = journal.states();
        var letters = states.stream().flatMap(state -> state.deadLetter().stream()).toList();
        var comparison = Optional.<Comparison> empty();
        var books = gateway.books();
        if (books.isPresent()) {
            comparison = Optional.of(Comparison.of(orders, letters, books.get().messages()));
        }
        return new RunResult(
                settled, settings.withReports(), states, journal.alerts(), journal.sendingTime(), settings.deadLetters(),
                comparison, books.isPresent() ? Optional.of(books.get().totals()) : Optional.empty());
    }

    private void print(RunResult result, OrderJournal journal) {
        var out = terminal.out();
        out.println();
        out.println("Dead letters with their reasons: " + settings.deadLetters());
        if (!result.settled()) {
            out.println("Stopped after " + settings.timeout().toSeconds() + " s (demo.timeout), when "
                        + (result.states().size() - journal.settled()) + " orders were not settled; the log in "
                        + settings.output().toAbsolutePath() + " may say why.");
        }
        out.println();
        ResultTable.of(result).forEach(out::println); // last, so that it stays on the screen
    }

    private void keep(Gateway gateway, Shop shop) throws InterruptedException {
        var out = terminal.out();
        out.println("Everything stays up until Ctrl-C:");
        out.println("  the shop, which takes delivery reports at " + shop.url() + "/reports");
        gateway.simulator().ifPresent(running -> out
                .println("  the simulator at " + running.url() + ", its books at " + running.url() + "/_simulator/messages"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            shop.close();
            gateway.close();
        }));
        Thread.currentThread().join();
    }
}
