// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.io.IOException;
import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of this run's own. */
final class Postgres implements AutoCloseable {

    private static final int CONNECTIONS = 20;

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres.Builder builder) throws IOException {
        server = builder.setServerConfig("max_wal_size", "4GB").setServerConfig("shared_buffers", "1GB").start();
    }

    /** One that waits for the disk at each commit, as in production. */
    static Postgres durable() throws IOException {
        return new Postgres(
                EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on"));
    }

    /** One that never waits for the disk, which shows what the statements cost. */
    static Postgres volatileOne() throws IOException {
        return new Postgres(
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("synchronous_commit", "off")
                        .setServerConfig("wal_level", "minimal").setServerConfig("max_wal_senders", "0")
                        .setServerConfig("maintenance_work_mem", "512MB"));
    }

    /** A pool of connections whose tables are in a schema of their own. */
    HikariDataSource database(String schema) throws SQLException {
        var database = new HikariDataSource();
        database.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        database.setMaximumPoolSize(CONNECTIONS);
        execute(server.getPostgresDatabase(), "CREATE SCHEMA IF NOT EXISTS " + schema);
        database.setSchema(schema);
        return database;
    }

    static void execute(DataSource database, String... statements) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
