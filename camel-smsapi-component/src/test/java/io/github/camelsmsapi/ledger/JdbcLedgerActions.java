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
