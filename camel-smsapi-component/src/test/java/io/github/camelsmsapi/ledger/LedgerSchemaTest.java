// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tables of a ledger are made when another node makes them too, and a fault is said at once. */
class LedgerSchemaTest {

    private static final String DUPLICATE = "23505";

    private final FailingDatabase database = new FailingDatabase();

    /** H2, which refuses some connections first. */
    private static final class FailingDatabase extends HikariDataSource {

        private String state;
        private int failures;
        private int asked;

        private FailingDatabase() {
            setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        }

        private void fails(String sqlState, int times) {
            state = sqlState;
            failures = times;
        }

        @Override
        public Connection getConnection() throws SQLException {
            asked++;
            if (failures > 0) {
                failures--;
                throw new SQLException("not now", state);
            }
            return super.getConnection();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tablesThatAnotherNodeMakesAtThisMomentAreWaitedFor() {
        database.fails(DUPLICATE, 3);

        new LedgerSchema(database).migrate();

        assertThat(new JdbcMessageLedger(database, false).counts()).isEmpty();
        assertThat(database.asked).isGreaterThan(4);
    }

    @Test
    void whatFailsTenTimesIsSaid() {
        database.fails(DUPLICATE, Integer.MAX_VALUE);

        assertThatThrownBy(new LedgerSchema(database)::migrate).isInstanceOf(SmsapiLedgerException.class)
                .hasMessageContaining("could not be made").hasMessageNotContaining("two at a time");
        assertThat(database.asked).isEqualTo(10);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "08001", "08006" })
    void aDatabaseThatGivesNoConnectionIsNotAskedAgain(String state) {
        database.fails(state, Integer.MAX_VALUE);

        assertThatThrownBy(new LedgerSchema(database)::migrate).isInstanceOf(SmsapiLedgerException.class)
                .hasMessageContaining("two at a time");
        assertThat(database.asked).isOne();
    }

    @Test
    void whoIsInterruptedWaitsNoLonger() {
        database.fails(DUPLICATE, Integer.MAX_VALUE);
        Thread.currentThread().interrupt();

        assertThatThrownBy(new LedgerSchema(database)::migrate).isInstanceOf(SmsapiLedgerException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(database.asked).isOne();
    }

    @Test
    void tablesThatSomebodyHasChangedAreSaidAtOnce() throws Exception {
        new LedgerSchema(database).migrate();
        database.asked = 0;
        new LedgerSchema(database).migrate();
        var usual = database.asked;
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("UPDATE \"smsapi_ledger_history\" SET \"checksum\" = 1 WHERE \"version\" = '1'");
        }
        database.asked = 0;

        assertThatThrownBy(new LedgerSchema(database)::migrate).isInstanceOf(SmsapiLedgerException.class)
                .hasMessageContaining("could not be made");
        assertThat(database.asked).isLessThanOrEqualTo(usual);
    }
}
