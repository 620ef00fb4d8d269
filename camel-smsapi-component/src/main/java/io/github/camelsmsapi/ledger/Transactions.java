// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import io.github.camelsmsapi.error.SmsapiLedgerException;

/**
 * Runs work in transactions of its own, at READ COMMITTED whatever the database is set to. What only met another
 * transaction is tried again after a while, which grows and is never the same for two.
 */
final class Transactions {

    private static final Set<String> H2_CLOSED = Set.of("90007", "90067", "90098", "90121");
    private static final String READ_ONLY = "25006";
    private static final Duration FIRST_WAIT = Duration.ofMillis(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final DataSource database;
    /** That of the connections as they come: asked for once, since to ask is a question to the server. */
    private volatile Integer isolation;

    Transactions(DataSource database) {
        this.database = database;
    }

    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /**
     * How long work is tried.
     *
     * @param time       after which it is not tried again
     * @param reconnects whether it is tried again also when the connection failed, for work that may be done twice
     */
    private record Patience(Duration time, boolean reconnects) {

        private static final Patience QUESTION = new Patience(Duration.ofSeconds(2), false);
        private static final Patience ANSWER = new Patience(Duration.ofSeconds(5), true);

        private boolean isWorthwhile(SQLException failure, long since) {
            return (isCollision(failure) || reconnects && isConnectionLost(failure))
                    && System.nanoTime() - since < time.toNanos();
        }
    }

    /**
     * Does work that can be asked for again when it fails.
     *
     * @throws SmsapiLedgerException when the database does not do it
     */
    <T> T run(Work<T> work) {
        return run(work, Patience.QUESTION);
    }

    /**
     * Does work that nobody will ask for again, and that changes nothing when it is done twice.
     *
     * @throws SmsapiLedgerException when the database does not do it for some seconds
     */
    <T> T runWithPatience(Work<T> work) {
        return run(work, Patience.ANSWER);
    }

    /**
     * Does work of one statement, which is a transaction of its own.
     *
     * @return                       false when it met another transaction, and so nothing was done
     * @throws SmsapiLedgerException when the database does not do it
     */
    boolean isDoneAlone(Work<?> statement) {
        try {
            once(statement, true);
            return true;
        } catch (SQLException failure) {
            if (isCollision(failure)) {
                return false;
            }
            throw failed(failure);
        }
    }

    /** Asks one question that changes nothing; one that fails is asked again as in {@link #runWithPatience}. */
    <T> T askWithPatience(Work<T> question) {
        return run(question, true, Patience.ANSWER);
    }

    private <T> T run(Work<T> work, Patience patience) {
        return run(work, false, patience);
    }

    private <T> T run(Work<T> work, boolean alone, Patience patience) {
        var start = System.nanoTime();
        for (var attempt = 1;; attempt++) {
            try {
                return once(work, alone);
            } catch (SQLException failure) {
                if (!patience.isWorthwhile(failure, start) || !waited(attempt)) {
                    throw failed(failure);
                }
            }
        }
    }

    private static SmsapiLedgerException failed(SQLException failure) {
        return new SmsapiLedgerException("The database of the ledger failed: " + failure.getMessage(), failure);
    }

    /** Whether the whole time was waited, as it is unless the thread is to end. */
    private static boolean waited(int attempt) {
        var most = Math.min(FIRST_WAIT.toNanos() << Math.min(attempt, 20), LONGEST_WAIT.toNanos());
        try {
            TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(most / 2, most));
            return true;
        } catch (InterruptedException toEnd) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> T once(Work<T> work, boolean alone) throws SQLException {
        var connection = database.getConnection();
        T result;
        try {
            result = new Session(connection, isolationOf(connection), alone).run(work);
        } catch (Throwable failure) {
            quietly(connection::close, failure);
            if (failure instanceof AssertionError && isOfLostConnection(failure)) {
                throw new SQLException("The connection was lost in the middle of a batch", "08006", failure);
            }
            throw failure;
        }
        quietly(connection::close, null); // it is committed, whatever becomes of the connection
        return result;
    }

    private int isolationOf(Connection connection) throws SQLException {
        if (isolation == null) {
            isolation = connection.getTransactionIsolation();
        }
        return isolation;
    }

    private interface Step {
        void run() throws SQLException;
    }

    /** What goes wrong after a failure does not hide it. */
    private static void quietly(Step step, Throwable failure) {
        try {
            step.run();
        } catch (SQLException | RuntimeException less) {
            if (failure != null && failure != less) {
                failure.addSuppressed(less);
            }
        }
    }

    /**
     * A connection during one transaction. It is given back as it came.
     *
     * @param isolation with which it came
     * @param alone     whether its one statement is a transaction by itself
     */
    private record Session(Connection connection, int isolation, boolean alone) {

        private <T> T run(Work<T> work) throws SQLException {
            var autoCommit = connection.getAutoCommit();
            Throwable failure = null;
            try {
                if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                }
                connection.setAutoCommit(alone);
                var result = work.run(connection);
                if (alone) {
                    connection.setAutoCommit(true); // a connection in a distributed transaction, of which it is a part, refuses
                } else {
                    connection.commit();
                }
                return result;
            } catch (Throwable first) {
                failure = first;
                if (!alone) {
                    quietly(connection::rollback, first);
                }
                throw first;
            } finally {
                var cause = failure;
                quietly(() -> connection.setAutoCommit(autoCommit), cause);
                if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                    quietly(() -> connection.setTransactionIsolation(isolation), cause);
                }
            }
        }
    }

    /**
     * A row that another one has just written (class 23), a deadlock or a serialisation failure (class 40), a lock that
     * did not come (55P03; HYT00 of H2).
     */
    private static boolean isCollision(SQLException failure) {
        var state = stateOf(failure);
        return state.startsWith("23") || state.startsWith("40") || state.equals("55P03") || state.equals("HYT00");
    }

    /**
     * No connection (class 08), one that the database ended (57P; the others are H2's), or one to a database that is
     * read-only (25006), as both are while another takes over.
     */
    private static boolean isConnectionLost(SQLException failure) {
        var state = stateOf(failure);
        return state.startsWith("08") || state.startsWith("57P") || state.equals(READ_ONLY) || H2_CLOSED.contains(state);
    }

    /** The driver of PostgreSQL fails an assertion when its connection ends within a batch; the rollback tells why. */
    private static boolean isOfLostConnection(Throwable failure) {
        return Arrays.stream(failure.getSuppressed())
                .anyMatch(less -> less instanceof SQLException ofRollback && isConnectionLost(ofRollback));
    }

    private static String stateOf(SQLException failure) {
        // a batch says what it failed of in its cause
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
