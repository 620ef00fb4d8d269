// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OutboxPostgreSqlTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static EmbeddedPostgres server;
    private static int databases;

    private OutboxFixture fixture;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void open() throws SQLException {
        var name = "outbox" + ++databases;
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        fixture = OutboxFixture.withPostgreSql(server.getJdbcUrl("postgres", name));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void twoNodesSendEveryRowOnce() throws Exception {
        fixture.fill(500);
        fixture.startOutbox();
        fixture.startOutbox();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fixture.count(OutboxState.SETTLED)).isEqualTo(495));
        assertThat(fixture.count(OutboxState.DEAD)).isEqualTo(5);
        assertThat(fixture.gateway.messages()).hasSize(495);
        // not even asked twice: each row was taken by one of them
        assertThat(fixture.gateway.stats().requests()).isEqualTo(500);
        assertThat(fixture.sql().queryForObject("SELECT MAX(attempts) FROM outbox", Integer.class)).isEqualTo(1);
    }

    @Test
    void aRowThatWasBeingSentWhenItsProcessEndedIsTakenByAnother() throws Exception {
        fixture.fill(1);
        fixture.sql().update("UPDATE outbox SET state = 'SENDING', attempts = 1, sending_since = CURRENT_TIMESTAMP, "
                             + "due_at = CURRENT_TIMESTAMP + INTERVAL '1' SECOND");
        fixture.startOutbox();

        await().atMost(PATIENCE).until(() -> fixture.state(1) == OutboxState.SETTLED);
        assertThat(fixture.sql().queryForObject("SELECT attempts FROM outbox", Integer.class)).isEqualTo(2);
        assertThat(fixture.gateway.messages()).hasSize(1);
    }

    @Test
    void aRowThatIsDoneIsNotTakenAgainWheneverItIsSaidToBeDue() throws Exception {
        fixture.fill(2);
        fixture.sql().update("UPDATE outbox SET state = 'SETTLED', attempts = 1 WHERE id = 1"); // due_at stays
        fixture.startOutbox();

        await().atMost(PATIENCE).until(() -> fixture.state(2) == OutboxState.SETTLED);
        assertThat(fixture.state(1)).isEqualTo(OutboxState.SETTLED);
        assertThat(fixture.sql().queryForObject("SELECT attempts FROM outbox WHERE id = 1", Integer.class)).isEqualTo(1);
        assertThat(fixture.gateway.messages()).hasSize(1);
    }
}
