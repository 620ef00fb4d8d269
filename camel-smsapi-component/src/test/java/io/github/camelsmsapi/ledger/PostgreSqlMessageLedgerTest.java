// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostgreSqlMessageLedgerTest extends MessageLedgerContract {

    private static EmbeddedPostgres postgres;
    private static HikariDataSource database;

    @BeforeAll
    static void startDatabase() throws Exception {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("max_wal_size", "2GB").start();
        database = new HikariDataSource();
        database.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        new JdbcMessageLedger(database).start();
    }

    @AfterAll
    static void stopDatabase() throws Exception {
        database.close();
        postgres.close();
    }

    @Override
    MessageLedger create() throws Exception {
        execute("TRUNCATE smsapi_message, smsapi_early_report");
        return new JdbcMessageLedger(database);
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> explain(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
             var rows = statement.executeQuery("EXPLAIN " + sql)) {
            var plan = new ArrayList<String>();
            while (rows.next()) {
                plan.add(rows.getString(1));
            }
            return plan;
        }
    }

    /**
     * How many say {@code -Dledger.rows}; what a claim among them reads, and for how long, stands in the output then.
     */
    @Test
    void amongAMillionMessagesOverdueOnesAreFoundByIndex() throws Exception {
        var rows = Long.getLong("ledger.rows", 1_000_000);
        // of a hundred messages five are leased, one is overdue, and the others have come to their end
        execute("""
                INSERT INTO smsapi_message (message_key, kind, id, idx, recipient, attempts, first_tried, last_tried, send_at,
                  outcome, in_doubt, points, parts, status, status_at, next_due, awaited_until, settled_at, leased_until,
                  lease_token)
                SELECT lpad(to_hex(n), 32, '0')::uuid, 'SMS', 'id-' || n, 'order-' || n, '48500100200', 1, sent, sent, sent,
                  'SENT', false, 0.16, 1, CASE WHEN n % 20 = 0 OR n % 100 = 1 THEN 'SENT' ELSE 'DELIVERED' END, sent,
                  CASE WHEN n % 20 = 0 THEN TIMESTAMPTZ '2026-03-02 15:50:00Z' WHEN n % 100 = 1 THEN sent END,
                  CASE WHEN n % 100 = 1 AND n % 2000 = 1 THEN sent + INTERVAL '1 day' END,
                  CASE WHEN NOT (n % 20 = 0 OR n % 100 = 1) THEN sent END,
                  CASE WHEN n % 20 = 0 THEN TIMESTAMPTZ '2026-03-02 16:50:00Z' END,
                  CASE WHEN n % 20 = 0 THEN '00000000-0000-0000-0000-00000000001e'::uuid END
                FROM (SELECT n, TIMESTAMPTZ '2026-03-01 12:00:00Z' + n * INTERVAL '1 millisecond' AS sent
                      FROM generate_series(1, $rows) n) numbered""".replace("$rows", String.valueOf(rows)));
        execute("ANALYZE smsapi_message");
        var claim = "WHERE %s <= TIMESTAMPTZ '2026-03-02 15:46:40Z' AND (leased_until IS NULL OR leased_until <= TIMESTAMPTZ "
                    + "'2026-03-02 16:46:40Z') ORDER BY %<s FETCH FIRST 100 ROWS ONLY FOR UPDATE SKIP LOCKED";
        if (Long.getLong("ledger.rows") != null) {
            for (var time : List.of("first", "again")) {
                System.out.println(time + ": " + explain("(ANALYZE, BUFFERS) SELECT * FROM smsapi_message "
                                                         + claim.formatted("next_due")));
            }
        }

        var overdue = ledger.claimOverdue(new OverdueQuery(
                NOON.plusSeconds(100_000), NOON.plusSeconds(103_600), NOON.plusSeconds(110_000), 100));

        assertThat(overdue).hasSize(100).extracting(TrackedMessage::sendAt).isSorted();
        assertThat(overdue.get(99).idx()).isEqualTo("order-9901");
        for (var column : List.of("next_due", "awaited_until")) {
            assertThat(explain("SELECT * FROM smsapi_message " + claim.formatted(column)))
                    .anyMatch(line -> line.contains("Index Scan using smsapi_message_" + column))
                    .noneMatch(line -> line.contains("Seq Scan"));
        }
        assertThat(explain("SELECT * FROM smsapi_message WHERE settled_at < TIMESTAMPTZ '2026-03-02 12:00:00Z' "
                           + "ORDER BY settled_at FETCH FIRST 1000 ROWS ONLY FOR UPDATE SKIP LOCKED"))
                .anyMatch(line -> line.contains("Index Scan using smsapi_message_settled_at"))
                .noneMatch(line -> line.contains("Seq Scan"));
    }

    @Test
    void theTablesOfOthersAreLeftAlone() throws Exception {
        execute("CREATE SCHEMA shop");
        try (var shop = new HikariDataSource()) {
            shop.setJdbcUrl(database.getJdbcUrl());
            shop.setSchema("shop");
            execute("CREATE TABLE shop.orders (id INT)");
            execute("CREATE TABLE shop.flyway_schema_history (id INT)");

            var inShop = new JdbcMessageLedger(shop);
            inShop.start();
            inShop.start();

            assertThat(inShop.findById("none")).isEmpty();
            assertThat(inShop.claimOverdue(new OverdueQuery(NOON, NOON, NOON.plus(Duration.ofHours(1)), 10))).isEmpty();
        } finally {
            execute("DROP SCHEMA shop CASCADE");
        }
    }

    @Test
    void whatOneNodeIsJustTakingAnotherSkips() throws Exception {
        sent("order-1", "id-1");
        sent("order-2", "id-2");
        ledger.reported(report("id-2", null, DeliveryStatus.SENT));
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var lock = other.prepareStatement("SELECT 1 FROM smsapi_message WHERE idx = 'order-1' FOR UPDATE")) {
                lock.executeQuery();

                assertThat(overdueAt(NOON.plus(Duration.ofHours(2)), 10)).extracting(message -> message.idx())
                        .containsExactly("order-2");
            }
            other.rollback();
        }
    }
}
