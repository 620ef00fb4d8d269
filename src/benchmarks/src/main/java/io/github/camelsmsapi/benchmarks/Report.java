// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The report in Markdown, which is printed as it grows. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    Report(Size size) {
        line("# Benchmarks");
        line("");
        line("Size " + size + "; " + Runtime.getRuntime().availableProcessors() + " processors, "
             + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", " + System.getProperty("java.vm.name")
             + " " + System.getProperty("java.vm.version") + ", JVM flags "
             + ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(flag -> !flag.startsWith("-D")).toList()
             + ", load average at the start "
             + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + ".");
        line("Figures are medians of " + size.rounds + " rounds, with the smallest and the largest behind them.");
    }

    void title(String title) {
        line("");
        line("## " + title);
        line("");
    }

    /** A table of contenders; the ratios are to the first. */
    void compare(int threads, List<Measured> measured) {
        compare(threads + (threads == 1 ? " thread" : " threads"), measured);
    }

    /** @param how the messages are sent */
    void compare(String how, List<Measured> measured) {
        var first = measured.get(0);
        line("| " + how + " | messages/s | to the first | CPU µs each | to the first | bytes each | to the first |");
        line("|---|---|---|---|---|---|---|");
        for (var one : measured) {
            line("| " + one.name() + " | " + one.perSecond().text(0) + " | " + one.throughputTo(first).text(2) + " | "
                 + one.cpuMicros().text(1) + " | " + one.cpuTo(first).text(2) + " | " + one.bytes().text(0) + " | "
                 + one.bytesTo(first).text(2) + " |");
        }
        line("");
    }

    /** A paragraph. */
    void text(String text) {
        line(text);
        line("");
    }

    /** A row of a table, or its head. */
    void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    /** A single figure. */
    void figure(String what, String format, Object... values) {
        line("* " + what + ": " + String.format(Locale.ROOT, format, values));
    }

    /** How long a row took to measure. */
    void took(Duration time) {
        line("");
        line("(measured in " + time.toSeconds() + " s)");
    }

    private void line(String line) {
        System.out.println(line);
        text.append(line).append('\n');
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
