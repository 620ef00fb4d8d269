// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import io.github.camelsmsapi.SmsapiConfiguration;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rate is kept, and it is all requests that slow down when SMSAPI has enough. Only lower bounds are timed. */
class RateLimitTest extends GatewayTest {

    private final Queue<Instant> arrivals = new ConcurrentLinkedQueue<>();

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setThrottlePause(300);
    }

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.getPropertiesComponent().addOverrideProperty("smsapi.policy.redeliveryDelay", "1ms");
        fresh.addRoutes(new SmsapiErrorPolicies());
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:policies").routeConfigurationId(SmsapiErrorPolicies.ID).to("smsapi:sms/send?to=" + NUMBER);
            }
        });
    }

    @Test
    void noMoreRequestsLeaveInASecondThanAllowed() throws Exception {
        gateway.otherwise(Reply.accepted("1"));
        var start = Instant.now();

        assertThat(all("smsapi:sms/send?requestsPerSecond=10&to=" + NUMBER, 16)).allSatisfy(
                exchange -> assertThat(exchange.getException()).isNull());

        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(1400));
        assertThat(gateway.requests()).hasSize(16);
    }

    @Test
    void noMoreRequestsAreUnderWayThanAllowed() throws Exception {
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        gateway.otherwise((connection, request) -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            try {
                return Reply.accepted("1").play(connection, request);
            } finally {
                underWay.decrementAndGet();
            }
        });

        all("smsapi:sms/send?maxConcurrentRequests=3&to=" + NUMBER, 50);

        assertThat(gateway.requests()).hasSize(50);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aRequestWhoseTurnDoesNotComeFailsWithoutHavingLeft() {
        gateway.otherwise(Reply.accepted("1"));
        var uri = "smsapi:sms/send?requestsPerSecond=1&maxRateWait=50&to=" + NUMBER;
        assertThat(exchange(uri, "Hello", Map.of()).getException()).isNull();

        var refused = failureOf(exchange(uri, "Hello again", Map.of()), SmsapiErrorException.class);

        assertThat(refused.getCode()).isEqualTo(203);
        assertThat(refused.isFoundLocally()).isTrue();
        assertThat(refused.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(refused).hasMessageContaining("requestsPerSecond=1");
        assertThat(refused.getRetryAfter().orElseThrow()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(2));
        assertThat(gateway.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = { 202, 203 })
    void allRequestsPauseWhenThereWereTooMany(int code) {
        gateway.then(Reply.error(code)).otherwise(Reply.accepted("1"));
        send();
        var refused = Instant.now();

        assertThat(send().getException()).isNull();

        assertThat(Duration.between(refused, Instant.now())).isGreaterThan(Duration.ofMillis(250));
    }

    @Test
    void retryAfterIsObeyedInFullByAllRequests() {
        gateway.then(Reply.answer(429, Map.of("Retry-After", "1"), "slow down")).otherwise(Reply.accepted("1"));

        var refused = failure(SmsapiHttpException.class);
        var then = Instant.now();

        assertThat(refused.getRetryAfter()).contains(Duration.ofSeconds(1));
        assertThat(send().getException()).isNull();
        assertThat(Duration.between(then, Instant.now())).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void aRetryAfterIsCutByItsOptionWhichTheLogSays() {
        var uri = "smsapi:sms/send?maxRetryAfter=200&to=" + NUMBER;
        gateway.then(Reply.answer(429, Map.of("Retry-After", "999999999"), "slow down")).otherwise(Reply.accepted("1"));

        try (var log = new LogRecorder()) {
            var refused = failureOf(exchange(uri, "Hello", Map.of()), SmsapiHttpException.class);

            assertThat(refused.getRetryAfter()).contains(Duration.ofMillis(200));
            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN") && line.contains("maxRetryAfter"))
                    .singleElement().asString().contains("PT277777H46M39S").contains("PT0.2S");
        }
        assertThat(exchange(uri, "Hello", Map.of()).getException()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = { 10, 100, 1000 })
    void refusedTogetherWaitsOnce(int perSecond) throws Exception {
        var uri = "smsapi:sms/send?requestsPerSecond=" + perSecond + "&to=" + NUMBER;
        var together = new CyclicBarrier(10);
        gateway.otherwise(
                Reply.answer(429, Map.of("Retry-After", "1"), "slow down").after(() -> meet(together)));
        assertThat(all(uri, 10)).allSatisfy(exchange -> assertThat(exchange.getException()).isNotNull());
        var refused = Instant.now();
        gateway.otherwise(Reply.accepted("1"));

        assertThat(exchange(uri, "Hello", Map.of()).getException()).isNull();

        assertThat(Duration.between(refused, Instant.now())).isBetween(Duration.ofMillis(700), Duration.ofMillis(2500));
    }

    static void meet(CyclicBarrier others) {
        try {
            others.await(20, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void whatWaitsAlreadyPausesToo() throws Exception {
        var uri = "smsapi:sms/send?requestsPerSecond=5&to=" + NUMBER;
        var refused = new AtomicReference<Instant>();
        gateway.otherwise((connection, request) -> {
            if (refused.compareAndSet(null, Instant.now())) {
                return Reply.answer(429, Map.of("Retry-After", "2"), "slow down").play(connection, request);
            }
            arrivals.add(Instant.now());
            return Reply.accepted("1").play(connection, request);
        });

        all(uri, 8);

        assertThat(arrivals).hasSize(7);
        assertThat(arrivals.stream().filter(at -> at.isAfter(refused.get().plusMillis(300)))
                .filter(at -> at.isBefore(refused.get().plusMillis(1900)))).isEmpty();
    }

    @Test
    void aTurnThatDoesNotComeSaysWhenItCan() {
        gateway.then(Reply.answer(429, Map.of("Retry-After", "60"), "slow down")).otherwise(Reply.accepted("1"));
        send();
        var start = Instant.now();

        var refused = failure(SmsapiErrorException.class);

        assertThat(refused.isFoundLocally()).isTrue();
        assertThat(refused.getRetryAfter().orElseThrow()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(61));
        assertThat(Duration.between(start, Instant.now())).as("it does not wait in vain").isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aRedeliveryWaitsAsLongAsSmsapiAsks() {
        gateway.then(Reply.answer(503, Map.of("Retry-After", "1"), "busy")).otherwise(Reply.accepted("1"));
        var start = Instant.now();

        assertThat(exchange("direct:policies", "Hello", Map.of()).getException()).isNull();

        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(950));
        assertThat(gateway.requests()).hasSize(2);
    }

    @Test
    void aNumberWithTooManyAttemptsSlowsNobodyElseDown() {
        gateway.then(Reply.error(52)).otherwise(Reply.accepted("1"));
        var uri = "smsapi:sms/send?throttlePause=60000&maxRateWait=5000&to=" + NUMBER;
        exchange(uri, "Hello", Map.of());

        assertThat(exchange(uri, "Hello", Map.of()).getException()).isNull();
    }

    private List<Exchange> all(String uri, int count) throws Exception {
        var waiting = IntStream.range(0, count)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> exchange(uri, "Hello " + i, Map.of()))).toList();
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        return waiting.stream().map(CompletableFuture::join).toList();
    }
}
