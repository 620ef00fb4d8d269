// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Measures the rows whose class name contains {@code -Dbenchmarks.rows}, at {@code -Dbenchmarks.size}, and writes
 * {@code -Dbenchmarks.report}.
 */
public final class Benchmarks {

    private static final List<Row> ROWS = List.of(
            new SingleSends(), new Batching(), new ConcurrentExchanges(), new StreamedRecipients(), new Callbacks(),
            new TrackedMessages(), new JdbcLedger(), new OverdueQueries(), new Limiter(), new SharedLimiter(),
            new SimulatorSends(), new ApplicationStart(), new DemoRun());

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        var size = Size.valueOf(System.getProperty("benchmarks.size", "quick").toUpperCase(Locale.ROOT));
        var report = new Report(size);
        for (var row : ROWS) {
            if (row.getClass().getSimpleName().contains(System.getProperty("benchmarks.rows", ""))) {
                report.title(row.title());
                var begun = System.nanoTime();
                row.measure(size, report);
                report.took(Duration.ofNanos(System.nanoTime() - begun));
            }
        }
        report.write(Path.of(System.getProperty("benchmarks.report", "target/benchmarks/report.md")));
        System.exit(0);
    }
}
