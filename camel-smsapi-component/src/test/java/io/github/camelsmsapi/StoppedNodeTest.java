// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.OutgoingMessage;
import io.github.camelsmsapi.message.MessageKind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A node that is stopped (SIGSTOP) while it hands over, and goes on when others have its messages. */
class StoppedNodeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void whatAnotherNodeHasTakenMeanwhileIsNotHandedOverAgain() throws Exception {
        try (var postgres = EmbeddedPostgres.start();
             var connection = postgres.getPostgresDatabase().getConnection(); var sql = connection.createStatement()) {
            var ledger = new JdbcMessageLedger(postgres.getPostgresDatabase());
            ledger.start();
            overdue(ledger, IntStream.range(0, 20).mapToObj(i -> "order-" + i).toList());
            sql.execute("CREATE TABLE handed_over (idx VARCHAR(20), node VARCHAR(10), at TIMESTAMPTZ)");
            var stopped = node("stopped", "4s", postgres);
            try {
                await().atMost(PATIENCE).until(() -> count(sql, "stopped") >= 3);
                signal("STOP", stopped);
                var before = count(sql, "stopped");
                assertThat(before).as("it was stopped in the middle of what it had claimed").isLessThan(20);
                var other = node("other", "10h", postgres);
                try {
                    await().atMost(PATIENCE).until(() -> count(sql, "other") >= 20);
                } finally {
                    other.destroyForcibly().waitFor();
                }

                signal("CONT", stopped);
                overdue(ledger, List.of("next")); // comes when it is through with what it had claimed
                await().atMost(PATIENCE).until(() -> count(sql, "stopped' AND idx = 'next") >= 1);

                // one that it was just handing over when it was stopped
                assertThat(count(sql, "stopped") - before).isBetween(1, 2);
                assertThat(count(sql, "other")).isEqualTo(20);
            } finally {
                stopped.destroyForcibly().waitFor();
            }
        }
    }

    private static void overdue(JdbcMessageLedger ledger, List<String> idx) {
        var earlier = Instant.now().minus(Duration.ofHours(2));
        ledger.sending(idx.stream().map(one -> new OutgoingMessage(
                MessageKind.SMS, "48500100200", one, earlier, null)).toList(), false, earlier);
    }

    private static int count(Statement sql, String node) throws SQLException {
        try (var rows = sql.executeQuery("SELECT COUNT(*) FROM handed_over WHERE node = '" + node + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Process node(String name, String lease, EmbeddedPostgres postgres) throws IOException {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), OverdueNode.class.getName(), name,
                postgres.getJdbcUrl("postgres", "postgres"), lease)
                .redirectErrorStream(true).redirectOutput(Path.of("target", "node-" + name + ".log").toFile()).start();
    }

    private static void signal(String signal, Process process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor()).isZero();
    }
}
