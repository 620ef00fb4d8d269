// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.Reaction;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.ledger.SwitchableDatabase;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nodes on one PostgreSQL keep one rate together. */
class SharedRateLimitTest {

    private static final Reply TOO_MANY = Reply.answer(429, Map.of("Retry-After", "1"), "slow down");
    private static EmbeddedPostgres postgres;

    private final SwitchableDatabase database = new SwitchableDatabase();
    private final List<DefaultCamelContext> nodes = new ArrayList<>();
    private ScriptedGateway gateway;

    @BeforeAll
    static void startDatabase() throws Exception {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopDatabase() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void open() throws Exception {
        gateway = ScriptedGateway.start().otherwise(Reply.accepted("1"));
        database.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bucket");
            statement.execute("CREATE TABLE bucket(id VARCHAR(100) PRIMARY KEY, state BYTEA)");
        }
    }

    @AfterEach
    void close() {
        nodes.forEach(DefaultCamelContext::stop);
        database.close();
        gateway.close();
    }

    @Test
    void twoNodesTogetherSendNoFasterThanOneMay() throws Exception {
        var start = Instant.now();

        CompletableFuture.allOf(sending(8, node(10)), sending(9, node(10))).get(60, TimeUnit.SECONDS);

        assertThat(gateway.requests()).hasSize(17);
        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(1500));
    }

    @Test
    void aNodeThatIsRefusedPausesAllNodesOnce() throws Exception {
        var together = new CyclicBarrier(10);
        gateway.otherwise(TOO_MANY.after(() -> RateLimitTest.meet(together)));
        var one = node(100);
        var another = node(100);
        var third = node(100);
        CompletableFuture.allOf(IntStream.range(0, 10).mapToObj(i -> refused(i % 2 == 0 ? one : another))
                .toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        var refused = Instant.now();
        gateway.otherwise(Reply.accepted("1"));

        send(third);

        assertThat(Duration.between(refused, Instant.now())).isBetween(Duration.ofMillis(700), Duration.ofMillis(2500));
    }

    @Test
    void aChangedRateTakesEffectAndIsLogged() throws Exception {
        send(node(100));
        var slower = node(2);
        var start = Instant.now();
        try (var log = new LogRecorder()) {
            sending(4, slower).get(60, TimeUnit.SECONDS);

            assertThat(log.lines()).filteredOn(line -> line.contains("2 requests a second") && line.contains("it was 100"))
                    .hasSize(1);
        }
        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(1400));
    }

    @Test
    void twoAccountsDoNotShareALimit() throws Exception {
        var one = node(1);
        send(one);
        var other = node(1, "token-of-another-account");
        var start = Instant.now();

        send(other);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(900));
        try (var connection = database.getConnection(); var statement = connection.createStatement();
             var keys = statement.executeQuery("SELECT id FROM bucket")) {
            while (keys.next()) {
                assertThat(keys.getString(1)).startsWith("smsapi-").doesNotContain("token");
            }
        }
    }

    @Test
    void withoutTheDatabaseNothingIsSentAndThatIsSaid() throws Exception {
        var node = node(10);
        database.down(true);

        var failure = failure(node);

        assertThat(failure).isInstanceOf(SmsapiTransportException.class).hasMessageContaining("shared rate limit");
        assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.getReaction()).isEqualTo(Reaction.RETRY);
        assertThat(gateway.requests()).isEmpty();
        database.down(false);
        send(node);
    }

    @Test
    void aPauseThatCannotBeSharedHidesNoResponse() throws Exception {
        var node = node(10);
        gateway.then(TOO_MANY.after(() -> database.down(true)));

        var failure = failure(node);

        assertThat(failure).isInstanceOfSatisfying(SmsapiHttpException.class, refusal -> {
            assertThat(refusal.getStatus()).isEqualTo(429);
            assertThat(refusal.getRetryAfter()).contains(Duration.ofSeconds(1));
        });
        database.down(false);
        var refused = Instant.now();
        send(node);
        assertThat(Duration.between(refused, Instant.now())).as("this node pauses").isGreaterThan(Duration.ofMillis(600));
    }

    private static CompletableFuture<Void> sending(int messages, DefaultCamelContext node) {
        return CompletableFuture.runAsync(() -> IntStream.range(0, messages).forEach(i -> send(node)));
    }

    private static CompletableFuture<Void> refused(DefaultCamelContext node) {
        return CompletableFuture.runAsync(() -> failure(node));
    }

    private static void send(DefaultCamelContext node) {
        assertThat(exchange(node).getException()).isNull();
    }

    private static SmsapiException failure(DefaultCamelContext node) {
        return exchange(node).getException(SmsapiException.class);
    }

    private static Exchange exchange(DefaultCamelContext node) {
        return node.createProducerTemplate().request("smsapi:sms/send?to=48500100200",
                exchange -> exchange.getMessage().setBody("Hello"));
    }

    private DefaultCamelContext node(int requestsPerSecond) {
        return node(requestsPerSecond, "token-of-an-account");
    }

    @SuppressWarnings("unchecked")
    private DefaultCamelContext node(int requestsPerSecond, String token) {
        ProxyManager<?> shared = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING).build();
        var context = new DefaultCamelContext();
        var component = new SmsapiComponent();
        component.getConfiguration().setToken(token);
        component.getConfiguration().setBaseUrl(gateway.url());
        component.getConfiguration().setRequestsPerSecond(requestsPerSecond);
        component.getConfiguration().setRateLimitProxyManager((ProxyManager<Object>) shared);
        context.addComponent("smsapi", component);
        context.start();
        nodes.add(context);
        return context;
    }
}
