// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.SmsapiRequest;
import io.github.camelsmsapi.internal.client.SmsapiResponse;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class BatcherTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<List<String>> requests = new ConcurrentLinkedQueue<>();
    private volatile Runnable onRequest = () -> {
    };

    @AfterEach
    void end() {
        timer.shutdownNow();
        threads.shutdownNow();
    }

    private Batcher batcher(int size, Duration linger, int underWay, Executor executor) {
        return batcher(new Batcher.Limits(size, linger, underWay, Duration.ofSeconds(30)), executor);
    }

    private Batcher batcher(Batcher.Limits limits, Executor executor) {
        var sender = new SendBatch(this::accept, Clock.systemUTC(), any -> {
        });
        return new Batcher(sender, limits, timer, executor);
    }

    private SmsapiResponse accept(SmsapiRequest request) {
        var form = new HashMap<String, String>();
        ((SmsapiRequest.Body.Form) request.body()).parameters().forEach(one -> form.put(one.name(), one.value()));
        requests.add(List.of(form.get("to").split(",")));
        onRequest.run();
        var list = Json.MAPPER.createArrayNode();
        var numbers = form.get("to").split(",");
        var ids = numbers.length == 1 ? new String[] { form.get("idx") } : form.get("idx").split("\\|");
        for (var i = 0; i < numbers.length; i++) {
            list.addObject().put("id", "id" + ids[i]).put("number", numbers[i]).put("idx", ids[i]);
        }
        return new SmsapiResponse(200, Map.of(), new byte[0], Json.MAPPER.createObjectNode().set("list", list));
    }

    private static SendRequest message(int number, String text) {
        return new SendRequest(
                MessageKind.SMS, List.of(String.valueOf(48500000000L + number)), List.of("k" + number), true,
                Map.of("message", text));
    }

    private static List<RecipientResult> all(List<CompletableFuture<RecipientResult>> futures) throws Exception {
        CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
        return futures.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void anyNumberOfTextsLingersWithOneTaskOfTheTimer() throws Exception {
        var batcher = batcher(100, Duration.ofSeconds(1), 20, threads);
        var most = 0;
        var waiting = new ArrayList<CompletableFuture<RecipientResult>>();
        for (var i = 0; i < 5000; i++) {
            waiting.add(batcher.offer(message(i, "Text " + i)));
            most = Math.max(most, timer.getQueue().size());
        }

        assertThat(all(waiting)).allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.SENT));
        assertThat(most).isOne();
        assertThat(requests).hasSize(5000);
        assertThat(batcher.isIdle()).isTrue();
    }

    @Test
    void aMessageThatNoThreadCanSendIsNotSentAndTheNextOneOfItsTextIs() throws Exception {
        var busy = new boolean[] { true };
        var batcher = batcher(1, LONG, 1, task -> {
            if (busy[0]) {
                throw new RejectedExecutionException();
            }
            threads.execute(task);
        });
        var refused = batcher.offer(message(1, "Sale")).get(10, TimeUnit.SECONDS);
        busy[0] = false;

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(batcher.offer(message(2, "Sale")).get(10, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.SENT);
        assertThat(requests).containsExactly(List.of("48500000002"));
    }

    @Test
    void withoutATimerMessagesLeaveAtOnce() throws Exception {
        timer.shutdownNow();
        var batcher = batcher(100, LONG, 20, threads);

        assertThat(batcher.offer(message(1, "Sale")).get(10, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.SENT);
        assertThat(batcher.offer(message(2, "Sale")).get(10, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.SENT);
    }

    @Test
    void whatDependsOnAResultRunsUnderNoLock() throws Exception {
        var batcher = batcher(1, LONG, 20, threads);
        var done = batcher.offer(message(1, "Sale")).thenApply(result -> waitingSeenByAnother(batcher));

        assertThat(done.get(10, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void aRequestRunsUnderNoLockEvenWhereTheThreadThatOffersMakesIt() throws Exception {
        var batcher = batcher(1, LONG, 1, Runnable::run);
        onRequest = () -> waitingSeenByAnother(batcher);

        assertThat(batcher.offer(message(1, "Sale")).get(10, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.SENT);
    }

    private static int waitingSeenByAnother(Batcher batcher) {
        try {
            return CompletableFuture.supplyAsync(batcher::waiting).get(5, TimeUnit.SECONDS);
        } catch (Exception locked) {
            throw new IllegalStateException(locked);
        }
    }

    @Test
    void nobodyWaitsInOfferWhileAsManyRequestsAreMadeAsMayBe() throws Exception {
        var batcher = batcher(1, LONG, 2, threads);
        var open = new CountDownLatch(1);
        onRequest = () -> await(open);

        var waiting = IntStream.range(0, 50).mapToObj(i -> batcher.offer(message(i, "Sale"))).toList();
        assertThat(requests).hasSizeLessThanOrEqualTo(2);
        open.countDown();

        assertThat(all(waiting)).allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.SENT));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void closingSendsWhatLingersAndTakesNoMore() throws Exception {
        var batcher = batcher(100, LONG, 20, threads);
        var waiting = IntStream.range(0, 10).mapToObj(i -> batcher.offer(message(i, "Text " + i % 3))).toList();
        batcher.close();

        assertThat(all(waiting)).allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.SENT));
        var late = batcher.offer(message(11, "Text")).get(10, TimeUnit.SECONDS);
        assertThat(late.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(late.failure()).hasMessageContaining("stopped");
        Awaitility.await("the thread of the last request ends after its results are told").until(batcher::isIdle);
    }

    @Test
    void whatLingeredIsSentOnceAndTheNextOneOfItsTextAlone() throws Exception {
        var batcher = batcher(100, LONG, 20, threads);
        var lingers = batcher.offer(message(1, "Sale"));
        batcher.hurry();
        assertThat(lingers.get(10, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.SENT);

        assertThat(batcher.offer(message(2, "Sale")).get(10, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.SENT);

        assertThat(requests).containsExactly(List.of("48500000001"), List.of("48500000002"));
    }

    @Test
    void whatIsAbandonedHasNotBeenSent() throws Exception {
        var batcher = batcher(1, LONG, 1, threads);
        var open = new CountDownLatch(1);
        onRequest = () -> await(open);
        var waiting = IntStream.range(0, 5).mapToObj(i -> batcher.offer(message(i, "Sale"))).toList();
        batcher.close();
        batcher.abandon();
        open.countDown();

        assertThat(all(waiting)).extracting(RecipientResult::outcome)
                .containsExactly(Outcome.SENT, Outcome.NOT_SENT, Outcome.NOT_SENT, Outcome.NOT_SENT, Outcome.NOT_SENT);
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(requests).as("nor is it sent later").hasSize(1);
    }

    @Test
    void oneIdxNeverStandsTwiceInARequestNorOneThatIsNone() throws Exception {
        var batcher = batcher(100, Duration.ofMillis(100), 20, threads);
        var odd = new SendRequest(MessageKind.SMS, List.of("48500000009"), List.of("a|b"), true, Map.of("message", "Sale"));

        var results = all(List.of(batcher.offer(message(1, "Sale")), batcher.offer(message(1, "Sale")), batcher.offer(odd),
                batcher.offer(message(2, "Sale"))));

        assertThat(requests).extracting(List::size).containsExactlyInAnyOrder(1, 1, 1, 1);
        assertThat(results).hasSize(4);
    }

    @Test
    void thoseWhoOfferTooManyWaitAndNoneIsRefused() throws Exception {
        var batcher = batcher(10, LONG, 20, threads);
        var offering = IntStream.range(0, 25_000).mapToObj(i -> batcher.offer(message(i, "Text " + i % 2000))).toList();
        batcher.hurry();

        assertThat(all(offering)).allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.SENT));
    }

    @Test
    void messagesLingerUntilTheirBatchIsFull() throws Exception {
        var batcher = batcher(3, LONG, 20, threads);
        var waiting = new ArrayList<CompletableFuture<RecipientResult>>();
        for (var i = 0; i < 2; i++) {
            waiting.add(batcher.offer(message(i, "Sale")));
        }
        assertThat(batcher.waiting()).isEqualTo(2);
        assertThat(batcher.isIdle()).isFalse();

        waiting.add(batcher.offer(message(2, "Sale")));

        assertThat(all(waiting)).extracting(RecipientResult::outcome).containsOnly(Outcome.SENT);
        assertThat(requests).containsExactly(List.of("48500000000", "48500000001", "48500000002"));
        assertThat(batcher.waiting()).isZero();
    }

    @Test
    void aFaultOfTheProgramEndsEachMessageOfItsBatch() {
        onRequest = () -> {
            throw new IllegalStateException("bug");
        };
        var batcher = batcher(2, LONG, 20, threads);

        var both = List.of(batcher.offer(message(1, "Sale")), batcher.offer(message(2, "Sale")));

        assertThat(both).allSatisfy(one -> assertThat(one).failsWithin(Duration.ofSeconds(10)));
        Awaitility.await().until(batcher::isIdle);
    }

    @Test
    void aMessageThatFindsNoPlaceIsNotSent() throws Exception {
        var batcher = batcher(new Batcher.Limits(20_000, LONG, 1, Duration.ofMillis(50)), threads);
        var open = new CountDownLatch(1);
        onRequest = () -> await(open);
        var waiting = IntStream.range(0, 10_000).mapToObj(i -> batcher.offer(message(i, "Sale"))).toList();

        var late = batcher.offer(message(10_000, "Sale")).get(10, TimeUnit.SECONDS);
        Thread.currentThread().interrupt();
        var interrupted = batcher.offer(message(10_001, "Sale"));
        assertThat(Thread.interrupted()).isTrue();
        open.countDown();

        assertThat(late.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(late.failure()).hasMessageContaining("10000 messages wait to be sent");
        assertThat(interrupted.get(10, TimeUnit.SECONDS).failure()).hasMessageContaining("interrupted");
        assertThat(all(waiting)).allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.SENT));
    }
}
