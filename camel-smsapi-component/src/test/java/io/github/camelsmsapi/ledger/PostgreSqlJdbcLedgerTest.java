// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

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
