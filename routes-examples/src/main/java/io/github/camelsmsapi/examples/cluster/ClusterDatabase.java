// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Properties;

import com.zaxxer.hikari.HikariDataSource;
import io.github.camelsmsapi.ledger.JdbcMessageLedger;

/**
 * The PostgreSQL that the nodes share.
 *
 * @param jdbcUrl where it is
 * @param user    with a password that is empty
 */
public record ClusterDatabase(String jdbcUrl, String user) {

    private static final String QUARTZ_TABLES = "org/quartz/impl/jdbcjobstore/tables_postgres.sql";
    private static final int CONNECTIONS = 5;

    /** A pool for one process. */
    public HikariDataSource open() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername(user);
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    /** Makes the tables of Quartz, of the ledger and of this example. To be done once, before the first node starts. */
    public void prepare() throws SQLException, IOException {
        try (var pool = open(); var connection = pool.getConnection(); var statement = connection.createStatement();
             var script = ClusterDatabase.class.getClassLoader().getResourceAsStream(QUARTZ_TABLES)) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("""
                    CREATE TABLE handed_out (idx VARCHAR(255) NOT NULL, node VARCHAR(20) NOT NULL,
                                             at TIMESTAMPTZ DEFAULT clock_timestamp() NOT NULL);
                    CREATE TABLE handled (idx VARCHAR(255) PRIMARY KEY, node VARCHAR(20) NOT NULL)""");
            new JdbcMessageLedger(pool).start();
        }
    }

    /** Quartz with its jobs here. All nodes have the same scheduler name, and each an id of its own. */
    Properties quartz() {
        var properties = new Properties();
        properties.put("org.quartz.scheduler.instanceName", "smsapi");
        properties.put("org.quartz.scheduler.instanceId", "AUTO");
        properties.put("org.quartz.threadPool.threadCount", "2");
        properties.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.put("org.quartz.jobStore.isClustered", "true");
        properties.put("org.quartz.jobStore.clusterCheckinInterval", "1000");
        properties.put("org.quartz.jobStore.dataSource", "shared");
        properties.put("org.quartz.dataSource.shared.provider", "hikaricp");
        properties.put("org.quartz.dataSource.shared.driver", "org.postgresql.Driver");
        properties.put("org.quartz.dataSource.shared.URL", jdbcUrl);
        properties.put("org.quartz.dataSource.shared.user", user);
        properties.put("org.quartz.dataSource.shared.password", "");
        properties.put("org.quartz.dataSource.shared.maxConnections", "3");
        return properties;
    }
}
