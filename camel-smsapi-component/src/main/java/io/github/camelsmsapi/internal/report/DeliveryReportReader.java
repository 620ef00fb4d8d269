// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.Map;

import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.report.DeliveryReport;

/**
 * Reads one delivery report (wire reference, section 16.1). Those of MMS and voice messages are believed to look the
 * same (section 16.3).
 */
final class DeliveryReportReader {

    private DeliveryReportReader() {
    }

    /**
     * @throws IllegalArgumentException when the report has no id or no status
     */
    static DeliveryReport read(Map<String, String> parameters) {
        var fields = new Fields(parameters);
        var id = fields.required("MsgId");
        var name = fields.understood("status_name", DeliveryStatus::of);
        int number = fields.number("status").or(() -> name.map(DeliveryStatus::number))
                .orElseThrow(() -> new IllegalArgumentException("a report has no status"));
        return new DeliveryReport(
                id, DeliveryStatus.of(number).or(() -> name).orElse(null), number, fields.idx("idx").orElse(null),
                fields.text("to").orElse(null), fields.text("from").orElse(null), fields.decimal("points").orElse(null),
                fields.time("sent_at").orElse(null), fields.time("donedate").orElse(null), fields.text("mcc").orElse(null),
                fields.text("mnc").orElse(null), fields.text("username").orElse(null), fields.rest());
    }
}
