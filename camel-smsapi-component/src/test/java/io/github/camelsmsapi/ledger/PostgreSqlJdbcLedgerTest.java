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
