// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.junit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.ReceivedRequest;

/**
 * Says what must have reached the gateway:
 * {@code assertThat(simulator).sentTo("48500100200").withText("Hi").exactlyOnce()}. Conditions narrow the messages
 * down; the last word counts them. When it fails, the message shows the messages that came closest and in what they
 * differ. Immutable.
 */
public final class SimulatorAssert {

    private static final int NEAR_MISSES = 3;

    private record Condition(String words, Predicate<BookedMessage> holds, Function<BookedMessage, String> actual) {
    }

    private final SmsapiSimulator simulator;
    private final List<Condition> conditions;
    private final Duration patience;

    private SimulatorAssert(SmsapiSimulator simulator, List<Condition> conditions, Duration patience) {
        this.simulator = simulator;
        this.conditions = conditions;
        this.patience = patience;
    }

    /** Begins an assertion about a simulator. */
    public static SimulatorAssert assertThat(SmsapiSimulator simulator) {
        return new SimulatorAssert(simulator, List.of(), Duration.ZERO);
    }

    /** Begins an assertion about the simulator of an extension. */
    public static SimulatorAssert assertThat(SmsapiSimulatorExtension extension) {
        return assertThat(extension.simulator());
    }

    /** Waits up to that long for the assertion to hold, for what is sent in the background. */
    public SimulatorAssert within(Duration time) {
        return new SimulatorAssert(simulator, conditions, time);
    }

    /** Only messages to that number, given with country prefix. */
    public SimulatorAssert sentTo(String number) {
        return and("to " + number, message -> message.number().equals(number), BookedMessage::number);
    }

    /** Only messages with exactly that text. */
    public SimulatorAssert withText(String text) {
        return and("with the text \"" + text + '"', message -> message.text().equals(text),
                message -> '"' + message.text() + '"');
    }

    /** Only messages that contain that text. */
    public SimulatorAssert withTextContaining(String part) {
        return and("with a text containing \"" + part + '"', message -> message.text().contains(part),
                message -> '"' + message.text() + '"');
    }

    /** Only messages from that sender name. */
    public SimulatorAssert from(String sender) {
        return and("from " + sender, message -> message.from().equals(sender), BookedMessage::from);
    }

    /** Only messages with that idx. */
    public SimulatorAssert withIdx(String idx) {
        return and("with idx " + idx, message -> message.idx().equals(idx), BookedMessage::idx);
    }

    /** Only messages that meet a condition of your own. */
    public SimulatorAssert that(String words, Predicate<BookedMessage> condition) {
        return and(words, condition, message -> "it is not");
    }

    /** Fails unless there is exactly one such message. */
    public void exactlyOnce() {
        times(1);
    }

    /** Fails unless there are exactly so many such messages. */
    public void times(int count) {
        check("exactly " + count, found -> found.size() == count);
    }

    /** Fails unless there is such a message. */
    public void atLeastOnce() {
        check("at least 1", found -> !found.isEmpty());
    }

    /** Fails if there is such a message. */
    public void never() {
        check("none", List::isEmpty);
    }

    /** Fails if a message was booked twice: the same idx, or the same text to the same number within a minute. */
    public void nothingTwice() {
        var doubled = simulator.stats().bookedTwice();
        if (doubled > 0) {
            throw new AssertionError(doubled + " of these messages were booked twice:\n" + list(simulator.messages()));
        }
    }

    private SimulatorAssert and(
            String words, Predicate<BookedMessage> holds, Function<BookedMessage, String> actual) {
        var more = new ArrayList<>(conditions);
        more.add(new Condition(words, holds, actual));
        return new SimulatorAssert(simulator, List.copyOf(more), patience);
    }

    private void check(String expected, Predicate<List<BookedMessage>> isRight) {
        var end = System.nanoTime() + patience.toNanos();
        var found = found();
        while (!isRight.test(found) && System.nanoTime() < end) {
            var change = simulator.nextChange();
            found = found(); // what came between the last look and the wait
            if (!isRight.test(found)) {
                await(change, end - System.nanoTime());
                found = found();
            }
        }
        if (!isRight.test(found)) {
            throw new AssertionError(explanation(expected, found));
        }
    }

    private List<BookedMessage> found() {
        return simulator.messages().stream()
                .filter(message -> conditions.stream().allMatch(condition -> condition.holds().test(message))).toList();
    }

    private String explanation(String expected, List<BookedMessage> found) {
        var text = new StringBuilder("Expected ").append(expected).append(" message ")
                .append(conditions.stream().map(Condition::words).collect(Collectors.joining(", ")))
                .append("\nbut there ").append(found.size() == 1 ? "is 1" : "are " + found.size());
        if (!found.isEmpty()) {
            return text.append(":\n").append(list(found)).toString();
        }
        var all = simulator.messages();
        text.append(" among ").append(all.size()).append('.');
        if (!all.isEmpty()) {
            text.append(" The closest:\n").append(all.stream().sorted(Comparator.comparingLong(this::distance))
                    .limit(NEAR_MISSES).map(this::nearMiss).collect(Collectors.joining("\n")));
        }
        var refused
                = simulator.requests().stream().filter(request -> request.errorCode() > 0).map(SimulatorAssert::line).toList();
        if (!refused.isEmpty()) {
            text.append("\nRefused requests:\n").append(String.join("\n", refused));
        }
        return text.toString();
    }

    private long distance(BookedMessage message) {
        return conditions.stream().filter(condition -> !condition.holds().test(message)).count();
    }

    private String nearMiss(BookedMessage message) {
        return line(message) + "\n    differs: " + conditions.stream().filter(condition -> !condition.holds().test(message))
                .map(condition -> "expected " + condition.words() + ", was " + condition.actual().apply(message))
                .collect(Collectors.joining("; "));
    }

    private static String list(List<BookedMessage> messages) {
        return messages.stream().map(SimulatorAssert::line).collect(Collectors.joining("\n"));
    }

    private static String line(BookedMessage message) {
        return "  to " + message.number() + " from " + message.from() + " \"" + message.text() + '"'
               + (message.idx().isEmpty() ? "" : " idx " + message.idx()) + ' ' + message.status();
    }

    private static String line(ReceivedRequest request) {
        return "  " + request.path() + " to " + request.parameters().getOrDefault("to", "nobody") + ": code "
               + request.errorCode();
    }

    private static void await(CompletableFuture<Void> change, long nanos) {
        try {
            change.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // the caller looks a last time
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for a message", e);
        }
    }
}
