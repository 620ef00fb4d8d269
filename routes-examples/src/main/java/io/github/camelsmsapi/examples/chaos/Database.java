// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.examples.outbox.OutboxDatabase;
import io.github.camelsmsapi.examples.outbox.OutboxGenerator;
import io.github.camelsmsapi.examples.outbox.OutboxState;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * What the outbox stands in. The harness opens it before the outbox does, and after it.
 *
 * @param jdbcUrl    where it is
 * @param user       with a password that is empty
 * @param postgreSql the server, if it is one
 */
record Database(String jdbcUrl, String user, Optional<EmbeddedPostgres> postgreSql) implements AutoCloseable {

    /** A row of the outbox. */
    record Row(long id, String recipient, String text, OutboxState state, int attempts, String acceptedBy) {

        @Override
        public String toString() {
            return "Row[" + id + ", " + state + "]";
        }
    }

    /** A file of H2 belongs to one process, so that for several it is PostgreSQL. */
    static Database of(int nodes, Path folder) throws IOException {
        if (nodes == 1) {
            return new Database(
                    "jdbc:h2:file:" + folder.resolve("outbox").toAbsolutePath() + ";WRITE_DELAY=0", "sa", Optional.empty());
        }
        var server = EmbeddedPostgres.builder().start();
        return new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", Optional.of(server));
    }

    /** What an outbox has to be started with. */
    List<String> options() {
        return List.of("-Doutbox.jdbcUrl=" + jdbcUrl, "-Doutbox.user=" + user);
    }

    void fill(int messages) throws SQLException {
        try (var open = OutboxDatabase.open(jdbcUrl, user, "", 2)) {
            new OutboxGenerator(open.dataSource()).fill(messages);
        }
    }

    List<Row> rows() throws SQLException {
        try (var open = OutboxDatabase.open(jdbcUrl, user, "", 2);
             var connection = open.dataSource().getConnection();
             var statement = connection.createStatement();
             var result = statement.executeQuery(
                     "SELECT id, recipient, text, state, attempts, accepted_by FROM outbox ORDER BY id")) {
            var rows = new ArrayList<Row>();
            while (result.next()) {
                rows.add(new Row(
                        result.getLong(1), result.getString(2), result.getString(3),
                        OutboxState.valueOf(result.getString(4)), result.getInt(5), result.getString(6)));
            }
            return rows;
        }
    }

    @Override
    public void close() throws IOException {
        if (postgreSql.isPresent()) {
            postgreSql.get().close();
        }
    }
}
