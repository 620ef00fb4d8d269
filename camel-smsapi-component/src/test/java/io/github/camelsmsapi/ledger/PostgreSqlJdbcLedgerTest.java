// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostgreSqlJdbcLedgerTest extends JdbcLedgerContract {

    private static EmbeddedPostgres postgres;
    private final String name = "ledger_" + UUID.randomUUID().toString().replace("-", "");
    private boolean created;

    @BeforeAll
    static void startDatabase() throws Exception {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("max_connections", "200").start();
    }

    @AfterAll
    static void stopDatabase() throws Exception {
        postgres.close();
    }

    @Override
    String url() throws Exception {
        if (!created) {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                 var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            created = true;
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    /** What the driver says to the server, once it has seen each statement often enough to keep it prepared. */
    @Test
    void aSendAndItsReportAreEightTripsToTheServerOfStatementsThatItKnows() throws Exception {
        var ledger = new JdbcMessageLedger(pool(1), false);
        ledger();
        IntStream.range(0, 10).forEach(number -> sendAndReport(ledger, number));
        var driver = Logger.getLogger("org.postgresql");
        var said = new ArrayList<String>();
        var listener = listener(said);
        driver.setLevel(Level.FINEST);
        driver.addHandler(listener);
        try {
            sendAndReport(ledger, 10);
        } finally {
            driver.removeHandler(listener);
            driver.setLevel(null);
        }

        assertThat(said).filteredOn(" FE=> Sync"::equals).hasSize(8);
        assertThat(said).noneMatch(line -> line.startsWith(" FE=> Parse"));
    }

    private static Handler listener(List<String> said) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(new SimpleFormatter().formatMessage(line));
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private static void sendAndReport(JdbcMessageLedger ledger, int number) {
        var message = LedgerFixture.message("order-" + number);
        var keys = ledger.sending(List.of(message), false, LedgerFixture.NOON);
        ledger.answered(keys, List.of(accepted(message, "id-" + number)));
        ledger.reported(LedgerFixture.report("id-" + number, null, DeliveryStatus.DELIVERED));
    }

    @Test
    void aReadOnlyDatabaseAnswersQuestionsAndTakesNoteOfNothing() throws Exception {
        var message = LedgerFixture.message("order-1");
        var key = ledger().sending(List.of(message), false, LedgerFixture.NOON).get(0);
        var standby = pool(2);
        standby.setReadOnly(true);
        var ledger = new JdbcMessageLedger(standby);

        ledger.start();

        assertThat(ledger.findByIdx("order-1")).extracting(TrackedMessage::key).containsExactly(key);
        assertThat(ledger.held(key, key, LedgerFixture.NOON)).isEmpty();
        assertThat(ledger.counts()).hasSize(1);
        assertThatThrownBy(() -> ledger.sending(List.of(message), false, LedgerFixture.NOON))
                .isInstanceOfSatisfying(SmsapiLedgerException.class,
                        failure -> assertThat(failure.getCategory()).isEqualTo(ErrorCategory.NETWORK));
        assertThatThrownBy(() -> ledger.reported(LedgerFixture.report("id-1", "order-1", DeliveryStatus.SENT)))
                .isInstanceOf(SmsapiLedgerException.class);
    }

    @Override
    void kill(Connection connection) throws SQLException {
        try (var query = connection.createStatement(); var pid = query.executeQuery("SELECT pg_backend_pid()")) {
            pid.next();
            try (var other = postgres.getPostgresDatabase().getConnection(); var statement = other.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(" + pid.getInt(1) + ", 5000)");
            }
        }
    }
}
