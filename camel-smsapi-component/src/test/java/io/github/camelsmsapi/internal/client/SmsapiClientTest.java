// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

/** A client by itself: its connections, its limits, its end. */
@Timeout(60)
class SmsapiClientTest {

    private static final SmsapiRequest PING = SmsapiRequest.get("account/ping", "/ping", Map.of());

    private final ScriptedGateway gateway = ScriptedGateway.start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Connections connections = new Connections(context, timer, Duration.ZERO);

    @AfterEach
    void close() throws Exception {
        threads.shutdownNow();
        connections.close();
        timer.shutdownNow();
        context.close();
        gateway.close();
    }

    private SmsapiClient client(int maxConnections, Duration responseTimeout, Measurements measurements) {
        return client(URI.create(gateway.url()), maxConnections, responseTimeout, measurements, Optional.empty());
    }

    private SmsapiClient client(
            URI url, int maxConnections, Duration responseTimeout, Measurements measurements,
            Optional<ClientSettings.Proxy> proxy) {
        var limits = new RateLimits(
                1000, 100, Duration.ofSeconds(50), Duration.ofSeconds(50), Duration.ofSeconds(60),
                Optional.empty(), null);
        return new SmsapiClient(
                new ClientSettings(
                        url, Optional.empty(), new Credentials.Token("secret-token"),
                        Duration.ofSeconds(50), responseTimeout, maxConnections, 100_000, proxy, Optional.empty(),
                        Optional.empty(), limits, Clock.systemUTC()),
                connections, measurements);
    }

    private SmsapiClient client() {
        return client(10, Duration.ofSeconds(50), Measurements.NONE);
    }

    @Test
    void aRequestTakesNoCookiesAlong() {
        gateway.then(Reply.answer(200, Map.of("Content-Type", "application/json", "Set-Cookie", "a=b"), "{}"),
                Reply.json("{}"));
        var client = client();

        client.ask(PING);
        client.ask(PING);

        assertThat(gateway.requests().get(1).headers()).doesNotContainKey("cookie");
    }

    @ParameterizedTest
    @CsvSource({ "302", "503", "429" })
    void aRequestIsMadeOnceWhateverIsAnswered(int status) {
        gateway.otherwise(Reply.answer(status, Map.of("Location", gateway.url() + "/elsewhere", "Retry-After", "0"), ""));
        var client = client();

        assertThat(catchThrowableOfType(SmsapiHttpException.class, () -> client.ask(PING)).getStatus()).isEqualTo(status);
        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void aProxyGetsTheRequestWithItsOwnLogin() {
        gateway.then(Reply.answer(407, Map.of("Proxy-Authenticate", "Basic realm=\"office\""), ""), Reply.json("{}"));
        var proxy = URI.create(gateway.url());

        client(URI.create("http://gateway.invalid"), 10, Duration.ofSeconds(50), Measurements.NONE,
                Optional.of(new ClientSettings.Proxy(proxy.getHost(), proxy.getPort(), "ann", "hush"))).ask(PING);

        assertThat(gateway.requests()).hasSize(2);
        assertThat(gateway.requests().get(1).headers()).containsEntry("host", "gateway.invalid")
                .containsEntry("proxy-authorization", "Basic YW5uOmh1c2g=");
    }

    @Test
    void asManyConnectionsAsAllowedAreUsedAtATime() throws Exception {
        var together = new CountDownLatch(25);
        gateway.otherwise(Reply.json("{}").after(() -> {
            together.countDown();
            wait(together);
        }));
        var client = client(25, Duration.ofSeconds(50), Measurements.NONE);

        var all = IntStream.range(0, 25).mapToObj(i -> CompletableFuture.runAsync(() -> client.ask(PING), threads)).toList();

        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aRequestWaitsForAConnectionNoLongerThanForAResponse() {
        gateway.otherwise(Reply.silence());
        var client = client(1, Duration.ofMillis(300), Measurements.NONE);

        var failures = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> catchThrowableOfType(SmsapiException.class, () -> client.ask(PING)), threads)).toList().stream()
                .map(CompletableFuture::join).toList();

        assertThat(failures).extracting(SmsapiException::getOutcome).contains(Outcome.NOT_SENT, Outcome.UNKNOWN);
        assertThat(gateway.requests()).hasSizeLessThan(4);
    }

    @ParameterizedTest
    @CsvSource({ "59,59,0", "60,60,0", "61,60,1" })
    void aWaitThatSmsapiAsksForIsCutToTheLongestAllowed(int asked, int obeyed, int warnings) {
        gateway.then(Reply.answer(429, Map.of("Content-Type", "text/plain", "Retry-After", "" + asked), "slow down"));
        var client = client();
        try (var log = new LogRecorder()) {
            var refusal = catchThrowableOfType(SmsapiHttpException.class, () -> client.ask(PING));

            assertThat(refusal.getRetryAfter()).contains(Duration.ofSeconds(obeyed));
            assertThat(log.lines()).filteredOn(line -> line.contains("maxRetryAfter cuts it")).hasSize(warnings);
        }
        assertThat(client.isIdle()).as("it has a pause to remember").isFalse();
    }

    @Test
    void aFaultOfTheLimitHasSentNothing() {
        var client = client(10, Duration.ofSeconds(50), new Measurements() {
            @Override
            public void waited(Duration wait) {
                throw new IllegalStateException("no counter");
            }
        });

        assertThat(catchThrowableOfType(SmsapiFaultException.class, () -> client.ask(PING)).getOutcome())
                .isEqualTo(Outcome.NOT_SENT);
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void itTellsWhereItSendsAndHowTheLimitStands() {
        gateway.then(Reply.json("{}").after(() -> {
        }));
        var client = client();
        client.ask(PING);

        assertThat(client.host()).isEqualTo("127.0.0.1");
        assertThat(client.rate().available()).isBetween(90L, 100L);
        assertThat(client.rate().underWay()).isZero();
        assertThat(client.isIdle()).isTrue();
    }

    @Test
    void connectionsAreClosedWhenNoClientUsesThem() {
        gateway.otherwise(Reply.json("{}"));
        var client = client();
        var another = client();
        List.of(client, another).forEach(one -> one.ask(PING));
        assertThat(connections.pools()).isOne();

        client.close();
        connections.sweep();
        assertThat(connections.pools()).isOne();
        another.close();
        connections.sweep();

        assertThat(connections.pools()).isZero();
        await().until(() -> gateway.openConnections() == 0);
    }

    @Test
    void closingAllConnectionsClosesThoseInUseToo() {
        gateway.otherwise(Reply.json("{}"));
        client().ask(PING);

        connections.close();

        assertThat(connections.pools()).isZero();
        await().until(() -> gateway.openConnections() == 0);
    }
}
