// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import java.io.IOException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OutboxPostgreSqlTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private EmbeddedPostgres server;
    private OutboxHouse house;

    @BeforeEach
    void open() throws IOException {
        server = EmbeddedPostgres.builder().start();
        house = OutboxHouse.withPostgreSql(server.getJdbcUrl("postgres", "postgres"));
    }

    @AfterEach
    void close() throws IOException {
        house.close();
        server.close();
    }

    @Test
    void twoNodesSendEveryRowOnce() throws Exception {
        house.fill(500);
        house.startOutbox();
        house.startOutbox();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(house.count(OutboxState.SETTLED)).isEqualTo(495));
        assertThat(house.count(OutboxState.DEAD)).isEqualTo(5);
        assertThat(house.gateway.messages()).hasSize(495);
        // not even asked twice: each row was taken by one of them
        assertThat(house.gateway.stats().requests()).isEqualTo(500);
        assertThat(house.sql().queryForObject("SELECT MAX(attempts) FROM outbox", Integer.class)).isEqualTo(1);
    }

    @Test
    void aRowThatWasBeingSentWhenItsProcessEndedIsTakenByAnother() throws Exception {
        house.fill(1);
        house.sql().update("UPDATE outbox SET state = 'SENDING', attempts = 1, sending_since = CURRENT_TIMESTAMP, "
                           + "due_at = CURRENT_TIMESTAMP + INTERVAL '1' SECOND");
        house.startOutbox();

        await().atMost(PATIENCE).until(() -> house.state(1) == OutboxState.SETTLED);
        assertThat(house.sql().queryForObject("SELECT attempts FROM outbox", Integer.class)).isEqualTo(2);
        assertThat(house.gateway.messages()).hasSize(1);
    }

    @Test
    void aRowThatIsDoneIsNotTakenAgainWheneverItIsSaidToBeDue() throws Exception {
        house.fill(2);
        house.sql().update("UPDATE outbox SET state = 'SETTLED', attempts = 1 WHERE id = 1"); // due_at stays
        house.startOutbox();

        await().atMost(PATIENCE).until(() -> house.state(2) == OutboxState.SETTLED);
        assertThat(house.state(1)).isEqualTo(OutboxState.SETTLED);
        assertThat(house.sql().queryForObject("SELECT attempts FROM outbox WHERE id = 1", Integer.class)).isEqualTo(1);
        assertThat(house.gateway.messages()).hasSize(1);
    }
}
