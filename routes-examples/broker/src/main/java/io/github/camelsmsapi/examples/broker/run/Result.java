// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * How a run went.
 *
 * @param ended            whether all orders came to their end in time
 * @param diedByThemselves how often a process ended that nobody had killed
 * @param took             from the first node to the last order
 * @param reasons          how many orders were not sent for which reason
 * @param faults           how often the gateway did something wrong
 */
record Result(
        RunSettings settings, boolean ended, int diedByThemselves, Duration took, Map<String, Long> reasons, long faults,
        Comparison comparison) {

    /** 0 when all is well; of a run without {@code checkIdx}: when messages doubled, as they must. */
    int exitCode() {
        if (!settings.checkIdx()) {
            return comparison.doubled().isEmpty() ? 1 : 0;
        }
        return ended && diedByThemselves == 0 && comparison.isClean() ? 0 : 1;
    }

    void print(PrintStream out) {
        row(out, "orders", settings.messages());
        row(out, "sent", comparison.sent());
        row(out, "  recovered: a repetition told so", comparison.recovered());
        row(out, "dead-lettered", comparison.dead());
        row(out, "unknown", comparison.unknown());
        reasons.forEach((reason, count) -> row(out, "  " + reason, count));
        row(out, "booked by the gateway", comparison.booked());
        row(out, "faults of the gateway", faults);
        row(out, "messages per second", Math.round(settings.messages() * 1000.0 / Math.max(1, took.toMillis())));
        out.println();
        out.println("lost: " + comparison.lost().size());
        out.println("doubled: " + comparison.doubled().size());
        if (!comparison.contradicted().isEmpty()) {
            out.println("with two ends, or sent although it says otherwise: " + comparison.contradicted());
        }
        if (!ended) {
            out.println("Not all orders had come to their end after " + settings.timeout().toSeconds()
                        + " s (broker.timeout)");
        }
        if (diedByThemselves > 0) {
            out.println("Processes that ended by themselves: " + diedByThemselves + ", see the logs in " + settings.output());
        }
    }

    private static void row(PrintStream out, String name, long value) {
        out.println(String.format(Locale.ROOT, "%-70s %,9d", name, value));
    }
}
