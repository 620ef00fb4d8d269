// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** How much of the time of {@code mvn -Pdemo} it sends, once Maven has all that it needs. */
final class DemoRun implements Row {

    private static final File PROJECT = new File(System.getProperty("benchmarks.project", "."));

    @Override
    public String title() {
        return "`mvn -Pdemo`, from the command to the prompt";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        run(); // compiles what is not compiled yet
        var begun = System.nanoTime();
        var output = run();
        var seconds = (System.nanoTime() - begun) / 1e9;
        var sending = figure("orders", output) / figure("messages per second", output);
        report.figure("seconds in all", "%.1f", seconds);
        report.figure("seconds in which it sends", "%.1f", sending);
        report.figure("share", "%.2f", sending / seconds);
    }

    private static String run() throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of("mvn", "-q", "-Pdemo")).directory(PROJECT).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the demo failed:\n" + output);
        }
        return output;
    }

    private static double figure(String name, String output) {
        var line = Pattern.compile("^\\s*" + name + "\\s+([\\d.]+)\\s*$", Pattern.MULTILINE).matcher(output);
        if (!line.find()) {
            throw new IllegalStateException("the demo did not say its " + name + ":\n" + output);
        }
        return Double.parseDouble(line.group(1));
    }
}
