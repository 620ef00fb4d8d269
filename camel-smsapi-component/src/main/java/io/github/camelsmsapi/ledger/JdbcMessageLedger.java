/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendRequest;
import io.github.camelsmsapi.message.SentMessage;
import org.flywaydb.core.Flyway;

/**
 * A ledger in a database, H2 or PostgreSQL, which survives the process and which any number of nodes share. Its tables
 * are made and brought up to date by Flyway, whose history it keeps in the table {@code smsapi_ledger_history}.
 * <p>
 * Every change reads a row under lock, lets {@link TrackedMessage} decide, and writes it back.
 */
public final class JdbcMessageLedger implements MessageLedger {

    private static final String MIGRATIONS = "classpath:io/github/camelsmsapi/ledger/migrations";

    private final DataSource database;
    private final boolean migrate;
    private final Transactions transactions;
    private boolean ready;

    /** A ledger that makes its tables itself. */
    public JdbcMessageLedger(DataSource database) {
        this(database, true);
    }

    /**
     * @param database where it keeps its tables
     * @param migrate  false when somebody else makes them, by the migrations in this jar
     */
    public JdbcMessageLedger(DataSource database, boolean migrate) {
        this.database = database;
        this.migrate = migrate;
        this.transactions = new Transactions(database);
    }

    @Override
    public synchronized void start() {
        if (migrate && !ready) {
            // there may be other tables, of which this history knows nothing
            Flyway.configure().dataSource(database).locations(MIGRATIONS).table("smsapi_ledger_history")
                    .failOnMissingLocations(true).baselineOnMigrate(true).baselineVersion("0").load().migrate();
            ready = true;
        }
    }

    @Override
    public List<UUID> sending(List<SendRequest> messages, boolean repetition, Instant now) {
        var fresh = messages.stream().map(message -> TrackedMessage.of(message, now)).toList();
        return transactions.run(connection -> {
            var known = underTheSameIdx(connection, fresh);
            var again = new ArrayList<TrackedMessage>();
            var added = new ArrayList<TrackedMessage>();
            var keys = new ArrayList<UUID>();
            for (var i = 0; i < fresh.size(); i++) {
                var message = messages.get(i);
                var one = fresh.get(i);
                var before = known.getOrDefault(one.idx().orElse(""), List.of()).stream().filter(one::isTriedAgainAs)
                        .filter(earlier -> earlier.mayBeTriedAgain(repetition)).findFirst();
                before.ifPresentOrElse(earlier -> again.add(earlier.triedAgain(message, now)), () -> added.add(one));
                keys.add(before.orElse(one).key());
            }
            write(connection, LedgerRows.UPDATE, again);
            write(connection, LedgerRows.INSERT, added);
            return keys;
        });
    }

    private static Map<String, List<TrackedMessage>> underTheSameIdx(Connection connection, List<TrackedMessage> fresh)
            throws SQLException {
        var withIdx = fresh.stream().filter(message -> message.idx().isPresent()).toList();
        if (withIdx.isEmpty()) {
            return Map.of();
        }
        return find(connection, """
                SELECT * FROM smsapi_message WHERE idx = ANY(?) AND recipient = ANY(?)
                ORDER BY last_tried DESC, message_key FOR UPDATE""",
                LedgerRows.array(connection, withIdx.stream().map(message -> message.idx().orElseThrow()).distinct()),
                LedgerRows.array(connection, withIdx.stream().map(TrackedMessage::recipient).distinct()))
                .stream().collect(Collectors.groupingBy(message -> message.idx().orElseThrow()));
    }

    @Override
    public void answered(List<UUID> keys, List<RecipientResult> results) {
        var byKey = new HashMap<UUID, RecipientResult>();
        for (var i = 0; i < keys.size(); i++) {
            byKey.put(keys.get(i), results.get(i));
        }
        change(keys, message -> message.answered(byKey.get(message.key())));
        // after the id is there for all to see: whoever reports later finds it, whoever reported earlier is found here
        var ids = results.stream().flatMap(result -> result.sent().stream()).map(SentMessage::id).flatMap(Optional::stream)
                .toList();
        if (!ids.isEmpty()) {
            transactions.run(connection -> EarlyReports.of(connection, ids)).forEach(this::reported);
        }
    }

    @Override
    public boolean reported(StatusReport report) {
        var news = transactions.run(connection -> settle(connection, report));
        if (news.isPresent()) {
            return news.get();
        }
        var kept = transactions.run(connection -> EarlyReports.keep(connection, report));
        // the answer may have come in the meantime, and not have seen the report yet; or have seen it, and made it count
        return transactions.run(connection -> settle(connection, report)).orElse(false) || kept;
    }

