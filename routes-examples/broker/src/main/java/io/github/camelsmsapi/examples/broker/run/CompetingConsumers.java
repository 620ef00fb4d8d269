// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import jakarta.jms.JMSException;

/**
 * Puts orders into a queue, lets nodes consume it while some of them are killed and the gateway loses answers, and ends
 * with exit code 1 if an order is lost or doubled; without {@code checkIdx}, if none is doubled.
 */
public final class CompetingConsumers {

    private final RunSettings settings;
    private final PrintStream out;

    CompetingConsumers(RunSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("broker.log", "ERROR");
        int exitCode;
        try {
            exitCode = new CompetingConsumers(RunSettings.from(System.getProperties()), System.out).run().exitCode();
        } catch (IllegalArgumentException wrongSetting) {
            System.err.println(wrongSetting.getMessage());
            exitCode = 2;
        }
        System.exit(exitCode);
    }

    /** Runs and prints the result. */
    Result run() throws IOException, InterruptedException, JMSException {
        out.printf("%,d orders, %d nodes, %d kills of a node, %d of the broker%n", settings.messages(), settings.nodes(),
                settings.kills(), settings.url().isPresent() ? 0 : settings.restarts());
        empty(settings.output());
        try (var run = new Run(settings, out)) {
            var result = run.execute();
            out.println();
            result.print(out);
            return result;
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(any -> !any.equals(folder)).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
