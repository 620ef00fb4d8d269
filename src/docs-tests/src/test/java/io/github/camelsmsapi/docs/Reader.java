// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.camelsmsapi.docs.Page.Command;
import io.github.camelsmsapi.docs.Page.FileToWrite;
import io.github.camelsmsapi.docs.Page.Step;
import io.github.camelsmsapi.docs.Terminal.Job;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Does what a page says, step by step, in one terminal; what a command starts goes on until the page ends. */
final class Reader {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration SERVER_LIMIT = Duration.ofMinutes(5);
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(2);

    /** What happens after the last step, while all that the page started still runs. */
    interface Afterwards {
        void check() throws Exception;
    }

    private record Server(Row row, Job job) {
    }

    private final Desk desk;
    /** Builds that went well; they are not repeated for another page. */
    private final Set<String> built = new HashSet<>();

    Reader(Desk desk) {
        this.desk = desk;
    }

    void read(Page page, Afterwards afterwards) throws Exception {
        Ports.requireFree();
        var servers = new ArrayList<Server>();
        try (var terminal = desk.terminal(page.name())) {
            for (var step : page.steps()) {
                try {
                    if (step instanceof Command command) {
                        run(command, terminal, servers);
                    } else if (step instanceof FileToWrite file) {
                        write(file, terminal);
                    }
                } catch (AssertionError e) {
                    throw failure(step, servers, e);
                }
            }
            afterwards.check();
        }
    }

    private void run(Command command, Terminal terminal, List<Server> servers) throws IOException {
        var row = CommandTable.rowOf(command);
        if (row.server()) {
            start(row, terminal, servers);
        } else if (row.run().startsWith("curl ") && !servers.isEmpty()) {
            requireResult(row, command, ask(row, command, terminal, servers));
        } else if (!built.contains(row.run())) {
            requireResult(row, command, terminal.run(row.run(), LIMIT));
            if (row.run().startsWith("mvn ")) {
                built.add(row.run());
            }
        }
    }

    private static void start(Row row, Terminal terminal, List<Server> servers) throws IOException {
        servers.stream().filter(earlier -> !Collections.disjoint(earlier.row().up(), row.up())).toList().forEach(earlier -> {
            Terminal.end(earlier.job());
            servers.remove(earlier);
        });
        var server = terminal.start(row.run());
        servers.add(new Server(row, server));
        row.up().forEach(uri -> awaitAnswer(uri, server));
    }

    private static void awaitAnswer(URI uri, Job server) {
        try {
            Awaitility.await().atMost(SERVER_LIMIT).pollInterval(Duration.ofMillis(100))
                    .until(() -> server.status().isPresent() || answers(uri));
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(uri + " does not answer after " + SERVER_LIMIT.toSeconds() + " s", e);
        }
        requireRunning(server);
    }

    private static boolean answers(URI uri) throws IOException {
        var connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(1_000);
        try {
            return connection.getResponseCode() > 0;
        } catch (ConnectException | SocketTimeoutException e) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    /**
     * Asks again while servers are not up yet; what has once been answered well is not repeated if it may change
     * something.
     */
    private static Job ask(Row row, Command command, Terminal terminal, List<Server> servers) {
        boolean changes = row.run().contains(" -d ");
        var last = new AtomicReference<Job>();
        try {
            Awaitility.await().atMost(ANSWER_LIMIT).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(500)).until(() -> {
                servers.forEach(server -> requireRunning(server.job()));
                last.set(terminal.run(row.run(), LIMIT));
                return succeeded(last.get()) && (changes || missing(row, command, last.get()).isEmpty());
            });
        } catch (ConditionTimeoutException e) {
            // the last answer says what was wrong
        }
        return last.get();
    }

    private static boolean succeeded(Job job) {
        return job.status().equals(Optional.of(0));
    }

    private static void requireResult(Row row, Command command, Job job) {
        if (!succeeded(job)) {
            throw new AssertionError("has failed with status " + job.status().get() + "\n" + Terminal.tail(job.output()));
        }
        missing(row, command, job).ifPresent(text -> {
            throw new AssertionError("has not printed " + text + " but\n" + Terminal.tail(job.output()));
        });
    }

    /** What should be printed and is not. Three dots stand for anything, and spaces for any white space. */
    private static Optional<String> missing(Row row, Command command, Job job) {
        return Stream.concat(command.printed().stream(), row.prints().stream())
                .filter(text -> !pattern(text).matcher(job.output()).find()).findFirst();
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(Stream.of(text.split("…|\\.\\.\\."))
                .map(part -> Stream.of(part.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining(".*")), Pattern.DOTALL);
    }

    private static void requireRunning(Job server) {
        if (server.status().isPresent()) {
            throw new AssertionError(
                    server.command() + " was to go on, and has ended with status " + server.status().get() + "\n"
                                     + Terminal.tail(server.output()));
        }
    }

    private void write(FileToWrite file, Terminal terminal) throws IOException {
        var content = desk.note(file.content());
        var written = terminal.run(
                "mkdir -p \"$(dirname '" + file.file() + "')\" && cp '" + content + "' '" + file.file() + "'", LIMIT);
        if (!succeeded(written)) {
            throw new AssertionError(written.output());
        }
    }

    private static AssertionError failure(Step step, List<Server> servers, AssertionError cause) {
        var what = step instanceof Command command
                ? command.text()
                  + CommandTable.rowOf(command).instead().map(instead -> "\n(run as: " + instead + ")").orElse("")
                : step instanceof FileToWrite file ? file.file() : "";
        var running = servers.stream().map(Server::job)
                .map(server -> "\n\nUnder way: " + server.command() + "\n" + Terminal.tail(server.output()))
                .collect(Collectors.joining());
        return new AssertionError(step.where() + ": " + what + "\n" + cause.getMessage() + running);
    }
}
