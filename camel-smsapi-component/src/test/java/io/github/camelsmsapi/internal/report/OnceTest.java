// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.github.camelsmsapi.ledger.JdbcTakenReports;
import io.github.camelsmsapi.ledger.TakenReports;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.SmsapiIdempotentRepository;
import io.github.camelsmsapi.testing.SetClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.camel.Processor;
import org.apache.camel.RollbackExchangeException;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A route gets each report once by the shipped repository, and none is lost: in memory, H2 and PostgreSQL. */
class OnceTest {

    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final String CALL = "MsgId=a,b,a&status=404,405,404";

    private static EmbeddedPostgres postgres;
    private static HikariDataSource h2;
    private static List<TakenReports> all;

    private final SetClock clock = new SetClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final AtomicInteger work = new AtomicInteger();
    private volatile boolean broken;
    private volatile Processor fault = exchange -> {
        throw new IllegalStateException("the shop is down");
    };
    private volatile CountDownLatch door = new CountDownLatch(0);
    private final CountDownLatch inside = new CountDownLatch(1);

    @BeforeAll
    static void open() throws Exception {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        h2 = new HikariDataSource();
        h2.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        all = List.of(TakenReports.inMemory(), jdbc(h2), jdbc(postgres.getPostgresDatabase()));
        all.forEach(TakenReports::start);
    }

    private static TakenReports jdbc(DataSource database) {
        return new JdbcTakenReports(database, true);
    }

    @AfterAll
    static void close() throws Exception {
        h2.close();
        postgres.close();
    }

    static Stream<TakenReports> forms() {
        return all.stream();
    }

    @BeforeEach
    void clear() {
        all.forEach(TakenReports::clear);
    }

    private SmsapiIdempotentRepository repository(TakenReports reports) {
        return new SmsapiIdempotentRepository(reports, "", LEASE, clock);
    }

