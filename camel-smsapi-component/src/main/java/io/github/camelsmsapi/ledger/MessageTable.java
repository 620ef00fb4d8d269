// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static io.github.camelsmsapi.ledger.LedgerRows.at;
import static io.github.camelsmsapi.ledger.LedgerRows.set;
import static io.github.camelsmsapi.ledger.LedgerRows.texts;
import static io.github.camelsmsapi.ledger.LedgerRows.uuids;

/**
 * The table of messages within a transaction. Rows are locked in the order of their keys, and new ones written in the
 * order of what no two of them may have, lest two transactions wait for each other.
 */
record MessageTable(Connection connection) {

    private static final String ALL = "SELECT * FROM smsapi_message WHERE ";
    private static final String LOCKED = " ORDER BY message_key FOR UPDATE";
    private static final Comparator<TrackedMessage> LATEST = Comparator.comparing(TrackedMessage::lastTried).reversed()
            .thenComparing(TrackedMessage::key);

    List<TrackedMessage> lock(Collection<UUID> keys) throws SQLException {
        return find(ALL + "message_key = ANY(?)" + LOCKED, uuids(connection, keys));
    }

    List<TrackedMessage> lock(Collection<UUID> keys, UUID lease) throws SQLException {
        return find(ALL + "message_key = ANY(?) AND lease_token = ?" + LOCKED, uuids(connection, keys), lease);
    }

    List<TrackedMessage> lockOpen(Collection<String> openKeys) throws SQLException {
        return find(ALL + "open_key = ANY(?)" + LOCKED, texts(connection, openKeys));
    }

    /** The latest first. */
    List<TrackedMessage> lockByIdx(Collection<String> idx) throws SQLException {
        return sorted(find(ALL + "idx = ANY(?)" + LOCKED, texts(connection, idx)));
    }

    Optional<TrackedMessage> lockById(String id) throws SQLException {
        return find(ALL + "id = ?" + LOCKED, id).stream().findFirst();
    }

    void lockByIds(Collection<String> ids) throws SQLException {
        find(ALL + "id = ANY(?)" + LOCKED, texts(connection, ids));
    }

    /** Those under an idx whose id SMSAPI has not told, the latest first. */
    List<TrackedMessage> lockWaitingForId(String idx) throws SQLException {
        return sorted(find(ALL + "idx = ? AND id IS NULL AND outcome <> 'NOT_SENT'" + LOCKED, idx));
    }

    List<TrackedMessage> byId(String id) throws SQLException {
        return find(ALL + "id = ?", id);
    }

    /** The latest first. */
    List<TrackedMessage> byIdx(String idx) throws SQLException {
        return sorted(find(ALL + "idx = ?", idx));
    }

    Optional<TrackedMessage> held(UUID key, UUID lease, Instant now) throws SQLException {
        return find(ALL + "message_key = ? AND lease_token = ? AND leased_until > ? AND settled_at IS NULL", key, lease,
                at(now))
                .stream().findFirst();
    }

    private static List<TrackedMessage> sorted(List<TrackedMessage> messages) {
        messages.sort(LATEST);
        return messages;
    }

    private List<TrackedMessage> find(String sql, Object... values) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            set(query, values);
            try (var rows = query.executeQuery()) {
                var messages = new ArrayList<TrackedMessage>();
                while (rows.next()) {
                    messages.add(LedgerRows.message(rows));
                }
                return messages;
            }
        }
    }

    void insert(Collection<TrackedMessage> messages) throws SQLException {
        write(LedgerRows.INSERT, LedgerRows::insert, messages.stream()
                .sorted(Comparator.comparing((TrackedMessage message) -> message.openKey().orElse(""))).toList());
    }

    void update(Collection<TrackedMessage> messages) throws SQLException {
        write(LedgerRows.UPDATE, LedgerRows::update, messages);
    }

    private interface Filling {
        void fill(PreparedStatement row, TrackedMessage message) throws SQLException;
    }

    private void write(String sql, Filling filling, Collection<TrackedMessage> messages) throws SQLException {
        if (messages.isEmpty()) {
            return;
        }
        try (var rows = connection.prepareStatement(sql)) {
            for (var message : messages) {
                filling.fill(rows, message);
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }

    /** Those that are due; what another node is just taking is skipped. */
    List<TrackedMessage> claim(OverdueQuery query) throws SQLException {
        // one after the other, so that each has its index, and never both for the same message
        var claimed = claim("next_due", query.sentBefore(), query, query.limit());
        if (claimed.size() < query.limit()) {
            claimed.addAll(claim("awaited_until", query.now(), query, query.limit() - claimed.size()));
        }
        return claimed;
    }

    private List<TrackedMessage> claim(String column, Instant until, OverdueQuery query, int limit) throws SQLException {
        var claimed = find(ALL + column + " <= ? AND (leased_until IS NULL OR leased_until <= ?) ORDER BY " + column
                           + " FETCH FIRST ? ROWS ONLY FOR UPDATE SKIP LOCKED",
                at(until), at(query.now()), limit);
        if (claimed.isEmpty()) {
            return claimed;
        }
        try (var lease = connection.prepareStatement("""
                UPDATE smsapi_message SET leased_until = ?, lease_token = ?, next_due = ?, awaited_until = NULL
                WHERE message_key = ANY(?)""")) {
            set(lease, at(query.leasedUntil()), query.lease(), at(query.nextDue()), uuids(connection, keys(claimed)));
            lease.executeUpdate();
        }
        return claimed;
    }

    /** Ends the leases of messages that are locked. */
    void release(List<TrackedMessage> locked) throws SQLException {
        try (var lease = connection.prepareStatement("""
                UPDATE smsapi_message
                SET leased_until = NULL, lease_token = NULL,
                  next_due = CASE WHEN settled_at IS NULL THEN send_at END,
                  awaited_until = CASE WHEN settled_at IS NULL THEN expires_at END
                WHERE message_key = ANY(?)""")) {
            set(lease, uuids(connection, keys(locked)));
            lease.executeUpdate();
        }
    }

    int delete(Instant settledBefore, int atMost) throws SQLException {
        var old = find(ALL + "settled_at < ? ORDER BY settled_at FETCH FIRST ? ROWS ONLY FOR UPDATE SKIP LOCKED",
                at(settledBefore), atMost);
        try (var messages = connection.prepareStatement("DELETE FROM smsapi_message WHERE message_key = ANY(?)")) {
            set(messages, uuids(connection, keys(old)));
            return messages.executeUpdate();
        }
    }

    List<MessageLedger.Count> counts() throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT outcome, status, COUNT(*) AS messages FROM smsapi_message GROUP BY outcome, status");
             var rows = query.executeQuery()) {
            var counts = new ArrayList<MessageLedger.Count>();
            while (rows.next()) {
                counts.add(LedgerRows.count(rows));
            }
            counts.sort(MessageLedger.Count.ORDER);
            return counts;
        }
    }

    private static List<UUID> keys(List<TrackedMessage> messages) {
        return messages.stream().map(TrackedMessage::key).toList();
    }
}
