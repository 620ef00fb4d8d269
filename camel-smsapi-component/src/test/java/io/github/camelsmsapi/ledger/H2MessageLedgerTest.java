// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class H2MessageLedgerTest extends MessageLedgerContract {

    private static JdbcConnectionPool database;

    @BeforeAll
    static void openDatabase() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:message-ledger", "sa", "");
        database.setMaxConnections(20);
        new JdbcMessageLedger(database).start();
    }

    @AfterAll
    static void closeDatabase() {
        database.dispose(); // with its last connection the database ends
    }

    @Override
    MessageLedger create() throws Exception {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("TRUNCATE TABLE smsapi_message");
            statement.execute("TRUNCATE TABLE smsapi_early_report");
        }
        return new JdbcMessageLedger(database, false);
    }
}
