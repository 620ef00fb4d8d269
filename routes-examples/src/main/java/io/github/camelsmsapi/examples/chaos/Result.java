// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * How a run went.
 *
 * @param ended            whether all rows came to their end in time
 * @param diedByThemselves how often an outbox process ended that nobody had killed
 * @param took             from the first process to the last row
 * @param faults           how often each fault struck
 */
record Result(
        ChaosSettings settings, boolean ended, int diedByThemselves, Duration took, Map<String, Long> faults,
        Comparison comparison) {

    /** 0 when all is well; of a run without {@code checkIdx}: when messages doubled, as they must. */
    int exitCode() {
        if (!settings.checkIdx()) {
            return comparison.doubled().isEmpty() ? 1 : 0;
        }
        return ended && diedByThemselves == 0 && comparison.isClean() ? 0 : 1;
    }

    long perSecond() {
        return Math.round(settings.messages() * 1000.0 / Math.max(1, took.toMillis()));
    }

    void print(PrintStream out) {
        row(out, "messages", settings.messages());
        row(out, "attempted", comparison.attempted());
        row(out, "booked", comparison.booked());
        row(out, "recovered", comparison.recovered());
        row(out, "dead", comparison.dead());
        row(out, "unknown", comparison.unknown());
        row(out, "faults", faults.values().stream().mapToLong(Long::longValue).sum());
        row(out, "seconds", took.toSeconds());
        row(out, "messages per second", perSecond());
        out.println();
        out.println("lost: " + comparison.lost().size());
        out.println("doubled: " + comparison.doubled().size());
        if (!comparison.contradicted().isEmpty()) {
            out.println("booked although the outbox says otherwise: " + comparison.contradicted().size());
        }
        if (!ended) {
            out.println(
                    "Not all messages had come to their end after " + settings.timeout().toSeconds() + " s (chaos.timeout)");
        }
        if (diedByThemselves > 0) {
            out.println("Outbox processes that ended by themselves: " + diedByThemselves);
        }
    }

    private static void row(PrintStream out, String name, Object value) {
        out.println(String.format(Locale.ROOT, "%-44s %,9d", name, value));
    }

    void write(Path file) throws IOException {
        var json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var report = json.createObjectNode()
                .put("messages", settings.messages()).put("seed", settings.seed()).put("kills", settings.kills())
                .put("simulatorRestarts", settings.simulatorRestarts()).put("checkIdx", settings.checkIdx())
                .put("nodes", settings.nodes()).put("ended", ended).put("diedByThemselves", diedByThemselves)
                .put("attempted", comparison.attempted()).put("booked", comparison.booked())
                .put("lost", comparison.lost().size()).put("doubled", comparison.doubled().size())
                .put("recovered", comparison.recovered()).put("dead", comparison.dead())
                .put("unknown", comparison.unknown()).put("contradicted", comparison.contradicted().size())
                .put("seconds", took.toMillis() / 1000.0).put("messagesPerSecond", perSecond());
        report.set("faults", json.valueToTree(faults));
        report.set("lostRows", json.valueToTree(comparison.lost()));
        report.set("doubledRows", json.valueToTree(comparison.doubled()));
        report.set("contradictedRows", json.valueToTree(comparison.contradicted()));
        json.writeValue(file.toFile(), report);
    }
}
