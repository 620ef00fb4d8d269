// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TerminalTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private Terminal terminal() throws Exception {
        return new Terminal(folder, folder.resolve("terminal"), Map.of("GREETING", "hello"));
    }

    /** The process has ended, or waits only for somebody to take note of it. */
    private static boolean gone(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip())).map(process -> !process.isAlive()).orElse(true);
    }

    @Test
    void variablesAndTheFolderCarryOver() throws Exception {
        try (var terminal = terminal()) {
            terminal.run("mkdir below && cd below && greeting=\"$GREETING there\"", LIMIT);
            var job = terminal.run("echo \"$greeting\"; basename \"$PWD\"; false", LIMIT);

            assertThat(job.output()).isEqualTo("hello there\nbelow\n");
            assertThat(job.status()).contains(1);
        }
    }

    @Test
    void everythingEndsWithTheTerminal() throws Exception {
        String pid;
        try (var terminal = terminal()) {
            terminal.start("bash -c 'trap \"\" TERM; sleep 600 & echo $! > pid; wait'");
            Awaitility.await().atMost(LIMIT).until(() -> folder.resolve("pid").toFile().length() > 1);
            pid = terminal.run("cat pid", LIMIT).output();
            assertThat(gone(pid)).isFalse();
        }
        Awaitility.await().atMost(LIMIT).until(() -> gone(pid));
    }

    @Test
    void everythingEndsWithTheProcessThatStartedTheTerminal() throws Exception {
        var script = folder.resolve("terminal.sh");
        try (var resource = Terminal.class.getResourceAsStream("terminal.sh")) {
            Files.write(script, resource.readAllBytes());
        }
        Files.writeString(folder.resolve("command"), "sleep 600 & echo $! > pid; wait\n");
        // the outer shell stands for a JVM: it keeps the input open, and is killed
        var jvm = new ProcessBuilder("bash", "-c", "{ echo command; sleep 600; } | bash terminal.sh & wait")
                .directory(folder.toFile())
                .start();
        try {
            Awaitility.await().atMost(LIMIT).until(() -> folder.resolve("pid").toFile().length() > 1);
        } finally {
            jvm.destroyForcibly();
        }
        var pid = Files.readString(folder.resolve("pid"));
        Awaitility.await().atMost(LIMIT).until(() -> gone(pid));
    }

    @Test
    void commandThatDoesNotEndInTimeSaysWhatItHasPrinted() throws Exception {
        try (var terminal = terminal()) {
            assertThatThrownBy(() -> terminal.run("echo so far; sleep 600", Duration.ofSeconds(1)))
                    .hasMessageContaining("has not ended after 1 s").hasMessageContaining("so far");
        }
    }
}
