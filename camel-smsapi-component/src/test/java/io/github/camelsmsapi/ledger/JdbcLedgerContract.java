// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import io.github.camelsmsapi.error.ErrorCategory;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.RecipientResult;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a ledger in a database does beyond what every ledger does: transactions, several nodes, its tables. */
abstract class JdbcLedgerContract {

    private static final Instant NOON = LedgerFixture.NOON;
    private static final Duration HOUR = Duration.ofHours(1);

    private final List<HikariDataSource> pools = new ArrayList<>();
    private SwitchableDatabase database;

    /** Where an empty database of this test is. */
    abstract String url() throws Exception;

    /** Ends the connection that asks. */
    abstract void kill(Connection connection) throws SQLException;

    @BeforeEach
    void open() throws Exception {
        database = (SwitchableDatabase) pool(10);
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
    }

    HikariDataSource pool(int connections) throws Exception {
        var pool = new SwitchableDatabase();
        pool.setJdbcUrl(url());
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(5_000);
        pools.add(pool);
        return pool;
    }

    JdbcMessageLedger ledger() {
        var ledger = new JdbcMessageLedger(database);
        ledger.start();
        return ledger;
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static OverdueQuery overdue(Instant now) {
        return new OverdueQuery(now.minus(HOUR), now, now.plus(HOUR), 100);
    }

    static RecipientResult accepted(OutgoingMessage message, String id) {
        return LedgerFixture.accepted(message, id);
    }

    private static OutgoingMessage message(String idx) {
        return LedgerFixture.message(idx);
    }

    @ParameterizedTest
    @ValueSource(strings = { "TRANSACTION_READ_COMMITTED", "TRANSACTION_REPEATABLE_READ", "TRANSACTION_SERIALIZABLE" })
    void whateverIsolationADatabaseIsSetToNothingFailsAndNothingIsLost(String isolation) throws Exception {
        var set = pool(10);
        set.setTransactionIsolation(isolation);
        var ledger = new JdbcMessageLedger(set);
        ledger.start();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var messages = IntStream.range(0, 40).mapToObj(i -> message("order-" + i)).toList();
            var keys = ledger.sending(messages, false, NOON);
            var work = new ArrayList<Callable<Object>>();
            for (var i = 0; i < 40; i++) {
                var number = i;
                work.add(() -> {
                    ledger.answered(keys.subList(number, 40), IntStream.range(number, 40)
                            .mapToObj(n -> accepted(messages.get(n), "id-" + n)).toList());
                    return null;
                });
                work.add(() -> ledger.reported(LedgerFixture.report("id-" + number, null, DeliveryStatus.SENT)));
                work.add(() -> ledger.reported(LedgerFixture.report("id-" + number, null, DeliveryStatus.DELIVERED)));
                work.add(() -> ledger.claimOverdue(overdue(NOON.plus(HOUR))));
                work.add(() -> ledger.sending(messages, true, NOON));
            }
            for (var one : threads.invokeAll(work)) {
                one.get();
            }
            assertThat(messages).allSatisfy(message -> assertThat(ledger.findByIdx(message.idx())).singleElement()
                    .satisfies(it -> {
                        assertThat(it.outcome()).isEqualTo(Outcome.SENT);
                        assertThat(it.status()).isEqualTo(DeliveryStatus.DELIVERED);
                    }));
            try (var connection = set.getConnection()) {
                assertThat(connection.getTransactionIsolation()).as("given back as it came")
                        .isEqualTo(Connection.class.getField(isolation).getInt(null));
                assertThat(connection.getAutoCommit()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aConnectionIsGivenBackAsItCame(boolean autoCommit) throws Exception {
        try (var connection = DriverManager.getConnection(url())) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(autoCommit);
            var transactions = new Transactions(new SingleConnectionDataSource(connection, true));

            assertThat(transactions.<Integer> run(Connection::getTransactionIsolation))
                    .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(transactions.<Boolean> run(Connection::getAutoCommit)).isFalse();
            assertThatThrownBy(() -> transactions.run(any -> {
                throw new IllegalStateException();
            })).isInstanceOf(IllegalStateException.class);

            assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    @Test
    void whatIsWrittenStaysAlsoWhereConnectionsDoNotCommitByThemselvesAndNoneIsKept() throws Exception {
        var manual = pool(1);
        manual.setAutoCommit(false);
        manual.setConnectionTimeout(500);
        ledger();
        var ledger = new JdbcMessageLedger(manual, false);

        var keys = ledger.sending(List.of(message("order-1")), false, NOON);
        assertThatThrownBy(() -> new Transactions(manual).run(any -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);
        ledger.answered(keys, List.of(accepted(message("order-1"), "id-1")));

        assertThat(ledger.counts()).containsExactly(new MessageLedger.Count(Outcome.SENT, null, 1));
    }

    @Test
    void anAssertionThatFailsIsALostConnectionWhereTheRollbackSaysSo() {
        var transactions = new Transactions(database);
        var fault = new AssertionError("a fault");
        fault.addSuppressed(new SQLException("no", "22001"));

        assertThatThrownBy(() -> transactions.run(connection -> {
            throw fault;
        })).isSameAs(fault);
        assertThatThrownBy(() -> transactions.run(connection -> {
            kill(connection);
            throw new AssertionError("in the middle of a batch");
        })).isInstanceOf(SmsapiLedgerException.class).hasMessageContaining("connection was lost");
    }

    @Test
    void anErrorInsideATransactionUndoesAllOfIt() throws Exception {
        ledger();
        execute("CREATE TABLE note (id INT)");

        assertThatThrownBy(() -> new Transactions(database).run(connection -> {
            connection.createStatement().execute("INSERT INTO note VALUES (1)");
            throw new OutOfMemoryError("while half was written");
        })).isInstanceOf(OutOfMemoryError.class);

        assertThat(count("note")).isZero();
    }

    private int count(String table) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
             var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void aRollbackThatFailsDoesNotHideWhy() {
        assertThatThrownBy(() -> new Transactions(database).run(connection -> {
            kill(connection);
            throw new IllegalStateException("first");
        })).isInstanceOf(IllegalStateException.class).hasMessage("first")
                .satisfies(failure -> assertThat(failure.getSuppressed()).isNotEmpty());
    }

    @Test
    void aConnectionThatTheDatabaseEndsIsSaidAsSuch() {
        assertThatThrownBy(() -> new Transactions(database).run(connection -> {
            kill(connection);
            return connection.createStatement().execute("SELECT 1");
        })).isInstanceOfSatisfying(SmsapiLedgerException.class, failure -> {
            assertThat(failure).hasCauseInstanceOf(SQLException.class);
            assertThat(((SQLException) failure.getCause()).getSQLState()).matches("57P01|08006|90007|90121|90067|90108");
            assertThat(failure.getCategory()).isEqualTo(ErrorCategory.NETWORK);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "22001", "22021", "22003" })
    void dataThatADatabaseRefusesAreNoFailureOfTheDatabase(String state) {
        assertThatThrownBy(() -> new Transactions(database).run(connection -> {
            throw new SQLException("value too long", state);
        })).isInstanceOfSatisfying(SmsapiLedgerException.class,
                failure -> assertThat(failure.getCategory()).isEqualTo(ErrorCategory.CLIENT_BUG));
    }

    @Test
    void anAnswerIsNotGivenUpAsSoonAsAQuestion() {
        var ledger = ledger();
        var message = message("order-1");
        var keys = ledger.sending(List.of(message), false, NOON);
        database.down(true);
        assertThatThrownBy(() -> ledger.findById("id-1")).isInstanceOf(SmsapiLedgerException.class);
        var back = CompletableFuture.runAsync(() -> database.down(false),
                CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));

        ledger.answered(keys, List.of(accepted(message, "id-1")));

        assertThat(back).isCompleted();
        assertThat(ledger.findById("id-1")).isPresent();
    }

    /** No connection, the database ends or starts, another is about to take over, a collision. */
    @ParameterizedTest
    @ValueSource(strings = { "08001", "08006", "57P01", "57P03", "25006", "90098", "23505", "40001", "40P01", "55P03" })
    void whatPassesIsWaitedForWithAnAnswer(String state) {
        var attempts = new AtomicInteger();

        new Transactions(database).runWithPatience(connection -> {
            if (attempts.incrementAndGet() < 3) {
                throw new SQLException("not now", state);
            }
            return "written";
        });

        assertThat(attempts).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "22001", "42501", "42P01", "53100", "HY000" })
    void whatDoesNotPassIsSaidAtOnce(String state) {
        var attempts = new AtomicInteger();

        assertThatThrownBy(() -> new Transactions(database).runWithPatience(connection -> {
            attempts.incrementAndGet();
            throw new SQLException("no", state);
        })).isInstanceOf(SmsapiLedgerException.class);

        assertThat(attempts).hasValue(1);
    }

    @Test
    void aQuestionIsAskedAgainAfterACollisionOnly() {
        var attempts = new AtomicInteger();
        var transactions = new Transactions(database);

        String answer = transactions.run(connection -> {
            if (attempts.incrementAndGet() < 3) {
                throw new SQLException("met another", "40001");
            }
            return "found";
        });
        assertThat(answer).isEqualTo("found");
        assertThatThrownBy(() -> transactions.run(connection -> {
            attempts.incrementAndGet();
            throw new SQLException("ended", "57P01");
        })).isInstanceOf(SmsapiLedgerException.class);

        assertThat(attempts).hasValue(4);
    }

    @Test
    void whoIsInterruptedWaitsNoLonger() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new Transactions(database).runWithPatience(connection -> {
            throw new SQLException("met another", "40001");
        })).isInstanceOf(SmsapiLedgerException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anAnswerWhoseConnectionIsKilledIsWrittenOnce() throws Exception {
        var ledger = ledger();
        var attempts = new ArrayList<Integer>();

        new Transactions(database).runWithPatience(connection -> {
            attempts.add(attempts.size());
            if (attempts.size() < 3) {
                kill(connection);
            }
            return new MessageTable(connection).counts();
        });

        assertThat(attempts).hasSize(3);
        assertThat(ledger.counts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "findById", "findByIdx", "claim" })
    void aReportThatADeadProcessLeftWaitingIsAppliedByWhoComesNext(String by) throws Exception {
        var ledger = ledger();
        var key = ledger.sending(List.of(message("order-1")), false, NOON).get(0);
        ledger.sending(List.of(message("order-2")), false, NOON);
        ledger.reported(LedgerFixture.report("id-1", null, DeliveryStatus.DELIVERED), NOON.plusSeconds(7));
        // the process wrote the answer, and ended before it looked for reports
        execute("UPDATE smsapi_message SET id = 'id-1', outcome = 'SENT', open_key = NULL WHERE idx = 'order-1'");

        var overdue = switch (by) {
            case "findById" -> ledger.findById("id-1").stream().toList();
            case "findByIdx" -> ledger.findByIdx("order-1");
            default -> ledger.claimOverdue(overdue(NOON.plus(HOUR)));
        };

        if (!by.equals("claim")) {
            assertThat(overdue).singleElement().satisfies(message -> assertThat(message.isSettled()).isTrue());
        } else {
            assertThat(overdue).extracting(message -> message.idx()).containsExactly("order-2");
        }
        assertThat(ledger.findByIdx("order-1")).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo(key);
            assertThat(message.status()).isEqualTo(DeliveryStatus.DELIVERED);
            assertThat(message.settledAt()).isEqualTo(NOON.plusSeconds(7));
        });
    }

    @Test
    void aRepetitionOfWhatAnotherNodeSendsMeanwhileIsTheSameMessage() {
        var ledger = ledger();
        var message = message("order-1");
        var ofTheOther = new ArrayList<UUID>();
        database.before("INSERT INTO smsapi_message", () -> {
            ofTheOther.addAll(ledger.sending(List.of(message), false, NOON));
            ledger.answered(ofTheOther, List.of(accepted(message, "id-1")));
        });

        assertThat(ledger.sending(List.of(message), true, NOON)).hasSize(1).isEqualTo(ofTheOther);

        assertThat(ledger.findByIdx("order-1")).singleElement()
                .satisfies(it -> assertThat(it.attempts()).isEqualTo(2));
    }

    @Test
    void aReportThatIsKeptWhileItsAnswerIsWrittenCountsAtOnce() {
        var ledger = ledger();
        var message = message("order-1");
        var keys = ledger.sending(List.of(message), false, NOON);
        database.before("INSERT INTO smsapi_early_report",
                () -> ledger.answered(keys, List.of(accepted(message, "id-1"))));

        assertThat(ledger.reported(LedgerFixture.report("id-1", null, DeliveryStatus.DELIVERED))).isTrue();

        assertThat(ledger.counts()).containsExactly(new MessageLedger.Count(Outcome.SENT, DeliveryStatus.DELIVERED, 1));
    }

    @Test
    void nodesThatStartTogetherOnAnEmptyDatabaseAllStart() throws Exception {
        var nodes = new ArrayList<JdbcMessageLedger>();
        for (var i = 0; i < 6; i++) {
            nodes.add(new JdbcMessageLedger(pool(2)));
        }
        var threads = Executors.newFixedThreadPool(nodes.size());
        try {
            for (var one : threads.invokeAll(nodes.stream().map(node -> Executors.callable(node::start)).toList())) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(nodes).allSatisfy(node -> assertThat(node.counts()).isEmpty());
    }

    @Test
    void aPoolOfOneIsToldWhatItNeedsToStart() throws Exception {
        var one = pool(1);
        one.setConnectionTimeout(500);

        assertThatThrownBy(new JdbcMessageLedger(one)::start).isInstanceOf(SmsapiLedgerException.class)
                .hasMessageContaining("two at a time");

        ledger();
        var later = new JdbcMessageLedger(one, false);
        later.start();
        assertThat(later.counts()).isEmpty();
    }

    @Test
    void aFlywayOfTheApplicationsOwnRunsBeforeOrTakesTheTablesAsTheyAre() throws Exception {
        ledger();
        var own = Flyway.configure().dataSource(database).locations("classpath:ledger-neighbour");
        assertThatThrownBy(() -> own.load().migrate()).isInstanceOf(FlywayException.class);

        own.baselineOnMigrate(true).baselineVersion("0").load().migrate();

        assertThat(count("neighbour")).isZero();
        assertThat(ledger().counts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "V3__later.sql", "V21__later.sql" })
    void aLaterVersionBringsItsMigrationWhateverItsNumberAndAnOlderNodeStillStarts(
            String migration, @TempDir Path folder)
            throws Exception {
        ledger();
        Files.writeString(folder.resolve(migration), "CREATE TABLE later (id INT);");

        new LedgerSchema(database, List.of(LedgerSchema.MIGRATIONS, "filesystem:" + folder)).migrate();

        assertThat(count("later")).isZero();
        assertThat(ledger().counts()).isEmpty();
    }

    @Test
    void rowsOfTheFirstVersionAreTakenOver() throws Exception {
        Flyway.configure().dataSource(database).locations("classpath:io/github/camelsmsapi/ledger/migrations")
                .table("smsapi_ledger_history").target("1").load().migrate();
        var columns = "INSERT INTO smsapi_message (message_key, kind, id, idx, recipient, attempts, first_tried, last_tried, "
                      + "send_at, outcome, in_doubt, points, parts, status, awaited_since, settled_at, leased_until) VALUES ";
        var at = "TIMESTAMP WITH TIME ZONE '2026-03-01 12:00:00+00:00'";
        var later = "TIMESTAMP WITH TIME ZONE '2026-03-01 13:00:00+00:00'";
        execute(columns + "('00000000-0000-0000-0000-000000000001', 'SMS', NULL, 'twice', '48500100200', 1, " + at + ", " + at
                + ", " + at + ", 'UNKNOWN', FALSE, 0, 0, NULL, " + at + ", NULL, NULL)",
                columns + "('00000000-0000-0000-0000-000000000002', 'SMS', NULL, 'twice', '0048500100200', 1, " + at + ", "
                                                                                         + later + ", " + at
                                                                                         + ", 'NOT_SENT', FALSE, 0, 0, NULL, NULL, "
                                                                                         + later + ", NULL)",
                columns + "('00000000-0000-0000-0000-000000000003', 'SMS', 'id-3', 'leased', '48500100200', 1, " + at + ", "
                                                                                                              + at + ", " + at
                                                                                                              + ", 'SENT', FALSE, 0, 0, NULL, "
                                                                                                              + at
                                                                                                              + ", NULL, "
                                                                                                              + later + ")",
                columns + "('00000000-0000-0000-0000-000000000004', 'SMS', 'id-4', 'done', '48500100200', 1, " + at + ", " + at
                                                                                                                             + ", "
                                                                                                                             + at
                                                                                                                             + ", 'SENT', FALSE, 0, 0, 'DELIVERED', NULL, "
                                                                                                                             + at
                                                                                                                             + ", NULL)");

        var ledger = ledger();

        assertThat(ledger.findByIdx("twice")).singleElement()
                .satisfies(message -> assertThat(message.outcome()).isEqualTo(Outcome.UNKNOWN));
        assertThat(ledger.findById("id-4").orElseThrow().isSettled()).isTrue();
        var noon = Instant.parse("2026-03-01T12:00:00Z");
        assertThat(ledger.claimOverdue(overdue(noon.plus(HOUR).minusSeconds(1)))).isEmpty();
        assertThat(ledger.claimOverdue(overdue(noon.plus(HOUR)))).extracting(message -> message.idx())
                .containsExactlyInAnyOrder("twice", "leased");
        var again = ledger.sending(List.of(message("twice")), false, NOON);
        assertThat(ledger.findByIdx("twice")).extracting(TrackedMessage::key).isEqualTo(again);
    }
}
