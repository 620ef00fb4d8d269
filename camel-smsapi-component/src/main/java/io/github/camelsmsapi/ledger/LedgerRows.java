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

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;

/** Messages and reports as rows of the tables. */
final class LedgerRows {

    static final String INSERT = """
            INSERT INTO smsapi_message (kind, id, idx, recipient, attempts, first_tried, last_tried, send_at, expires_at,
              outcome, in_doubt, reason, points, parts, status, status_at, awaited_since, awaited_until, settled_at,
              message_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    static final String UPDATE = """
            UPDATE smsapi_message
            SET kind = ?, id = ?, idx = ?, recipient = ?, attempts = ?, first_tried = ?, last_tried = ?, send_at = ?,
              expires_at = ?, outcome = ?, in_doubt = ?, reason = ?, points = ?, parts = ?, status = ?, status_at = ?,
              awaited_since = ?, awaited_until = ?, settled_at = ?
            WHERE message_key = ?""";

    private LedgerRows() {
    }

    /** Fills the parameters of {@link #INSERT} or {@link #UPDATE}. */
    static void write(PreparedStatement row, TrackedMessage message) throws SQLException {
        var acceptance = message.acceptance();
        var delivery = message.delivery();
        var values = new Object[] {
                message.kind().name(), message.id().orElse(null), message.idx().orElse(null), message.recipient(),
                message.attempts(), at(message.firstTried()), at(message.lastTried()), at(message.sendAt()),
                at(message.expiresAt()), acceptance.outcome().name(), acceptance.inDoubt(), acceptance.reason().orElse(null),
                acceptance.points(), acceptance.parts(), delivery.status().map(Enum::name).orElse(null), at(delivery.at()),
                delivery.awaited() ? at(message.sendAt()) : null, delivery.awaited() ? at(message.expiresAt()) : null,
                at(message.settledAt()), message.key() };
        set(row, values);
    }

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    static Array array(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("varchar", texts.toArray());
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime at(Optional<Instant> instant) {
        return instant.map(LedgerRows::at).orElse(null);
    }

    static TrackedMessage message(ResultSet row) throws SQLException {
        return new TrackedMessage(
                row.getObject("message_key", UUID.class), MessageKind.valueOf(row.getString("kind")), text(row, "id"),
                text(row, "idx"), row.getString("recipient"), row.getInt("attempts"), time(row, "first_tried").orElseThrow(),
                time(row, "last_tried").orElseThrow(), time(row, "send_at").orElseThrow(), time(row, "expires_at"),
                new Acceptance(
                        Outcome.valueOf(row.getString("outcome")), row.getBoolean("in_doubt"), text(row, "reason"),
                        row.getBigDecimal("points"), row.getInt("parts")),
                new Delivery(status(row), time(row, "status_at"), row.getObject("awaited_since") != null));
    }

    static void write(PreparedStatement row, StatusReport report) throws SQLException {
        set(row, report.idx().orElse(null), report.to().orElse(null), report.status().map(Enum::name).orElse(null),
                at(report.at()), report.points().orElse(null), report.id());
    }

    static StatusReport report(ResultSet row) throws SQLException {
        return new StatusReport(
                row.getString("id"), text(row, "idx"), text(row, "recipient"), status(row), time(row, "status_at"),
                Optional.<BigDecimal> ofNullable(row.getBigDecimal("points")));
    }

    static LedgerCount count(ResultSet row) throws SQLException {
        return new LedgerCount(Outcome.valueOf(row.getString("outcome")), status(row), row.getLong("messages"));
    }

    private static Optional<DeliveryStatus> status(ResultSet row) throws SQLException {
        return text(row, "status").map(DeliveryStatus::valueOf);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