    private CallbackFixture fixture(SmsapiIdempotentRepository repository) throws Exception {
        var fixture = new CallbackFixture("http://127.0.0.1:1");
        return fixture.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from(fixture.webhook("reports?registerCallback=false", "/callback"))
                        .idempotentConsumer(header("CamelSmsapiReportKey"), repository)
                        .process(exchange -> {
                            work.incrementAndGet();
                            inside.countDown();
                            assertThat(door.await(20, TimeUnit.SECONDS)).isTrue();
                            if (broken) {
                                fault.process(exchange);
                            }
                        }).to("mock:received");
            }
        }).start();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aRepetitionIsLeftOut(TakenReports reports) throws Exception {
        try (var fixture = fixture(repository(reports)); var otherNode = fixture(repository(reports))) {
            assertThat(fixture.get(CALL).body()).isEqualTo("OK");
            assertThat(fixture.get(CALL).body()).isEqualTo("OK");
            assertThat(otherNode.get("MsgId=b,a,c&status=405,404,404").body()).isEqualTo("OK");
            assertThat(fixture.get("MsgId=a&status=403").body()).isEqualTo("OK");

            assertThat(fixture.mock().getReceivedCounter() + otherNode.mock().getReceivedCounter()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatFailedIsHandedOverAgain(TakenReports reports) throws Exception {
        try (var fixture = fixture(repository(reports))) {
            broken = true;
            assertThat(fixture.get(CALL).statusCode()).isEqualTo(503);
            broken = false;
            assertThat(fixture.get(CALL).body()).isEqualTo("OK");

            assertThat(fixture.received(DeliveryReport.class)).extracting(DeliveryReport::id).containsExactly("a", "b");
        }
    }

    static Stream<Named<Processor>> rollbacks() {
        return Stream.of(
                Named.of("rollback", exchange -> {
                    throw new RollbackExchangeException(exchange);
                }), Named.of("markRollbackOnly", exchange -> exchange.setRollbackOnly(true)),
                Named.of("markRollbackOnlyLast", exchange -> exchange.setRollbackOnlyLast(true)));
    }

    @ParameterizedTest
    @MethodSource("rollbacks")
    void whatWasRolledBackIsHandedOverAgain(Processor rollback) throws Exception {
        fault = rollback;
        whatFailedIsHandedOverAgain(all.get(0));
    }

    @Test
    void whatTheRouteHandledItselfIsTakenOver() throws Exception {
        try (var fixture = new CallbackFixture("http://127.0.0.1:1")) {
            fixture.routes(new RouteBuilder() {
                @Override
                public void configure() {
                    errorHandler(deadLetterChannel("mock:received"));
                    from(fixture.webhook("reports?registerCallback=false", "/callback"))
                            .idempotentConsumer(header("CamelSmsapiReportKey"), repository(all.get(0)))
                            .throwException(new IllegalStateException("the shop is down"));
                }
            }).start();

            assertThat(fixture.get("MsgId=a&status=404").body()).isEqualTo("OK");
            assertThat(fixture.get("MsgId=a&status=404").body()).isEqualTo("OK");
            assertThat(fixture.received(DeliveryReport.class)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aRepetitionDuringTheWorkIsNoOkSoThatNothingIsLost(TakenReports reports) throws Exception {
        door = new CountDownLatch(1);
        broken = true;
        try (var fixture = fixture(repository(reports)); var otherNode = fixture(repository(reports))) {
            var first = CompletableFuture.supplyAsync(() -> fixture.get("MsgId=a&status=404").statusCode());
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();

            assertThat(fixture.get("MsgId=a&status=404").statusCode()).isEqualTo(503);
            assertThat(otherNode.get("MsgId=a&status=404").statusCode()).isEqualTo(503);
            door.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(503);

            broken = false;
            assertThat(otherNode.get("MsgId=a&status=404").body()).isEqualTo("OK");
            assertThat(otherNode.received(DeliveryReport.class)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatADeadNodeHadIsHandedOverAfterItsLease(TakenReports reports) {
        var dead = repository(reports);
        var alive = repository(reports);
        assertThat(dead.add("a")).isTrue();
        assertThatThrownBy(() -> alive.add("a")).isInstanceOf(IllegalStateException.class);

        clock.set(clock.instant().plus(LEASE));
        assertThat(alive.add("a")).isTrue();
        dead.remove("a"); // it comes back to life: its lease is over
        dead.confirm("a");
        assertThat(alive.contains("a")).isFalse();
        assertThat(alive.confirm("a")).isTrue();
        assertThat(dead.add("a")).isFalse();

        clock.set(clock.instant().plus(Duration.ofDays(31)));
        assertThat(dead.add("b")).isTrue();
        assertThat(dead.contains("a")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void ofManyAtOnceOneGetsEach(TakenReports reports) throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var got = new AtomicInteger();
            threads.invokeAll(IntStream.range(0, 400).<Callable<Void>> mapToObj(i -> () -> {
                var repository = repository(reports);
                try {
                    if (repository.add("key-" + i % 50)) {
                        got.incrementAndGet();
                        repository.confirm("key-" + i % 50);
                    }
                } catch (IllegalStateException inWork) {
                    // SMSAPI would repeat it
                }
                return null;
            }).toList()).forEach(done -> assertThat(done).succeedsWithin(Duration.ofSeconds(30)));
            assertThat(got).hasValue(50);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void twoRoutesGetItOnceEach(TakenReports reports) {
        var shop = new SmsapiIdempotentRepository(reports, "shop", LEASE, clock);
        var archive = new SmsapiIdempotentRepository(reports, "archive", LEASE, clock);

        assertThat(shop.add("a")).isTrue();
        assertThat(archive.add("a")).isTrue();
        shop.confirm("a");
        assertThat(shop.remove("a")).isTrue();
        assertThat(shop.add("a")).isTrue();
    }
}
