// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A shell in which commands are run one after the other. With it ends everything that they started, also when this JVM
 * is killed; see {@code terminal.sh}. Not thread-safe.
 */
final class Terminal implements AutoCloseable {

    /** What is under way in a terminal: a server that goes on, or a command that has ended. */
    record Job(String command, Path file, String statusSuffix) {

        /** What it has printed so far, errors among it. */
        String output() {
            return read(".out");
        }

        /** How it ended, or nothing while it goes on. */
        Optional<Integer> status() {
            return Optional.of(read(statusSuffix).strip()).filter(status -> !status.isEmpty()).map(Integer::valueOf);
        }

        private String read(String suffix) {
            var part = file.resolveSibling(file.getFileName() + suffix);
            try {
                return Files.exists(part) ? Files.readString(part) : "";
            } catch (IOException e) {
                throw new IllegalStateException("Cannot read " + part, e);
            }
        }
    }

    private static final Duration END = Duration.ofSeconds(20);

    private final Path files;
    private final Process shell;
    private int commands;

    /**
     * @param folder      where the first command is run
     * @param files       a folder for commands and what they print, which is made
     * @param environment what is set for the commands beside what this JVM has
     */
    Terminal(Path folder, Path files, Map<String, String> environment) throws IOException {
        this.files = Files.createDirectories(files);
        var script = files.resolve("terminal.sh");
        try (var resource = Terminal.class.getResourceAsStream("terminal.sh")) {
            Files.write(script, resource.readAllBytes());
        }
        var builder = new ProcessBuilder("bash", script.toString()).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(files.resolve("terminal.out").toFile());
        builder.environment().putAll(environment);
        shell = builder.start();
    }

    /** Runs a command to its end, whatever its status; fails when it has not ended in time. */
    Job run(String command, Duration limit) throws IOException {
        var job = submit(command, command, ".status");
        try {
            Awaitility.await().atMost(limit).pollInterval(Duration.ofMillis(50))
                    .until(() -> job.status().isPresent() || !shell.isAlive());
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(
                    "has not ended after " + limit.toSeconds() + " s; if it is to go on, say so by a row of CommandTable\n"
                                     + tail(job.output()),
                    e);
        }
        if (job.status().isEmpty()) {
            throw new AssertionError("has ended the terminal\n" + tail(job.output()));
        }
        return job;
    }

    /**
     * Starts a command that goes on, as a reader would in a terminal of its own; its status comes when it ends after
     * all.
     */
    Job start(String command) throws IOException {
        var file = files.resolve(String.valueOf(commands + 1));
        return submit(command, """
                (
                %s
                echo $? > '%s.ended'
                ) &
                echo $! > '%s.pid'""".formatted(command, file, file), ".ended");
    }

    /** Ends a server, as Ctrl-C would. */
    static void end(Job server) {
        Awaitility.await().atMost(END).until(() -> !server.read(".pid").isEmpty());
        ProcessHandle.of(Long.parseLong(server.read(".pid").strip()))
                .ifPresent(shell -> shell.descendants().forEach(ProcessHandle::destroy));
        Awaitility.await().atMost(END).until(() -> server.status().isPresent());
    }

    private Job submit(String command, String script, String statusSuffix) throws IOException {
        var job = new Job(command, files.resolve(String.valueOf(++commands)), statusSuffix);
        Files.writeString(job.file(), script + "\n");
        var input = shell.outputWriter();
        input.write(job.file() + "\n");
        input.flush();
        return job;
    }

    /** The last lines of what was printed. */
    static String tail(String output) {
        var lines = output.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    @Override
    public void close() {
        shell.destroy();
        try {
            if (!shell.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The terminal " + files + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
