// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** Runs the tests in other languages that the page about clients shows, as they stand there but for the port. */
class OtherLanguagesTest {

    private static final Path PAGE = Path.of(System.getProperty("docs.root"), "src", "docs", "simulator-clients.md");
    private static final String PORT_OF_THE_PAGE = "8026";

    @TempDir
    Path folder;

    @Test
    void theTestInPythonPasses() throws Exception {
        requireCommand("python3");

        assertThat(run("python", "welcome_test.py", "python3", "welcome_test.py")).contains("Ran 2 tests", "OK");
    }

    @Test
    void theTestInJavaScriptPasses() throws Exception {
        requireCommand("node");

        assertThat(run("javascript", "welcome.test.mjs", "node", "--test", "--test-reporter=tap", "welcome.test.mjs"))
                .contains("# pass 2", "# fail 0");
    }

    private String run(String language, String file, String... command) throws Exception {
        Files.createSymbolicLink(folder.resolve("smsapi-simulator.jar"), SimulatorJar.PATH);
        Files.writeString(folder.resolve(file), code(language).replace(PORT_OF_THE_PAGE, Integer.toString(freePort())));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", Path.of(SimulatorJar.JAVA).getParent().toString(),
                (path, java) -> java + ':' + path);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    private static String code(String language) throws IOException {
        var block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(block.results().count()).as("blocks of " + language).isEqualTo(1);
        block.reset();
        block.find();
        return block.group(1);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Skips the test with a line where the command is missing, and fails it where nothing may be skipped. */
    private static void requireCommand(String name) throws InterruptedException {
        try {
            new ProcessBuilder(List.of(name, "--version")).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            var line = name + " is not here to run the example of the documentation";
            if (System.getenv("SMSAPI_TESTS_SKIP_NOTHING") != null) {
                fail(line);
            }
            System.out.println("Skipped: " + line);
            abort(line);
        }
    }
}
