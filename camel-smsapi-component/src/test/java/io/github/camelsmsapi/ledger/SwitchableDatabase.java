// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;

/** A database that can be switched off. */
public final class SwitchableDatabase extends HikariDataSource {

    private volatile boolean down;

    public void down(boolean now) {
        down = now;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (down) {
            throw new SQLException("the database is down", "08001");
        }
        return super.getConnection();
    }
}
