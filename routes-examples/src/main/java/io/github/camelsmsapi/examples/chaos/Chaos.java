// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Sends messages by the outbox while everything goes wrong, and ends with exit code 1 if one is lost or doubled;
 * without {@code checkIdx}, if none is doubled. The report is {@code report.json} in the folder {@code chaos.output}.
 */
public final class Chaos {

    static final String LOGGING = "io/github/camelsmsapi/examples/outbox/log4j2-outbox.xml";

    private final ChaosSettings settings;
    private final PrintStream out;

    Chaos(ChaosSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("log4j2.configurationFile", LOGGING);
        System.setProperty("outbox.log", "WARN");
        int exitCode;
        try {
            exitCode = new Chaos(ChaosSettings.from(System.getProperties()), System.out).run().exitCode();
        } catch (IllegalArgumentException wrongSetting) {
            System.err.println(wrongSetting.getMessage());
            exitCode = 2;
        }
        System.exit(exitCode);
    }

    /** Runs, prints the result and writes the report. */
    Result run() throws IOException, InterruptedException, SQLException {
        out.printf(
                "%,d messages, seed %d: %d kills of the outbox, %d of the simulator%n", settings.messages(), settings.seed(),
                settings.kills(), settings.simulatorRestarts());
        try (var run = new Run(settings, emptyFolder(), out)) {
            var result = run.execute();
            out.println();
            result.print(out);
            var report = settings.output().resolve("report.json");
            result.write(report);
            out.println();
            out.println("Report: " + report.toAbsolutePath());
            return result;
        }
    }

    private Path emptyFolder() throws IOException {
        var folder = Files.createDirectories(settings.output());
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        return folder;
    }
}
