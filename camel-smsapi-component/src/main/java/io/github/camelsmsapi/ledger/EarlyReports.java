// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The table of reports whose message is not known: they came before its answer, or it was sent by somebody else. One
 * stays when its message becomes known, until the retention is over, so that an equal one that is on its way is no
 * news.
 */
record EarlyReports(Connection connection) {

    /** @param at when it came */
    record Early(StatusReport report, Instant at) {
    }

    /** Those of the messages with the given ids. */
    List<Early> of(Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        try (var query = connection.prepareStatement("SELECT * FROM smsapi_early_report WHERE id = ANY(?)")) {
            query.setArray(1, LedgerRows.texts(connection, ids));
            try (var rows = query.executeQuery()) {
                var reports = new ArrayList<Early>();
                while (rows.next()) {
                    reports.add(LedgerRows.early(rows));
                }
                return reports;
            }
        }
    }

    /** Whether it was news. */
    boolean keep(StatusReport report, Instant now) throws SQLException {
        if (report.id() == null) { // it will never be looked for
            return true;
        }
        String write;
        try (var query = connection.prepareStatement("SELECT * FROM smsapi_early_report WHERE id = ? FOR UPDATE")) {
            query.setString(1, report.id());
            try (var before = query.executeQuery()) {
                var isKept = before.next();
                if (isKept && !LedgerRows.early(before).report().isFollowedBy(report)) {
                    return false;
                }
                write = isKept
                        ? "UPDATE smsapi_early_report SET idx = ?, recipient = ?, status = ?, status_at = ?, points = ?, "
                          + "kept_at = ? WHERE id = ?"
                        : "INSERT INTO smsapi_early_report (idx, recipient, status, status_at, points, kept_at, id) "
                          + "VALUES (?, ?, ?, ?, ?, ?, ?)";
            }
        }
        try (var row = connection.prepareStatement(write)) {
            LedgerRows.write(row, report, now);
            row.executeUpdate();
        }
        return true;
    }

    /** Deletes the oldest. What another node is just deleting is skipped. */
    int delete(Instant keptBefore, int atMost) throws SQLException {
        var ids = new ArrayList<String>();
        try (var query = connection.prepareStatement("""
                SELECT id FROM smsapi_early_report WHERE kept_at < ?
                ORDER BY kept_at FETCH FIRST ? ROWS ONLY FOR UPDATE SKIP LOCKED""")) {
            LedgerRows.set(query, LedgerRows.at(keptBefore), atMost);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        try (var reports = connection.prepareStatement("DELETE FROM smsapi_early_report WHERE id = ANY(?)")) {
            reports.setArray(1, LedgerRows.texts(connection, ids));
            return reports.executeUpdate();
        }
    }
}
