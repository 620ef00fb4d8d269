// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SentMessage;

/**
 * A ledger in a database, H2 or PostgreSQL, which survives the process and which any number of nodes share. Its tables
 * are made and brought up to date by Flyway, whose history it keeps in the table {@code smsapi_ledger_history}; while
 * it does so it needs two connections at a time, and one later on. An application that has a Flyway of its own in the
 * same schema runs it first, or sets its {@code baselineOnMigrate}: Flyway refuses a schema that has tables and no
 * history of its own.
 * <p>
 * Every change reads a row under lock, lets {@link TrackedMessage} decide, and writes it back.
 */
public final class JdbcMessageLedger implements MessageLedger {

    private final boolean migrate;
    private final LedgerSchema schema;
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
        this.migrate = migrate;
        this.schema = new LedgerSchema(database);
        this.transactions = new Transactions(database);
    }

    @Override
    public synchronized void start() {
        if (migrate && !ready) {
            schema.migrate();
            ready = true;
        }
    }

    @Override
    public List<UUID> sending(List<OutgoingMessage> messages, boolean repetition, Instant now) {
        var fresh = messages.stream().map(message -> TrackedMessage.of(UUID.randomUUID(), message, now)).toList();
        if (!repetition && fresh.size() == 1 && isAdded(fresh)) {
            return List.of(fresh.get(0).key());
        }
        return transactions.run(connection -> {
            var table = new MessageTable(connection);
            var known = known(table, fresh, repetition);
            var again = new LinkedHashMap<UUID, TrackedMessage>();
            var added = new LinkedHashMap<UUID, TrackedMessage>();
            var keys = new ArrayList<UUID>();
            for (var i = 0; i < fresh.size(); i++) {
                var one = fresh.get(i);
                var before = one.identity().map(known::get).filter(earlier -> earlier.mayBeTriedAgain(repetition));
                var message = before.isPresent() ? before.get().triedAgain(messages.get(i), now) : one;
                one.identity().ifPresent(identity -> known.put(identity, message));
                (before.isEmpty() || added.containsKey(message.key()) ? added : again).put(message.key(), message);
                keys.add(message.key());
            }
            table.update(again.values());
            table.insert(added.values());
            if (repetition) {
                checkNew(table, added);
            }
            return keys;
        });
    }

    /** Adds a message that is not here yet, as nearly every one is not; returns false when it is. */
    private boolean isAdded(List<TrackedMessage> message) {
        return transactions.isDoneAlone(connection -> {
            new MessageTable(connection).insert(message);
            return true;
        });
    }

    /** The messages that these may be, by their identity; the latest where there are several. */
    private static Map<String, TrackedMessage> known(MessageTable table, List<TrackedMessage> fresh, boolean repetition)
            throws SQLException {
        var withIdx = fresh.stream().filter(message -> message.idx() != null).toList();
        var known = new HashMap<String, TrackedMessage>();
        if (!withIdx.isEmpty()) {
            var found = repetition
                    ? table.lockByIdx(withIdx.stream().map(TrackedMessage::idx).toList())
                    : table.lockOpen(withIdx.stream().map(message -> message.openKey().orElseThrow()).toList());
            found.forEach(message -> known.putIfAbsent(message.identity().orElseThrow(), message));
        }
        return known;
    }

    /**
     * Whether what was not known, and is added, is not there after all: another node was faster and had its answer too.
     */
    private static void checkNew(MessageTable table, Map<UUID, TrackedMessage> added) throws SQLException {
        var fresh = List.copyOf(added.values());
        var identities = fresh.stream().map(TrackedMessage::identity).collect(Collectors.toSet());
        for (var one : table.lockByIdx(fresh.stream().map(TrackedMessage::idx).filter(Objects::nonNull).toList())) {
            if (!added.containsKey(one.key()) && identities.contains(one.identity())) {
                throw new SQLTransactionRollbackException("another node took note of the message first", "40001");
            }
        }
    }

    @Override
    public void answered(List<UUID> keys, List<RecipientResult> results) {
        transactions.runWithPatience(connection -> {
            var table = new MessageTable(connection);
            var messages = table.lock(keys).stream().collect(Collectors.toMap(TrackedMessage::key, message -> message));
            for (var i = 0; i < keys.size(); i++) {
                var result = results.get(i);
                messages.computeIfPresent(keys.get(i), (key, message) -> message.answered(result));
            }
            table.update(messages.values());
            return messages.size();
        });
        // after the id is there for all to see: a later report finds it, an earlier one is found here
        var ids = results.stream().map(RecipientResult::sent).filter(Objects::nonNull).map(SentMessage::id)
                .filter(Objects::nonNull)
                .map(JdbcMessageLedger::asKept).toList();
        if (!transactions.askWithPatience(connection -> new EarlyReports(connection).of(ids)).isEmpty()) {
            transactions.runWithPatience(connection -> apply(connection, ids));
        }
    }

    /** Applies the reports that came before their messages were known. */
    private static int apply(Connection connection, Collection<String> ids) throws SQLException {
        var early = new EarlyReports(connection).of(ids);
        if (early.size() > 1) {
            new MessageTable(connection).lockByIds(ids); // in the one order of all locks, before they are settled one by one
        }
        for (var one : early) {
            settle(connection, one.report(), one.at());
        }
        return early.size();
    }

    @Override
    public boolean reported(StatusReport report, Instant now) {
        var news = transactions.run(connection -> settle(connection, report, now));
        if (news.isPresent()) {
            return news.get();
        }
        var kept = transactions.run(connection -> new EarlyReports(connection).keep(report, now));
        // the answer may have come in the meantime, and not have seen the report yet; or have seen it, and made it count
        return transactions.run(connection -> settle(connection, report, now)).orElse(false) || kept;
    }

    /** Whether the report was news, or empty when no message is known that it is about. */
    private static Optional<Boolean> settle(Connection connection, StatusReport report, Instant now) throws SQLException {
        var table = new MessageTable(connection);
        var message = table.lockById(report.id());
        if (message.isEmpty() && report.idx() != null) {
            message = table.lockWaitingForId(report.idx()).stream()
                    .filter(waiting -> waiting.isTo(report.to())).findFirst();
        }
        if (message.isEmpty()) {
            return Optional.empty();
        }
        var after = message.get().reported(report, now);
        var news = !after.equals(message.get());
        if (news) {
            table.update(List.of(after));
        }
        return Optional.of(news);
    }

    @Override
    public Optional<TrackedMessage> findById(String id) {
        return found(table -> table.byId(asKept(id))).stream().findFirst();
    }

    @Override
    public List<TrackedMessage> findByIdx(String idx) {
        return found(table -> table.byIdx(asKept(idx)));
    }

    private static String asKept(String text) {
        return Storable.text(text, Storable.TEXT_MAX);
    }

    private interface Question {
        List<TrackedMessage> ask(MessageTable table) throws SQLException;
    }

    /** Returns the messages after applying their early reports, which a node that crashed may have left. */
    private List<TrackedMessage> found(Question question) {
        return transactions.run(connection -> {
            var table = new MessageTable(connection);
            var found = question.ask(table);
            return apply(connection, awaitedIds(found)) == 0 ? found : question.ask(table);
        });
    }

    private static List<String> awaitedIds(List<TrackedMessage> messages) {
        return messages.stream().filter(message -> !message.isSettled()).map(TrackedMessage::id).filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<TrackedMessage> claimOverdue(OverdueQuery query) {
        return transactions.run(connection -> {
            var table = new MessageTable(connection);
            var claimed = table.claim(query);
            if (apply(connection, awaitedIds(claimed)) == 0) {
                return claimed;
            }
            var now = table.lock(claimed.stream().map(TrackedMessage::key).toList()).stream()
                    .collect(Collectors.toMap(TrackedMessage::key, message -> message));
            return claimed.stream().map(message -> now.get(message.key())).filter(message -> !message.isSettled()).toList();
        });
    }

    @Override
    public Optional<TrackedMessage> held(UUID key, UUID lease, Instant now) {
        return found(table -> table.held(key, lease, Storable.time(now)).stream().toList()).stream().findFirst();
    }

    @Override
    public Optional<TrackedMessage> lookedUp(UUID key, DeliveryStatus status, Instant at) {
        return change(table -> table.lock(List.of(key)), message -> message.lookedUp(status, at)).stream().findFirst();
    }

    @Override
    public void done(Collection<UUID> keys) {
        change(table -> table.lock(keys), TrackedMessage::done);
    }

    @Override
    public void done(Collection<UUID> keys, UUID lease) {
        change(table -> table.lock(keys, lease), TrackedMessage::done);
    }

    private List<TrackedMessage> change(Question which, UnaryOperator<TrackedMessage> change) {
        return transactions.runWithPatience(connection -> {
            var table = new MessageTable(connection);
            var after = which.ask(table).stream().map(change).toList();
            table.update(after);
            return after;
        });
    }

    @Override
    public void release(Collection<UUID> keys) {
        release(table -> table.lock(keys));
    }

    @Override
    public void release(Collection<UUID> keys, UUID lease) {
        release(table -> table.lock(keys, lease));
    }

    private void release(Question which) {
        transactions.run(connection -> {
            var table = new MessageTable(connection);
            var locked = which.ask(table);
            table.release(locked);
            return locked.size();
        });
    }

    @Override
    public List<MessageLedger.Count> counts() {
        return transactions.run(connection -> new MessageTable(connection).counts());
    }

    @Override
    public int delete(Instant settledBefore, int atMost) {
        var before = Storable.time(settledBefore);
        var messages = transactions.run(connection -> new MessageTable(connection).delete(before, atMost));
        return messages + transactions.run(connection -> new EarlyReports(connection).delete(before, atMost - messages));
    }
}
