// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

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

    @Test
    void aReadOnlyDatabaseAnswersQuestionsAndTakesNoteOfNothing() throws Exception {
        var message = MessageLedgerContract.message("order-1");
        var key = ledger().sending(List.of(message), false, MessageLedgerContract.NOON).get(0);
        var standby = pool(2);
        standby.setReadOnly(true);
        var ledger = new JdbcMessageLedger(standby);

        ledger.start();

        assertThat(ledger.findByIdx("order-1")).extracting(TrackedMessage::key).containsExactly(key);
        assertThat(ledger.held(key, key, MessageLedgerContract.NOON)).isEmpty();
        assertThat(ledger.counts()).hasSize(1);
        assertThatThrownBy(() -> ledger.sending(List.of(message), false, MessageLedgerContract.NOON))
                .isInstanceOfSatisfying(SmsapiLedgerException.class,
                        failure -> assertThat(failure.getCategory()).isEqualTo(ErrorCategory.NETWORK));
        assertThatThrownBy(() -> ledger.reported(MessageLedgerContract.report("id-1", "order-1", DeliveryStatus.SENT)))
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
