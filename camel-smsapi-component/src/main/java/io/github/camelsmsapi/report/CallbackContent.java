// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a call reports.
 *
 * @param reports what is understood, in its order; at least one
 * @param faults  what is wrong with the others, which a repetition would not mend; it quotes nothing of the call
 */
record CallbackContent(List<Report> reports, List<String> faults) {

    /**
     * One report.
     *
     * @param body what the route gets
     * @param key  what tells it from others
     */
    record Report(Object body, String key) {
    }

    /**
     * Reads each report.
     *
     * @throws IllegalArgumentException when none is understood
     */
    static CallbackContent of(List<Map<String, String>> all, Function<Map<String, String>, ?> reader) {
        var reports = new ArrayList<Report>();
        var faults = new ArrayList<String>();
        for (var parameters : all) {
            try {
                var report = reader.apply(parameters);
                reports.add(new Report(report, ReportKey.of(report, parameters)));
            } catch (IllegalArgumentException malformed) {
                faults.add(malformed.getMessage());
            }
        }
        if (reports.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0));
        }
        return new CallbackContent(reports, faults);
    }
}
