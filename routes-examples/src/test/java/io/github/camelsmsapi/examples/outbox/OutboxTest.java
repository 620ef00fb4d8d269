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
    private OutboxFixture fixture;

    @BeforeEach
    void open() {
        fixture = OutboxFixture.withH2(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void everyRowIsSentOnceAndSettledByItsReport() throws Exception {
        fixture.fill(200);
        fixture.startOutbox();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fixture.count(OutboxState.SETTLED)).isEqualTo(198));
        assertThat(fixture.count(OutboxState.DEAD)).isEqualTo(2);
        assertThat(fixture.gateway.stats().bookedTwice()).isZero();
        assertThat(fixture.gateway.messages()).hasSize(198);
        assertThat(fixture.sql().queryForList(
                "SELECT DISTINCT status || ' ' || accepted_by FROM outbox WHERE state = 'SETTLED'", String.class))
                .containsExactlyInAnyOrder("DELIVERED ANSWER", "EXPIRED ANSWER");
    }

    @Test
    void aRefusedRowSaysWhy() throws Exception {
        fixture.fill(13);
        fixture.startOutbox();

        await().atMost(PATIENCE).until(() -> fixture.state(13) == OutboxState.DEAD);
        assertThat(fixture.sql().queryForObject("SELECT reason FROM outbox WHERE id = 13", String.class))
                .contains("13 NO_VALID_RECIPIENT").doesNotContain("48900000013");
    }

    @Test
    void aLostAnswerIsAskedForUnderTheSameIdx() throws Exception {
        fixture.gateway.inject(FaultRule.of(SendFault.ANSWER_LOST).count(30));
        fixture.fill(10);
        fixture.startOutbox();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(fixture.count(OutboxState.SETTLED)).isEqualTo(10));
        assertThat(fixture.gateway.messages()).hasSize(10);
        assertThat(fixture.gateway.stats().requests()).isGreaterThan(10);
    }

    @Test
    void aRowThatWasBeingSentWhenTheProcessEndedIsAskedForAgain() throws Exception {
        fixture.send("48500100200", "Hello", "outbox-1");
        fixture.sql().update(ROW.formatted(1), "SENDING", 1);
        fixture.startOutbox();

        await().atMost(PATIENCE).until(() -> fixture.state(1) == OutboxState.SENT);
        assertThat(fixture.sql().queryForObject("SELECT accepted_by FROM outbox", String.class)).isEqualTo("REPETITION");
        assertThat(fixture.gateway.messages()).hasSize(1);
    }

    @Test
    void anIdxThatSomebodyElseHasUsedIsNoSuccess() throws Exception {
        fixture.send("48500100200", "Other", "outbox-1");
        fixture.sql().update(ROW.formatted(1), "NEW", 0);
        fixture.startOutbox();

        await().atMost(PATIENCE).until(() -> fixture.state(1) == OutboxState.DEAD);
    }

    @Test
    void whatTheGatewayMayHaveForgottenIsNotRepeatedButAReportSettlesIt() throws Exception {
        fixture.sql().update(ROW.formatted(24), "SENDING", 1);
        var outbox = fixture.startOutbox();

        await().atMost(PATIENCE).until(() -> fixture.state(1) == OutboxState.UNKNOWN);
        assertThat(fixture.gateway.requests()).isEmpty();

        assertThat(fixture.get(outbox + "/reports?MsgId=7&status=404&idx=outbox-1")).isEqualTo("OK");
        assertThat(fixture.state(1)).isEqualTo(OutboxState.SETTLED);
    }

    @Test
    void aRowThatWasTakenAndNotSentForADayIsSentNow() throws Exception {
        fixture.sql().update("INSERT INTO outbox (id, recipient, text, state, attempts, attempted_at, due_at) VALUES "
                             + "(1, '48500100200', 'Hello', 'NEW', 3, CURRENT_TIMESTAMP - INTERVAL '24' HOUR, CURRENT_TIMESTAMP)");
        fixture.startOutbox();

        await().atMost(PATIENCE).until(() -> fixture.state(1) == OutboxState.SETTLED);
        assertThat(fixture.gateway.messages()).hasSize(1);
    }

    @Test
    void aRowThatWasTakenAndNotSentIsNoRepetition() throws Exception {
        fixture.send("48500100200", "Other", "outbox-1");
        fixture.sql().update("INSERT INTO outbox (id, recipient, text, state, attempts, due_at) VALUES "
                             + "(1, '48500100200', 'Hello', 'NEW', 1, CURRENT_TIMESTAMP)");
        fixture.startOutbox();

        await().atMost(PATIENCE).until(() -> fixture.state(1) == OutboxState.DEAD);
    }

    @Test
    void aFinalReportIsTheLastWord() throws Exception {
        fixture.sql().update(ROW.formatted(24), "SENT", 1);
        fixture.sql().update("UPDATE outbox SET due_at = NULL");
        var outbox = fixture.startOutbox();

        fixture.get(outbox + "/reports?MsgId=7,7,7&status=404,403,405&idx=outbox-1,outbox-1,outbox-1");
        assertThat(fixture.get(outbox + "/reports?MsgId=8&status=404&idx=of-somebody-else")).isEqualTo("OK");

        assertThat(fixture.sql().queryForObject("SELECT status FROM outbox", String.class)).isEqualTo("DELIVERED");
        assertThat(fixture.get(outbox + "/outbox").lines().collect(Collectors.joining())).isEqualTo("SETTLED 1");
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
