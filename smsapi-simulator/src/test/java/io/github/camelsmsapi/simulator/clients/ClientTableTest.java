// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.github.camelsmsapi.simulator.clients.Recording.RecordedCall;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about the clients holds the table that the recordings make; {@code -Ddocs.write} writes it. */
class ClientTableTest {

    private static final Path PAGE = Path.of("..", "src", "docs", "simulator-clients.md");
    private static final String BEGIN = "<!-- table of clients -->\n";
    private static final String END = "<!-- end of the table -->\n";

    @Test
    void thePageHasTheTableOfClientsAndCalls() throws IOException {
        var page = Files.readString(PAGE);
        var begin = page.indexOf(BEGIN) + BEGIN.length();
        var made = page.substring(0, begin) + table() + page.substring(page.indexOf(END));
        if (System.getProperty("docs.write") != null) {
            Files.writeString(PAGE, made);
            return;
        }
        assertThat(page).as("run this test with -Ddocs.write to write the table into " + PAGE).isEqualTo(made);
    }

    private static String table() {
        return "| client | calls that work | what does not, and why |\n|---|---|---|\n"
               + Recording.ALL.stream().map(Recording::of).map(ClientTableTest::row).collect(Collectors.joining())
               + '\n'
               + Recording.ALL.stream().map(Recording::of).map(ClientTableTest::calls).collect(Collectors.joining("\n"));
    }

    private static String row(Recording recording) {
        var calls = calls(recording.calls());
        var works = calls.stream().filter(call -> call.fails().isEmpty()).count();
        var reasons = new LinkedHashMap<String, TreeSet<String>>();
        calls.forEach(call -> call.fails().ifPresent(
                why -> reasons.computeIfAbsent(why, reason -> new TreeSet<>()).add('`' + call.name() + '`')));
        return "| " + recording.client() + ' ' + recording.version() + " | " + works + " of " + calls.size() + " | "
               + (reasons.isEmpty()
                       ? "–" : reasons.entrySet().stream()
                               .map(reason -> String.join(", ", reason.getValue()) + ": " + reason.getKey())
                               .collect(Collectors.joining("; ")))
               + " |\n";
    }

    private static String calls(Recording recording) {
        return "<details><summary>Calls of " + recording.client() + "</summary>\n\n"
               + calls(recording.calls()).stream().map(RecordedCall::name).collect(Collectors.joining(", "))
               + "\n\n</details>\n";
    }

    private static List<RecordedCall> calls(List<RecordedCall> all) {
        return all.stream().filter(call -> !call.isSetup()).toList();
    }
}
