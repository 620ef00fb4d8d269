// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.camelsmsapi.report.CallbackType;
import io.github.camelsmsapi.report.OtherCallback;

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
     * Reads a call.
     *
     * @param  parameters               those of the call
     * @param  most                     how many reports a call may carry
     * @throws IllegalArgumentException when none of them is understood; the message quotes nothing of the call
     */
    static CallbackContent read(CallbackType type, Map<String, String> parameters, int most) {
        return switch (type) {
            case SMS_DLR, MMS_DLR, VMS_DLR -> of(ValueLists.split(parameters, "MsgId", most), DeliveryReportReader::read);
            case HLR -> of(ValueLists.split(parameters, "id", most), HlrReader::read);
            case SMS_MO -> of(List.of(parameters), IncomingSmsReader::read);
            case SHORT_URL, BULK, MMS_MO -> of(List.of(parameters), OtherCallback::new);
        };
    }

    private static CallbackContent of(List<Map<String, String>> all, Function<Map<String, String>, ?> reader) {
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
