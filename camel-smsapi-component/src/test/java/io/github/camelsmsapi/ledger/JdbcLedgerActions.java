// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import net.jqwik.api.lifecycle.AfterProperty;

/** Two nodes with pools of their own on one database, whose connections are killed. */
abstract class JdbcLedgerActions extends LedgerActions {

    private final List<HikariDataSource> pools = new ArrayList<>();

    abstract String url() throws Exception;

    /** Kills the connections of all nodes. */
    abstract void killAll() throws SQLException;

    @Override
    LedgerWorld world() throws Exception {
        if (!pools.isEmpty()) {
            new Connections().recover();
        } else {
            pools.add(pool());
            pools.add(pool());
            new JdbcMessageLedger(pools.get(0)).start();
        }
        try (var connection = pools.get(0).getConnection(); var statement = connection.createStatement()) {
            statement.execute("DELETE FROM smsapi_message");
            statement.execute("DELETE FROM smsapi_early_report");
        }
        return new LedgerWorld(
                List.of(
                        new JdbcMessageLedger(pools.get(0), false), new JdbcMessageLedger(pools.get(1), false)),
                new Connections());
    }

    private HikariDataSource pool() throws Exception {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        pool.setMaximumPoolSize(4);
        pool.setPoolName("node");
        return pool;
    }

    private final class Connections implements LedgerWorld.Network {

        @Override
        public synchronized void kill() {
            try {
                killAll();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void recover() {
            pools.forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
        }
    }

    @AfterProperty
    void closePools() {
        pools.forEach(HikariDataSource::close);
    }
}
