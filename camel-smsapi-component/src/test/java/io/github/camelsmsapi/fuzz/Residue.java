// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/** What a stopped context has left: threads that were not there before, and connections to the gateway. */
final class Residue {

    private static final Duration TURN = Duration.ofMillis(2);
    private static final int PATIENCE = 2500; // turns, of which a busy machine takes fewer
    private static final Path CONNECTIONS = Path.of("/proc/self/net/tcp"); // where it is; elsewhere threads alone are seen
    /** Of the test, the simulator, and Java itself, which keeps its own for the life of the process. */
    private static final List<String> OTHERS = List.of(
            "awaitility", "vert", "CompletableFutureDelayScheduler", "ForkJoinPool.commonPool", "Common-Cleaner");
    private static final String ESTABLISHED = "01";
    private final Set<Thread> before = threads().collect(Collectors.toSet());
    private final String port;

    Residue(String url) {
        port = ":%04X".formatted(URI.create(url).getPort());
    }

    List<Finding> findings() {
        var turns = new AtomicInteger();
        Awaitility.await().pollDelay(Duration.ZERO).pollInterval(TURN).atMost(Duration.ofHours(1))
                .until(() -> left().isEmpty() || turns.incrementAndGet() > PATIENCE);
        return turns.get() > PATIENCE
                ? left().stream().map(what -> new Finding(Finding.Kind.LEFT_BEHIND, "", what)).toList() : List.of();
    }

    private List<String> left() {
        return Stream.concat(
                threads().filter(thread -> !before.contains(thread)).map(thread -> "thread " + thread.getName()),
                connections()).toList();
    }

    private static Stream<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> OTHERS.stream().noneMatch(thread.getName()::startsWith));
    }

    private Stream<String> connections() {
        if (!Files.isReadable(CONNECTIONS)) {
            return Stream.empty();
        }
        try {
            return Files.readAllLines(CONNECTIONS).stream().map(line -> line.trim().split("\\s+"))
                    .filter(columns -> columns[2].endsWith(port) && columns[3].equals(ESTABLISHED))
                    .map(columns -> "connection " + columns[1]);
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
