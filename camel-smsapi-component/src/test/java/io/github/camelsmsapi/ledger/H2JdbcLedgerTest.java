// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

class H2JdbcLedgerTest extends JdbcLedgerContract {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Override
    String url() {
        return url;
    }

    @Override
    void kill(Connection connection) throws SQLException {
        connection.unwrap(org.h2.jdbc.JdbcConnection.class).close();
    }
}
