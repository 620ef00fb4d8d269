// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import io.github.camelsmsapi.error.SmsapiLedgerException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Makes the tables of a ledger, or brings them up to date. Any number of nodes may do so at once, also of several
 * versions: a database may have migrations that this version does not know, and lack one with a lower number.
 *
 * @param locations where the migrations are
 */
record LedgerSchema(DataSource database, List<String> locations) {

    static final String MIGRATIONS = "classpath:io/github/camelsmsapi/ledger/migrations";
    private static final String HISTORY = "smsapi_ledger_history";
    private static final int ATTEMPTS = 10;

    LedgerSchema(DataSource database) {
        this(database, List.of(MIGRATIONS));
    }

    /**
     * @throws SmsapiLedgerException when it cannot be done
     */
    void migrate() {
        for (var attempt = 1;; attempt++) {
            try {
                migrateOnce();
                return;
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !isOtherNode(failure) || !waited(attempt)) {
                    throw new SmsapiLedgerException(explain(failure), failure);
                }
            }
        }
    }

    /**
     * One at a time in a process: H2 has no lock for two that begin on an empty database, and one would leave a failed
     * migration.
     */
    private void migrateOnce() {
        synchronized (LedgerSchema.class) {
            // there may be other tables, of which this history knows nothing
            Flyway.configure().dataSource(database).locations(locations.toArray(String[]::new)).table(HISTORY)
                    .failOnMissingLocations(true).baselineOnMigrate(true).baselineVersion("0").outOfOrder(true)
                    .ignoreMigrationPatterns("*:future", "*:missing").load().migrate();
        }
    }

    /** Of nodes that make the first table at once all but one fail; a moment later they find it. */
    private static boolean isOtherNode(RuntimeException failure) {
        return !(failure instanceof FlywayValidateException) && !isWithoutConnection(failure);
    }

    private static boolean isWithoutConnection(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState() == null || sql.getSQLState().startsWith("08");
            }
        }
        return false;
    }

    private static boolean waited(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(20, 50L * attempt));
            return true;
        } catch (InterruptedException toEnd) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String explain(RuntimeException failure) {
        return isWithoutConnection(failure)
                ? "The ledger got no connection to make its tables by. It needs two at a time while it starts (one later on): "
                  + "give the pool at least two, or have the migrations run by somebody else"
                : "The tables of the ledger could not be made: " + failure.getMessage();
    }
}
