// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process on the same class path, which says a line when it is ready. */
final class OtherProcess implements AutoCloseable {

    /** The Java that runs. */
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Process process;
    private final BufferedReader output;

    OtherProcess(Class<?> main, List<String> flags, String... arguments) throws IOException {
        this(JAVA, main, flags, arguments);
    }

    OtherProcess(Path java, Class<?> main, List<String> flags, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        output = process.inputReader();
    }

    /** The next line that it prints. */
    String line() throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new IOException("the process ended without a word");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
