// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import javax.sql.DataSource;

import io.github.camelsmsapi.error.SmsapiLedgerException;

/**
 * In a table beside those of the ledger, in H2 or PostgreSQL. Each call is one statement, or a few that may be torn
 * apart, in transactions of its own.
 */
public final class JdbcTakenReports implements TakenReports {

    /** Class of SQLSTATE: a constraint, which here is that of the key. */
    private static final String CONSTRAINT = "23";
    private static final int PORTION = 1000;
    private static final int ATTEMPTS = 3;

    private final DataSource database;
    private final JdbcMessageLedger tables;

    /**
     * @param database where the table is
     * @param migrate  false when somebody else makes it, by the migrations in this jar
     */
    public JdbcTakenReports(DataSource database, boolean migrate) {
        this.database = database;
        this.tables = new JdbcMessageLedger(database, migrate);
    }

    @Override
    public void start() {
        tables.start();
    }

    @Override
    public State take(UUID key, Instant now, Instant until) {
        return run(connection -> {
            for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
                if (isInserted(connection, key, now, until) || update(connection, """
                        UPDATE smsapi_taken_report SET leased_until = ?, taken_at = ?
                        WHERE report_key = ? AND leased_until <= ?""", until, now, key, now) == 1) {
                    return State.FREE;
                }
                if (exists(connection, "report_key = ? AND leased_until IS NULL", key)) {
                    return State.TAKEN;
                }
                if (exists(connection, "report_key = ?", key)) {
                    return State.IN_WORK;
                } // else it was given back at this moment
            }
            return State.IN_WORK;
        });
    }

    private static boolean isInserted(Connection connection, UUID key, Instant now, Instant until) throws SQLException {
        try {
            return update(connection, """
                    INSERT INTO smsapi_taken_report (report_key, leased_until, taken_at)
                    SELECT CAST(? AS UUID), CAST(? AS TIMESTAMP WITH TIME ZONE), CAST(? AS TIMESTAMP WITH TIME ZONE)
                    WHERE NOT EXISTS (SELECT 1 FROM smsapi_taken_report WHERE report_key = ?)""", key, until, now, key) == 1;
        } catch (SQLException failure) {
            if (String.valueOf(failure.getSQLState()).startsWith(CONSTRAINT)) {
                return false; // another one was faster
            }
            throw failure;
        }
    }

    @Override
    public void confirm(UUID key, Instant until, Instant now) {
        run(connection -> update(connection, """
                UPDATE smsapi_taken_report SET leased_until = NULL, taken_at = ?
                WHERE report_key = ? AND leased_until = ?""", now, key, until));
    }

    @Override
    public void release(UUID key, Instant until) {
        run(connection -> update(connection,
                "DELETE FROM smsapi_taken_report WHERE report_key = ? AND leased_until = ?", key, until));
    }

    @Override
    public boolean isTaken(UUID key) {
        return run(connection -> exists(connection, "report_key = ? AND leased_until IS NULL", key));
    }

    @Override
    public void forget(UUID key) {
        run(connection -> update(connection, "DELETE FROM smsapi_taken_report WHERE report_key = ?", key));
    }

    @Override
    public int deleteBefore(Instant time) {
        return run(connection -> update(connection, """
                DELETE FROM smsapi_taken_report WHERE report_key IN (
                  SELECT report_key FROM smsapi_taken_report WHERE taken_at < ? FETCH FIRST %d ROWS ONLY)"""
                .formatted(PORTION), time));
    }

    @Override
    public void clear() {
        run(connection -> update(connection, "DELETE FROM smsapi_taken_report"));
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            return work.on(connection);
        } catch (SQLException failure) {
            throw new SmsapiLedgerException(
                    "What was taken over could not be looked up or noted: " + failure.getMessage(), failure);
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static boolean exists(Connection connection, String where, UUID key) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT 1 FROM smsapi_taken_report WHERE " + where)) {
            statement.setObject(1, key);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
