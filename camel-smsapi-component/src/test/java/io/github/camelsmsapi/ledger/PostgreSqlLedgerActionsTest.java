// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import net.jqwik.api.lifecycle.AfterProperty;
import org.awaitility.Awaitility;

class PostgreSqlLedgerActionsTest extends JdbcLedgerActions {

    private EmbeddedPostgres postgres;

    @Override
    String url() throws IOException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        }
        return postgres.getJdbcUrl("postgres", "postgres") + "&ApplicationName=node";
    }

    /** All at once, and then waits for them: PostgreSQL itself would wait for one after the other. */
    @Override
    void killAll() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            var killed = new ArrayList<Integer>();
            try (var rows = statement.executeQuery(
                    "SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'node'")) {
                while (rows.next()) {
                    killed.add(rows.getInt(1));
                }
            }
            try (var left = connection.prepareStatement("SELECT 1 FROM pg_stat_activity WHERE pid = ANY (?)")) {
                left.setArray(1, connection.createArrayOf("int", killed.toArray()));
                Awaitility.await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofSeconds(30)).until(() -> {
                    try (var rows = left.executeQuery()) {
                        return !rows.next();
                    }
                });
            }
        }
    }

    @AfterProperty
    void stopDatabase() throws IOException {
        postgres.close();
    }
}
