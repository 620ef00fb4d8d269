// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ROW = "INSERT INTO outbox (id, recipient, text, state, attempts, sending_since, due_at) "
                                      + "VALUES (1, '48500100200', 'Hello', ?, ?, CURRENT_TIMESTAMP - INTERVAL '%s' HOUR, "
                                      + "CURRENT_TIMESTAMP)";

    @TempDir
    private Path folder;
    private OutboxHouse house;

    @BeforeEach
    void open() {
        house = OutboxHouse.withH2(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everyRowIsSentOnceAndSettledByItsReport() throws Exception {
        house.fill(200);
        house.startOutbox();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(house.count(OutboxState.SETTLED)).isEqualTo(198));
        assertThat(house.count(OutboxState.DEAD)).isEqualTo(2);
        assertThat(house.gateway.stats().bookedTwice()).isZero();
        assertThat(house.gateway.messages()).hasSize(198);
        assertThat(house.sql().queryForList(
                "SELECT DISTINCT status || ' ' || accepted_by FROM outbox WHERE state = 'SETTLED'", String.class))
                .containsExactlyInAnyOrder("DELIVERED ANSWER", "EXPIRED ANSWER");
    }

    @Test
    void aRefusedRowSaysWhy() throws Exception {
        house.fill(13);
        house.startOutbox();

        await().atMost(PATIENCE).until(() -> house.state(13) == OutboxState.DEAD);
        assertThat(house.sql().queryForObject("SELECT reason FROM outbox WHERE id = 13", String.class))
                .contains("13 NO_VALID_RECIPIENT").doesNotContain("48900000013");
    }

    @Test
    void aLostAnswerIsAskedForUnderTheSameIdx() throws Exception {
        house.gateway.inject(FaultRule.of(SendFault.ANSWER_LOST).count(30));
        house.fill(10);
        house.startOutbox();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(house.count(OutboxState.SETTLED)).isEqualTo(10));
        assertThat(house.gateway.messages()).hasSize(10);
        assertThat(house.gateway.stats().requests()).isGreaterThan(10);
    }

    @Test
    void aRowThatWasBeingSentWhenTheProcessEndedIsAskedForAgain() throws Exception {
        house.send("48500100200", "Hello", "outbox-1");
        house.sql().update(ROW.formatted(1), "SENDING", 1);
        house.startOutbox();

        await().atMost(PATIENCE).until(() -> house.state(1) == OutboxState.SENT);
        assertThat(house.sql().queryForObject("SELECT accepted_by FROM outbox", String.class)).isEqualTo("REPETITION");
        assertThat(house.gateway.messages()).hasSize(1);
    }

    @Test
    void anIdxThatSomebodyElseHasUsedIsNoSuccess() throws Exception {
        house.send("48500100200", "Other", "outbox-1");
        house.sql().update(ROW.formatted(1), "NEW", 0);
        house.startOutbox();

        await().atMost(PATIENCE).until(() -> house.state(1) == OutboxState.DEAD);
    }

    @Test
    void whatTheGatewayMayHaveForgottenIsNotRepeatedButAReportSettlesIt() throws Exception {
        house.sql().update(ROW.formatted(24), "SENDING", 1);
        var outbox = house.startOutbox();

        await().atMost(PATIENCE).until(() -> house.state(1) == OutboxState.UNKNOWN);
        assertThat(house.gateway.requests()).isEmpty();

        assertThat(house.get(outbox + "/reports?MsgId=7&status=404&idx=outbox-1")).isEqualTo("OK");
        assertThat(house.state(1)).isEqualTo(OutboxState.SETTLED);
    }

    @Test
    void aRowThatWasTakenAndNotSentForADayIsSentNow() throws Exception {
        house.sql().update("INSERT INTO outbox (id, recipient, text, state, attempts, attempted_at, due_at) VALUES "
                           + "(1, '48500100200', 'Hello', 'NEW', 3, CURRENT_TIMESTAMP - INTERVAL '24' HOUR, CURRENT_TIMESTAMP)");
        house.startOutbox();

        await().atMost(PATIENCE).until(() -> house.state(1) == OutboxState.SETTLED);
        assertThat(house.gateway.messages()).hasSize(1);
    }

    @Test
    void aRowThatWasTakenAndNotSentIsNoRepetition() throws Exception {
        house.send("48500100200", "Other", "outbox-1");
        house.sql().update("INSERT INTO outbox (id, recipient, text, state, attempts, due_at) VALUES "
                           + "(1, '48500100200', 'Hello', 'NEW', 1, CURRENT_TIMESTAMP)");
        house.startOutbox();

        await().atMost(PATIENCE).until(() -> house.state(1) == OutboxState.DEAD);
    }

    @Test
    void aFinalReportIsTheLastWord() throws Exception {
        house.sql().update(ROW.formatted(24), "SENT", 1);
        house.sql().update("UPDATE outbox SET due_at = NULL");
        var outbox = house.startOutbox();

        house.get(outbox + "/reports?MsgId=7,7,7&status=404,403,405&idx=outbox-1,outbox-1,outbox-1");
        assertThat(house.get(outbox + "/reports?MsgId=8&status=404&idx=of-somebody-else")).isEqualTo("OK");

        assertThat(house.sql().queryForObject("SELECT status FROM outbox", String.class)).isEqualTo("DELIVERED");
        assertThat(house.get(outbox + "/outbox").lines().collect(Collectors.joining())).isEqualTo("SETTLED 1");
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
