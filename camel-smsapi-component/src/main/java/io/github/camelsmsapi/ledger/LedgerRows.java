// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;

/** Messages and reports as rows of the tables. */
final class LedgerRows {

    private static final String TIME = "CAST(? AS TIMESTAMP WITH TIME ZONE)";
    static final String INSERT = """
            INSERT INTO smsapi_message (kind, id, idx, recipient, attempts, first_tried, last_tried, send_at, expires_at,
              outcome, in_doubt, reason, points, parts, status, status_at, settled_at, open_key, next_due, awaited_until,
              message_key)
            VALUES (?, ?, ?, ?, ?, $time, $time, $time, $time, ?, ?, ?, ?, ?, ?, $time, $time, ?, $time, $time, ?)"""
            .replace("$time", TIME);
    // a message that is leased keeps its lease, and its place in the queue, as long as something is still to come
    static final String UPDATE = """
            UPDATE smsapi_message
            SET kind = ?, id = ?, idx = ?, recipient = ?, attempts = ?, first_tried = $time, last_tried = $time,
              send_at = $time, expires_at = $time, outcome = ?, in_doubt = ?, reason = ?, points = ?, parts = ?, status = ?,
              status_at = $time, settled_at = $time, open_key = ?,
              next_due = CASE WHEN leased_until IS NULL THEN $time WHEN CAST(? AS BOOLEAN) THEN next_due END,
              awaited_until = CASE WHEN leased_until IS NULL THEN $time END,
              leased_until = CASE WHEN CAST(? AS BOOLEAN) THEN leased_until END,
              lease_token = CASE WHEN CAST(? AS BOOLEAN) THEN lease_token END
            WHERE message_key = ?""".replace("$time", TIME);
    /** A missing text, or time as a text. */
    private static final Object NO_TEXT = new Object();

    private LedgerRows() {
    }

    /** Fills the parameters of {@link #INSERT}. */
    static void insert(PreparedStatement row, TrackedMessage message) throws SQLException {
        var values = values(message);
        values.addAll(Arrays.asList(nextDue(message), awaitedUntil(message), message.key()));
        set(row, values.toArray());
    }

    /** Fills the parameters of {@link #UPDATE}. */
    static void update(PreparedStatement row, TrackedMessage message) throws SQLException {
        var awaited = message.delivery().awaited();
        var values = values(message);
        values.addAll(Arrays.asList(nextDue(message), awaited, awaitedUntil(message), awaited, awaited, message.key()));
        set(row, values.toArray());
    }

    private static List<Object> values(TrackedMessage message) {
        var acceptance = message.acceptance();
        var delivery = message.delivery();
        return new ArrayList<>(
                Arrays.asList(
                        message.kind().name(), text(message.id()), text(message.idx()), message.recipient(),
                        message.attempts(), text(message.firstTried()), text(message.lastTried()), text(message.sendAt()),
                        text(message.expiresAt()), acceptance.outcome().name(), acceptance.inDoubt(),
                        text(acceptance.reason()), acceptance.points(), acceptance.parts(), text(delivery.status()),
                        text(delivery.at()), text(message.settledAt()), text(message.openKey().orElse(null))));
    }

    private static Object nextDue(TrackedMessage message) {
        return message.delivery().awaited() ? text(message.sendAt()) : NO_TEXT;
    }

    private static Object awaitedUntil(TrackedMessage message) {
        return message.delivery().awaited() ? text(message.expiresAt()) : NO_TEXT;
    }

    /**
     * A value of a row as a text, a missing one too: where the type of a value changes, as it does between a time and
     * no time, PostgreSQL's driver has the statement parsed and planned anew.
     */
    private static Object text(Object value) {
        return value == null ? NO_TEXT : value.toString();
    }

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            if (values[i] == NO_TEXT) {
                statement.setNull(i + 1, Types.VARCHAR);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** Sorted, for H2 locks rows in this order. */
    static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("varchar", texts.stream().distinct().sorted().toArray());
    }

    /** Sorted, for H2 locks rows in this order. */
    static Array uuids(Connection connection, Collection<UUID> keys) throws SQLException {
        return connection.createArrayOf("uuid", keys.stream().distinct().sorted().toArray());
    }

    static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static String name(DeliveryStatus status) {
        return status == null ? null : status.name();
    }

    static TrackedMessage message(ResultSet row) throws SQLException {
        return new TrackedMessage(
                row.getObject("message_key", UUID.class), MessageKind.valueOf(row.getString("kind")), row.getString("id"),
                row.getString("idx"), row.getString("recipient"), row.getInt("attempts"), time(row, "first_tried"),
                time(row, "last_tried"), time(row, "send_at"), time(row, "expires_at"),
                new Acceptance(
                        Outcome.valueOf(row.getString("outcome")), row.getBoolean("in_doubt"), row.getString("reason"),
                        row.getBigDecimal("points"), row.getInt("parts")),
                new Delivery(status(row), time(row, "status_at"), time(row, "settled_at")));
    }

    static void write(PreparedStatement row, StatusReport report, Instant now) throws SQLException {
        set(row, report.idx(), report.to(), name(report.status()),
                at(report.at()), report.points(), at(now), report.id());
    }

    static EarlyReports.Early early(ResultSet row) throws SQLException {
        var report = new StatusReport(
                row.getString("id"), row.getString("idx"), row.getString("recipient"), status(row), time(row, "status_at"),
                row.getBigDecimal("points"));
        return new EarlyReports.Early(report, time(row, "kept_at"));
    }

    static MessageLedger.Count count(ResultSet row) throws SQLException {
        return new MessageLedger.Count(Outcome.valueOf(row.getString("outcome")), status(row), row.getLong("messages"));
    }

    private static DeliveryStatus status(ResultSet row) throws SQLException {
        var name = row.getString("status");
        return name == null ? null : DeliveryStatus.valueOf(name);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
