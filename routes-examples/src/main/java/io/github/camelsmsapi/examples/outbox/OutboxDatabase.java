// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

/** The database that the outbox stands in. */
public final class OutboxDatabase implements AutoCloseable {

    private final HikariDataSource pool;
    private final String dialect;

    private OutboxDatabase(HikariDataSource pool, String dialect) {
        this.pool = pool;
        this.dialect = dialect;
    }

    /**
     * Connects, and creates the table if it is missing; several processes may do so together.
     *
     * @throws IllegalArgumentException for a database that there is no SQL for
     */
    public static OutboxDatabase open(String jdbcUrl, String user, String password, int connections) {
        var dialect = dialect(jdbcUrl);
        var config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        var pool = new HikariDataSource(config);
        Flyway.configure().dataSource(pool).locations("classpath:io/github/camelsmsapi/examples/outbox/migration").load()
                .migrate();
        return new OutboxDatabase(pool, dialect);
    }

    private static String dialect(String jdbcUrl) {
        if (jdbcUrl.startsWith("jdbc:h2:")) {
            return "h2";
        }
        if (jdbcUrl.startsWith("jdbc:postgresql:")) {
            return "postgresql";
        }
        throw new IllegalArgumentException("outbox.jdbcUrl must begin with jdbc:h2: or jdbc:postgresql:");
    }

    /** Of which kind it is, {@code h2} or {@code postgresql}. */
    public String dialect() {
        return dialect;
    }

    public HikariDataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
