// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.internal.client.ClientSettings;
import io.github.camelsmsapi.internal.client.Credentials;
import io.github.camelsmsapi.internal.client.Measurements;
import io.github.camelsmsapi.internal.client.RateLimits;
import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.WritableHealthCheckRepository;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.health.DefaultHealthCheckRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What the endpoints of a component share: threads, clients and batches. */
@Timeout(60)
class SharedResourcesTest {

    private static final Duration LONG = Duration.ofSeconds(50);

    private final ScriptedGateway gateway = ScriptedGateway.start().otherwise(Reply.accepted("1"));
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final List<Integer> batches = new ArrayList<>();
    private Threads threads;
    private Clients clients;
    private Batchers batchers;

    @BeforeEach
    void make() {
        make(false);
    }

    private void make(boolean healthChecks) {
        threads = new Threads(context, this);
        clients = new Clients(
                context, threads, Measurements.NONE,
                new Clients.Health(healthChecks, BigDecimal.ZERO, LONG), Duration.ZERO);
        batchers = new Batchers(clients, threads, new Measurements() {
            @Override
            public void batched(int messages) {
                batches.add(messages);
            }
        }, Duration.ZERO);
    }

    @AfterEach
    void close() throws Exception {
        batchers.close();
        batchers.stop();
        clients.stop();
        threads.stop();
        context.close();
        gateway.close();
    }

    private ClientSettings settings(String token) {
        return settings(token, 10);
    }

    private ClientSettings settings(String token, int maxConnections) {
        return new ClientSettings(
                URI.create(gateway.url()), Optional.empty(), new Credentials.Token(token), LONG, LONG, maxConnections, 100_000,
                Optional.empty(), Optional.empty(), Optional.empty(),
                new RateLimits(1000, 10, LONG, LONG, LONG, Optional.empty(), null), Clock.systemUTC());
    }

    private Batchers.Key key(int size, Duration linger) {
        return new Batchers.Key(settings("one"), "sms/send", size, linger);
    }

    private static SendRequest message(int number) {
        return new SendRequest(
                MessageKind.SMS, List.of("4850010020" + number), List.of("order-" + number), true, Map.of("message", "Hello"));
    }

    @Test
    void equalSettingsShareAClient() {
        var one = clients.lease(settings("one"));
        var again = clients.lease(settings("one"));
        var other = clients.lease(settings("other"));

        assertThat(again.value()).isSameAs(one.value()).isNotSameAs(other.value());
        assertThat(clients.all()).containsExactly(one.value(), other.value());
        assertThat(clients.connectionPools()).isOne();
        assertThat(one.value().smsapi().host()).isEqualTo("127.0.0.1");
        assertThat(one.value().account()).isNotNull();
    }

    @Test
    void anUnusedClientIsClosedWithItsConnections() {
        var lease = clients.lease(settings("one"));
        clients.sweep();
        assertThat(clients.all()).hasSize(1);

        lease.close();
        clients.sweep();

        assertThat(clients.all()).isEmpty();
        assertThat(clients.connectionPools()).isZero();
    }

