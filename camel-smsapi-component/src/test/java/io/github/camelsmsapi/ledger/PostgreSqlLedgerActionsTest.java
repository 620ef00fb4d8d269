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
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'node'");
        }
    }

    @AfterProperty
    void stopDatabase() throws IOException {
        postgres.close();
    }
}
