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
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of reports whose message is not known: they came before its answer, or it was sent by somebody else. One
 * stays when its message becomes known, until the retention is over, so that an equal one that is on its way is no
 * news.
 */
final class EarlyReports {

    private EarlyReports() {
    }

    /** Those of the messages with the given ids. */
    static List<StatusReport> of(Connection connection, List<String> ids) throws SQLException {
        try (var query = connection.prepareStatement("SELECT * FROM smsapi_early_report WHERE id = ANY(?)")) {
            query.setArray(1, LedgerRows.array(connection, ids.stream()));
            try (var rows = query.executeQuery()) {
                var reports = new ArrayList<StatusReport>();
                while (rows.next()) {
                    reports.add(LedgerRows.report(rows));
                }
                return reports;
            }
        }
    }

    /** Whether it was news. */
    static boolean keep(Connection connection, StatusReport report) throws SQLException {
        String write;
        try (var query = connection.prepareStatement("SELECT * FROM smsapi_early_report WHERE id = ? FOR UPDATE")) {
            query.setString(1, report.id());
            try (var before = query.executeQuery()) {
                var isKept = before.next();
                if (isKept && !LedgerRows.report(before).isFollowedBy(report)) {
                    return false;
                }
                write = isKept
                        ? "UPDATE smsapi_early_report SET idx = ?, recipient = ?, status = ?, status_at = ?, points = ? "
                          + "WHERE id = ?"
                        : "INSERT INTO smsapi_early_report (idx, recipient, status, status_at, points, id) "
                          + "VALUES (?, ?, ?, ?, ?, ?)";
            }
        }
        try (var row = connection.prepareStatement(write)) {
            LedgerRows.write(row, report);
            row.executeUpdate();
        }
        return true;
    }

    static void delete(Connection connection, Instant keptBefore) throws SQLException {
        try (var reports = connection.prepareStatement("DELETE FROM smsapi_early_report WHERE kept_at < ?")) {
            LedgerRows.set(reports, LedgerRows.at(keptBefore));
            reports.executeUpdate();
        }
    }
}
