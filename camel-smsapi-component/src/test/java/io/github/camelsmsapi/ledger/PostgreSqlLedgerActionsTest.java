// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.io.IOException;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import net.jqwik.api.lifecycle.AfterProperty;

class PostgreSqlLedgerActionsTest extends JdbcLedgerActions {

    private EmbeddedPostgres postgres;

    @Override
    String url() throws IOException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        }
        return postgres.getJdbcUrl("postgres", "postgres") + "&ApplicationName=node";
    }

    @Override
    void killAll() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'node'");
        }
    }

    @AfterProperty
    void stopDatabase() throws IOException {
        postgres.close();
    }
}
