// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.OverdueQuery;
import io.github.camelsmsapi.ledger.TrackedMessage;

/** How long a claim of overdue messages takes in a large ledger on PostgreSQL, beside a small one. */
final class OverdueQueries implements Row {

    private static final int SMALL = 10_000;
    private static final int CLAIMS = 200;
    private static final int CLAIMED = 50;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public String title() {
        return "A claim of " + CLAIMED + " overdue messages in the JDBC ledger on PostgreSQL";
    }

    @Override
    public void measure(Size size, Report report) throws Exception {
        try (var postgres = Postgres.volatileOne();
             var small = postgres.database("small");
             var large = postgres.database("large")) {
            var ledgers = List.of(filled(small, SMALL), filled(large, size.rows));
            var millis = List.of(new ArrayList<Double>(), new ArrayList<Double>());
            for (var claim = 0; claim < CLAIMS; claim++) {
                for (var i = 0; i < ledgers.size(); i++) {
                    millis.get(i).add(claim(ledgers.get(i)));
                }
            }
            var few = spread(millis.get(0));
            var many = spread(millis.get(1));
            report.figure(String.format("milliseconds among %,d", SMALL), "%s", few.text(2));
            report.figure(String.format("milliseconds among %,d", size.rows), "%s", many.text(2));
            report.figure("ratio of the medians", "%.2f", many.median() / few.median());
        }
    }

    private static Spread spread(List<Double> millis) {
        return Spread.of(millis.stream().skip(CLAIMS / 2).mapToDouble(one -> one)); // the first ones warm up
    }

    private static double claim(JdbcMessageLedger ledger) {
        var end = NOON.plusSeconds(1_000_000);
        var begun = System.nanoTime();
        var claimed = ledger.claimOverdue(new OverdueQuery(end, end, end.plusSeconds(60), CLAIMED));
        var millis = (System.nanoTime() - begun) / 1e6;
        if (claimed.size() != CLAIMED) {
            throw new IllegalStateException("only " + claimed.size() + " messages were overdue");
        }
        ledger.release(claimed.stream().map(TrackedMessage::key).toList());
        return millis;
    }

    /** Of a hundred messages five are leased, one is overdue, and the others have come to their end. */
    private static JdbcMessageLedger filled(DataSource database, int rows) throws SQLException {
        var ledger = new JdbcMessageLedger(database);
        ledger.start();
        var indexes = indexes(database);
        for (var index : indexes) {
            Postgres.execute(database, "DROP INDEX " + index.name());
        }
        Postgres.execute(database, """
                INSERT INTO smsapi_message (message_key, kind, id, idx, recipient, attempts, first_tried, last_tried, send_at,
                  outcome, in_doubt, points, parts, status, status_at, next_due, settled_at, leased_until, lease_token)
                SELECT lpad(to_hex(n), 32, '0')::uuid, 'SMS', 'id-' || n, 'order-' || n, '48500100200', 1, sent, sent, sent,
                  'SENT', false, 0.16, 1, CASE WHEN n %% 20 = 0 OR n %% 100 = 1 THEN 'SENT' ELSE 'DELIVERED' END, sent,
                  CASE WHEN n %% 20 = 0 OR n %% 100 = 1 THEN sent END,
                  CASE WHEN NOT (n %% 20 = 0 OR n %% 100 = 1) THEN sent END,
                  CASE WHEN n %% 20 = 0 THEN sent + INTERVAL '10 years' END,
                  CASE WHEN n %% 20 = 0 THEN '00000000-0000-0000-0000-00000000001e'::uuid END
                FROM (SELECT n, TIMESTAMPTZ '2026-03-01 12:00:00Z' + n * INTERVAL '1 millisecond' AS sent
                      FROM generate_series(1, %d) n) numbered""".formatted(rows));
        for (var index : indexes) {
            Postgres.execute(database, index.definition());
        }
        Postgres.execute(database, "VACUUM ANALYZE smsapi_message");
        return ledger;
    }

    private record Index(String name, String definition) {
    }

    /** All but that of the key; without them the table fills up several times as fast. */
    private static List<Index> indexes(DataSource database) throws SQLException {
        try (var connection = database.getConnection(); var query = connection.prepareStatement("""
                SELECT indexname, indexdef FROM pg_indexes
                WHERE schemaname = current_schema() AND tablename = 'smsapi_message' AND indexname NOT LIKE '%_pkey'""");
             var rows = query.executeQuery()) {
            var indexes = new ArrayList<Index>();
            while (rows.next()) {
                indexes.add(new Index(rows.getString(1), rows.getString(2)));
            }
            return indexes;
        }
    }
}
