/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.report;

import java.util.Map;

import io.github.camelsmsapi.message.DeliveryStatus;

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
                id, DeliveryStatus.of(number).or(() -> name), number, fields.text("idx"), fields.text("to"),
                fields.text("from"), fields.decimal("points"), fields.time("sent_at"), fields.time("donedate"),
                fields.text("mcc"), fields.text("mnc"), fields.text("username"), fields.rest());
    }
}
