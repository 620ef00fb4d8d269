// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.github.camelsmsapi.docs.Page.Command;
import io.github.camelsmsapi.docs.Page.FileToWrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageTest {

    @TempDir
    private Path folder;

    private Page page(String text) throws IOException {
        Files.writeString(folder.resolve("page.md"), text);
        return Page.read(folder, "page.md");
    }

    @Test
    void commandGoesOnBehindABackslashAndInQuotes() throws IOException {
        var page = page("""
                ```sh
                curl -d '{"a": "#1",
                  "b": 2}' \\
                    http://127.0.0.1   # a comment
                cd ..
                ```
                """);

        assertThat(page.steps()).extracting("where").containsExactly("page.md:2", "page.md:5");
        assertThat(page.commands().map(Command::text).toList())
                .containsExactly("curl -d '{\"a\": \"#1\",\n  \"b\": 2}' http://127.0.0.1", "cd ..");
    }

    @Test
    void commentSaysWhatIsPrintedBehindOrBelowTheCommand() throws IOException {
        var page = page("""
                ```sh
                mvn -Pdemo      # the main job
                # prints lost: 0
                curl http://x   # {"order-1":"DELIVERED"}
                ```
                """);

        assertThat(page.commands()).containsExactly(
                new Command("page.md:2", "mvn -Pdemo", List.of("lost: 0")),
                new Command("page.md:4", "curl http://x", List.of("{\"order-1\":\"DELIVERED\"}")));
    }

    @Test
    void blockBelowTheNameOfAFileIsThatFile() throws IOException {
        var page = page("""
                `src/hello.yaml`:

                ```yaml
                - from:
                    uri: timer:hello
                ```

                Something else:

                ```yaml
                a: b
                ```
                """);

        assertThat(page.steps())
                .containsExactly(new FileToWrite("page.md:4", "src/hello.yaml", "- from:\n    uri: timer:hello\n"));
    }

    @Test
    void fileThatACommandWritesIsRefused() {
        assertThatThrownBy(() -> page("```sh\ncat > a <<EOF\n```\n")).hasMessageContaining("page.md:2")
                .hasMessageContaining("a block of its own");
    }
}