    /** Whether the report was news, or empty when no message is known that it is about. */
    private static Optional<Boolean> settle(Connection connection, StatusReport report) throws SQLException {
        var message = find(connection, "SELECT * FROM smsapi_message WHERE id = ? FOR UPDATE", report.id()).stream()
                .findFirst();
        if (message.isEmpty() && report.idx().isPresent()) {
            message = find(connection, """
                    SELECT * FROM smsapi_message WHERE idx = ? AND id IS NULL AND outcome <> 'NOT_SENT'
                    ORDER BY last_tried DESC, message_key FOR UPDATE""", report.idx().get())
                    .stream().filter(waiting -> waiting.isTo(report.to())).findFirst();
        }
        if (message.isEmpty()) {
            return Optional.empty();
        }
        var after = message.get().reported(report);
        var news = !after.equals(message.get());
        if (news) {
            write(connection, LedgerRows.UPDATE, List.of(after));
        }
        return Optional.of(news);
    }

    private void change(Collection<UUID> keys, UnaryOperator<TrackedMessage> change) {
        transactions.run(connection -> {
            // in the order of their keys, lest two nodes wait for each other
            var before = find(connection,
                    "SELECT * FROM smsapi_message WHERE message_key = ANY(?) ORDER BY message_key FOR UPDATE",
                    keys(connection, keys));
            var after = before.stream().map(change).toList();
            write(connection, LedgerRows.UPDATE, after);
            return after.size();
        });
    }

    private static void write(Connection connection, String sql, List<TrackedMessage> messages) throws SQLException {
        if (messages.isEmpty()) {
            return;
        }
        try (var rows = connection.prepareStatement(sql)) {
            for (var message : messages) {
                LedgerRows.write(rows, message);
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }

    private static List<TrackedMessage> find(Connection connection, String sql, Object... values) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            LedgerRows.set(query, values);
            try (var rows = query.executeQuery()) {
                var messages = new ArrayList<TrackedMessage>();
                while (rows.next()) {
                    messages.add(LedgerRows.message(rows));
                }
                return messages;
            }
        }
    }

    private static Array keys(Connection connection, Collection<UUID> keys) throws SQLException {
        return connection.createArrayOf("uuid", keys.toArray());
    }

    @Override
    public Optional<TrackedMessage> findById(String id) {
        return transactions.run(connection -> find(connection, "SELECT * FROM smsapi_message WHERE id = ?", id)).stream()
                .findFirst();
    }

    @Override
    public List<TrackedMessage> findByIdx(String idx) {
        return transactions.run(connection -> find(
                connection, "SELECT * FROM smsapi_message WHERE idx = ? ORDER BY last_tried DESC, message_key", idx));
    }

    @Override
    public List<TrackedMessage> claimOverdue(OverdueQuery query) {
        return transactions.run(connection -> {
            // one after the other, so that each has its index, and never both for the same message
            var claimed = claim(connection, "awaited_since", query.sentBefore(), query, query.limit());
            claimed.addAll(claim(connection, "awaited_until", query.now(), query, query.limit() - claimed.size()));
            return claimed;
        });
    }

    private static List<TrackedMessage> claim(
            Connection connection, String column, Instant until, OverdueQuery query, int limit)
            throws SQLException {
        // what another node is just taking is skipped
        var claimed = find(connection, "SELECT * FROM smsapi_message WHERE " + column + " <= ? "
                                       + "AND (leased_until IS NULL OR leased_until <= ?) ORDER BY " + column
                                       + " FETCH FIRST ? ROWS ONLY FOR UPDATE SKIP LOCKED",
                LedgerRows.at(until), LedgerRows.at(query.now()), limit);
        lease(connection, claimed.stream().map(TrackedMessage::key).toList(), LedgerRows.at(query.leasedUntil()));
        return claimed;
    }

    private static int lease(Connection connection, Collection<UUID> keys, Object until) throws SQLException {
        try (var lease = connection.prepareStatement("UPDATE smsapi_message SET leased_until = ? WHERE message_key = ANY(?)")) {
            LedgerRows.set(lease, until, keys(connection, keys));
            return lease.executeUpdate();
        }
    }

    @Override
    public void lookedUp(UUID key, DeliveryStatus status, Instant at) {
        change(List.of(key), message -> message.lookedUp(status, at));
    }

    @Override
    public void done(Collection<UUID> keys) {
        change(keys, TrackedMessage::done);
    }

    @Override
    public void release(Collection<UUID> keys) {
        transactions.run(connection -> lease(connection, keys, null));
    }

    @Override
    public List<LedgerCount> counts() {
        return transactions.run(connection -> {
            try (var query = connection.prepareStatement(
                    "SELECT outcome, status, COUNT(*) AS messages FROM smsapi_message GROUP BY outcome, status");
                 var rows = query.executeQuery()) {
                var counts = new ArrayList<LedgerCount>();
                while (rows.next()) {
                    counts.add(LedgerRows.count(rows));
                }
                counts.sort(LedgerCount.ORDER);
                return counts;
            }
        });
    }

    @Override
    public int delete(Instant settledBefore, int atMost) {
        return transactions.run(connection -> {
            EarlyReports.delete(connection, settledBefore);
            try (var messages = connection.prepareStatement("""
                    DELETE FROM smsapi_message WHERE message_key IN (
                      SELECT message_key FROM smsapi_message WHERE settled_at < ?
                      ORDER BY settled_at FETCH FIRST ? ROWS ONLY)""")) {
                LedgerRows.set(messages, LedgerRows.at(settledBefore), atMost);
                return messages.executeUpdate();
            }
        });
    }
}
