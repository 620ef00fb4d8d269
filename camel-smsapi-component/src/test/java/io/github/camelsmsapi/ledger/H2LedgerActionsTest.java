// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

class H2LedgerActionsTest extends JdbcLedgerActions {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Override
    String url() {
        return url;
    }

    /**
     * Between two statements: H2's ABORT_SESSION rolls back beside the statement that runs, of which a part is left.
     */
    @Override
    void killAll() throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            var own = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            for (var session : own.getDatabase().getSessions(false)) {
                if (session != own) {
                    session.lock();
                    try {
                        session.close();
                    } finally {
                        session.unlock();
                    }
                }
            }
        }
    }
}