    @Test
    void afterTheEndThereAreNoMoreClients() {
        clients.lease(settings("one"));

        clients.stop();

        assertThat(clients.all()).isEmpty();
        assertThat(clients.connectionPools()).isZero();
        assertThatThrownBy(() -> clients.lease(settings("one"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachClientHasAHealthCheckUnderALowNumber() {
        context.getCamelContextExtension().addContextPlugin(HealthCheckRegistry.class, new DefaultHealthCheckRegistry(context));
        clients.stop();
        make(true);
        var checks = HealthCheckHelper.getHealthCheckRepository(context, "producers", WritableHealthCheckRepository.class);
        checks.setEnabled(true);
        var first = clients.lease(settings("one"));
        clients.lease(settings("two"));
        assertThat(checks.stream().map(check -> check.getId())).containsExactlyInAnyOrder("producer:smsapi",
                "producer:smsapi-2");

        first.close();
        clients.sweep();
        assertThat(checks.stream().map(check -> check.getId())).containsExactly("producer:smsapi-2");
        clients.lease(settings("three"));
        assertThat(checks.stream().map(check -> check.getId())).contains("producer:smsapi");
    }

    @Test
    void aFullBatchLeavesInOneRequest() {
        var lease = batchers.lease(key(2, LONG));
        assertThat(batchers.lease(key(2, LONG)).value()).isSameAs(lease.value());
        var first = lease.value().batcher().offer(message(1));
        assertThat(batchers.waiting()).isOne();
        assertThat(lease.value().isIdle()).isFalse();
        var second = lease.value().batcher().offer(message(2));

        assertThat(CompletableFuture.allOf(first, second)).succeedsWithin(30, TimeUnit.SECONDS);
        assertThat(gateway.request().form()).containsEntry("to", "48500100201,48500100202");
        assertThat(batches).containsExactly(2);
        assertThat(batchers.waiting()).isZero();
        await().until(() -> lease.value().isIdle());
    }

    @Test
    void anUnusedBatcherGivesItsClientBack() {
        var lease = batchers.lease(key(2, LONG));
        assertThat(batchers.all()).containsExactly(lease.value().batcher());
        assertThat(clients.all()).hasSize(1);

        lease.close();
        batchers.sweep();
        clients.sweep();

        assertThat(batchers.all()).isEmpty();
        assertThat(clients.all()).isEmpty();
    }

    @Test
    void whenCamelIsStoppedNothingLingersAnyMore() {
        var waiting = batchers.lease(key(10, LONG)).value().batcher().offer(message(1));

        batchers.hurry();

        assertThat(waiting).succeedsWithin(30, TimeUnit.SECONDS);
        assertThat(batchers.lease(key(20, LONG)).value().batcher().offer(message(2))).succeedsWithin(30, TimeUnit.SECONDS);
    }

    @Test
    void atTheEndWhatLingersIsSentAndWhatComesLaterIsNot() {
        var batcher = batchers.lease(key(10, LONG)).value().batcher();
        var waiting = batcher.offer(message(1));

        batchers.close();

        assertThat(waiting).succeedsWithin(30, TimeUnit.SECONDS);
        assertThat(batcher.offer(message(2))).succeedsWithin(30, TimeUnit.SECONDS).satisfies(
                result -> assertThat(result.outcome()).isEqualTo(Outcome.NOT_SENT));
        assertThat(gateway.requests()).hasSize(1);
        batchers.stop();
        assertThat(batchers.all()).isEmpty();
        assertThatThrownBy(() -> batchers.lease(key(10, LONG))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatStillWaitsForOthersAtTheVeryEndIsNotSent() {
        gateway.otherwise(Reply.silence());
        var batcher = batchers.lease(new Batchers.Key(settings("one", 1), "sms/send", 1, LONG)).value().batcher();
        batcher.offer(message(1));
        var waiting = batcher.offer(message(2));
        await().until(() -> gateway.requests().size() == 1);

        batchers.close();
        batchers.stop();

        assertThat(waiting).succeedsWithin(30, TimeUnit.SECONDS).satisfies(
                result -> assertThat(result.outcome()).isEqualTo(Outcome.NOT_SENT));
        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void anExchangeGoesOnOnAThreadOfItsOwnAndAfterTheEndOnThis() throws Exception {
        var names = new ArrayList<String>();
        var done = new CountDownLatch(1);
        threads.goOn(() -> {
            names.add(Thread.currentThread().getName());
            done.countDown();
        });
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(names.get(0)).contains("SmsapiExchange");

        threads.stop();
        threads.goOn(() -> names.add(Thread.currentThread().getName()));

        assertThat(names.get(1)).isEqualTo(Thread.currentThread().getName());
        assertThat(List.of(threads.timer().isShutdown(), threads.accounts().isShutdown(), threads.callbacks().isShutdown()))
                .containsOnly(true);
    }

    @Test
    void theTimerTakesAnyNumberOfTasks() {
        assertThatCode(() -> IntStream.range(0, 1500).forEach(
                task -> threads.timer().schedule(() -> {
                }, 1, TimeUnit.HOURS))).doesNotThrowAnyException();
    }

    @Test
    void requestsUnderWayAreAwaitedAtTheEnd() throws Exception {
        var ended = new CountDownLatch(1);
        threads.requests().execute(ended::countDown);

        threads.awaitRequests();

        assertThat(ended.getCount()).isZero();
        assertThat(threads.requests().isShutdown()).isTrue();
    }

    @Test
    void allIsSweptAndStoppedTogether() {
        var shared = new SharedResources(
                context, this, Measurements.NONE,
                new Clients.Health(false, BigDecimal.ZERO, LONG));
        var waiting = shared.batchers().lease(key(10, LONG)).value().batcher().offer(message(1));

        shared.stop();

        assertThat(waiting).succeedsWithin(30, TimeUnit.SECONDS).satisfies(
                result -> assertThat(result.outcome()).isEqualTo(Outcome.SENT));
        assertThat(shared.batchers().all()).isEmpty();
        assertThat(shared.clients().all()).isEmpty();
        assertThat(shared.threads().timer().isShutdown()).isTrue();
        assertThat(shared.threads().requests().isShutdown()).isTrue();
    }
}
