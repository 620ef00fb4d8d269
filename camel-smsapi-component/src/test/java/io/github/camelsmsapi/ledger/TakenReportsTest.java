// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.ledger.TakenReports.State;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which reports were taken over, in memory and in a database. */
class TakenReportsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant END = NOON.plus(Duration.ofMinutes(10));
    private static JdbcConnectionPool database;

    private final UUID key = UUID.randomUUID();

    enum Form {
        MEMORY {
            @Override
            TakenReports open() {
                return TakenReports.inMemory();
            }
        },
        H2 {
            @Override
            TakenReports open() {
                var reports = new JdbcTakenReports(database, false);
                reports.clear();
                return reports;
            }
        };

        abstract TakenReports open();
    }

    @BeforeAll
    static void openDatabase() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:taken-reports", "sa", "");
        new JdbcTakenReports(database, true).start();
    }

    @AfterAll
    static void closeDatabase() {
        database.dispose();
    }

    @ParameterizedTest
    @EnumSource
    void oneTakesItUntilItsLeaseEnds(Form form) {
        var reports = form.open();
        reports.start();

        assertThat(reports.take(key, NOON, END)).isEqualTo(State.FREE);
        assertThat(reports.take(key, END.minusMillis(1), END.plusSeconds(1))).isEqualTo(State.IN_WORK);
        assertThat(reports.isTaken(key)).isFalse();
        assertThat(reports.take(key, END, END.plusSeconds(1))).isEqualTo(State.FREE);
        assertThat(reports.take(UUID.randomUUID(), NOON, END)).isEqualTo(State.FREE);
    }

    @ParameterizedTest
    @EnumSource
    void whoHoldsTheLeaseConfirmsAndNobodyElse(Form form) {
        var reports = form.open();
        reports.take(key, NOON, END);

        reports.confirm(key, END.plusSeconds(1), NOON);
        assertThat(reports.isTaken(key)).isFalse();
        reports.confirm(key, END, NOON);

        assertThat(reports.isTaken(key)).isTrue();
        assertThat(reports.take(key, END.plusSeconds(9), END.plusSeconds(99))).isEqualTo(State.TAKEN);
        reports.confirm(UUID.randomUUID(), END, NOON);
    }

    @ParameterizedTest
    @EnumSource
    void whoHoldsTheLeaseGivesItBackAndNobodyElse(Form form) {
        var reports = form.open();
        reports.take(key, NOON, END);

        reports.release(key, END.plusSeconds(1));
        assertThat(reports.take(key, NOON, END)).isEqualTo(State.IN_WORK);
        reports.release(key, END);

        assertThat(reports.take(key, NOON, END)).isEqualTo(State.FREE);
        reports.release(UUID.randomUUID(), END);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsForgottenIsFree(Form form) {
        var reports = form.open();
        reports.take(key, NOON, END);
        reports.confirm(key, END, NOON);

        reports.forget(key);

        assertThat(reports.isTaken(key)).isFalse();
        assertThat(reports.take(key, NOON, END)).isEqualTo(State.FREE);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOldIsDeleted(Form form) {
        var reports = form.open();
        reports.take(key, NOON, END);
        reports.confirm(key, END, NOON.plusSeconds(5));
        reports.take(UUID.randomUUID(), NOON.plusSeconds(6), END);

        assertThat(reports.deleteBefore(NOON.plusSeconds(5))).isZero();
        assertThat(reports.deleteBefore(NOON.plusSeconds(5).plusMillis(1))).isOne();
        assertThat(reports.isTaken(key)).isFalse();
        reports.clear();
        assertThat(reports.deleteBefore(END)).isZero();
    }

    @Test
    void aFullMemoryForgetsTheOldest() {
        var reports = new InMemoryTakenReports(2);
        var second = UUID.randomUUID();
        reports.take(key, NOON, END);
        reports.take(second, NOON, END);
        reports.take(key, END, END.plusSeconds(1)); // is the latest now
        reports.take(UUID.randomUUID(), NOON, END);

        assertThat(reports.take(key, NOON, END)).isEqualTo(State.IN_WORK);
        assertThat(reports.take(second, NOON, END)).isEqualTo(State.FREE);
    }

    @Test
    void whatIsTakenStaysTakenAlsoWhereConnectionsDoNotCommitByThemselves() {
        try (var manual = new HikariDataSource()) {
            manual.setDataSource(database);
            manual.setAutoCommit(false);
            var reports = new JdbcTakenReports(manual, false);

            assertThat(reports.take(key, NOON, END)).isEqualTo(State.FREE);
            assertThat(reports.take(key, NOON, END)).isEqualTo(State.IN_WORK);
        }
    }

    @Test
    void withoutItsTableNothingIsTaken() {
        var empty = JdbcConnectionPool.create("jdbc:h2:mem:", "sa", "");

        assertThatThrownBy(() -> new JdbcTakenReports(empty, false).isTaken(key)).isInstanceOf(SmsapiLedgerException.class)
                .hasMessageContaining("could not be looked up or noted");
    }
}
