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

import javax.sql.DataSource;

/** Runs work in transactions of its own; what only met another transaction is tried again. */
record Transactions(DataSource database) {

    private static final int ATTEMPTS = 3;

    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /**
     * @throws LedgerException when the database does not do it
     */
    <T> T run(Work<T> work) {
        for (var attempt = 1;; attempt++) {
            try (var connection = database.getConnection()) {
                return run(connection, work);
            } catch (SQLException failure) {
                if (attempt == ATTEMPTS || !isCollision(failure)) {
                    throw new LedgerException("The database of the ledger failed: " + failure.getMessage(), failure);
                }
            }
        }
    }

    private static <T> T run(Connection connection, Work<T> work) throws SQLException {
        var autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            var result = work.run(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    /** A row that another one has just written (class 23), a deadlock or a serialisation failure (class 40). */
    private static boolean isCollision(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("23") || state.startsWith("40"));
    }
}
