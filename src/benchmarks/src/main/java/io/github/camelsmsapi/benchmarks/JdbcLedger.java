// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.OutgoingMessage;
import io.github.camelsmsapi.ledger.StatusReport;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SentMessage;

/**
 * The ledger in a database, from before a send to its report. The baseline writes the message once, after it was sent,
 * and its status once: it would know nothing of a message that was under way when the process ended.
 */
final class JdbcLedger implements Row {

    private static final int THREADS = 8;
    private static final BigDecimal POINTS = new BigDecimal("0.16");
    private static final String NUMBER = "48500100200";

    private final AtomicLong number = new AtomicLong();

    @Override
    public String title() {
        return "A send and its report in the JDBC ledger on PostgreSQL, beside two prepared statements";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var postgres = Postgres.durable()) {
            report.text("With a disk that is waited for at each commit:");
            compare(postgres, size, report);
        }
        try (var postgres = Postgres.volatileOne()) {
            report.text("Without waiting for the disk:");
            compare(postgres, size, report);
        }
    }

    private void compare(Postgres postgres, Size size, Report report) throws Exception {
        try (var database = postgres.database("ledger")) {
            var ledger = new JdbcMessageLedger(database);
            ledger.start();
            Postgres.execute(database, "CREATE TABLE bare (LIKE smsapi_message INCLUDING ALL)");
            var contenders = List.of(
                    new Contender("two prepared statements", () -> bare(database)),
                    new Contender("JDBC ledger", () -> tracked(ledger)));
            Measured.warmUp(contenders, THREADS, size.warmUp());
            report.compare(THREADS, Measured.of(contenders, THREADS, size));
        }
    }

    private void tracked(JdbcMessageLedger ledger) {
        var n = number.incrementAndGet();
        var now = Instant.now();
        var message = new OutgoingMessage(MessageKind.SMS, NUMBER, "order-" + n, now, null);
        var keys = ledger.sending(List.of(message), false, now);
        var sent = new SentMessage("id-" + n, NUMBER, NUMBER, "order-" + n, "QUEUE", POINTS, 1, now);
        ledger.answered(keys, List.of(new RecipientResult(NUMBER, "order-" + n, sent, null)));
        if (!ledger.reported(new StatusReport("id-" + n, "order-" + n, NUMBER, DeliveryStatus.DELIVERED, now, POINTS), now)) {
            throw new IllegalStateException("the report was no news");
        }
    }

    private void bare(DataSource database) throws SQLException {
        var n = number.incrementAndGet();
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        try (var connection = database.getConnection(); var insert = connection.prepareStatement("""
                INSERT INTO bare (message_key, kind, id, idx, recipient, attempts, first_tried, last_tried, send_at, outcome,
                  in_doubt, points, parts, next_due)
                VALUES (?, 'SMS', ?, ?, ?, 1, ?, ?, ?, 'SENT', FALSE, ?, 1, ?)""")) {
            execute(insert, UUID.randomUUID(), "id-" + n, "order-" + n, NUMBER, now, now, now, POINTS, now);
        }
        try (var connection = database.getConnection(); var update = connection.prepareStatement("""
                UPDATE bare SET status = 'DELIVERED', status_at = ?, settled_at = ?, next_due = NULL WHERE id = ?""")) {
            execute(update, now, now, "id-" + n);
        }
    }

    private static void execute(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        if (statement.executeUpdate() != 1) {
            throw new SQLException("no row was written");
        }
    }
}
