// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.error.SmsapiLedgerException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.client.Credentials;
import io.github.camelsmsapi.internal.client.Gateway;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.SmsapiRequest;
import io.github.camelsmsapi.internal.client.SmsapiResponse;
import io.github.camelsmsapi.internal.message.Batcher;
import io.github.camelsmsapi.internal.message.Moments;
import io.github.camelsmsapi.internal.message.PhoneNumbers;
import io.github.camelsmsapi.internal.message.SendBatch;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.SwitchableDatabase;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of an exchange whose message is sent, without a route. */
@Timeout(60)
class MessageSenderTest {

    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final String NUMBER = "48500100200";

    private static final URI GATEWAY = URI.create("http://one.example");

    /** Of each test, because the context remembers what is in doubt under an idx of an account. */
    private final AccountKey account = new AccountKey(GATEWAY, new Credentials.Token(UUID.randomUUID().toString()));
    private final AccountKey another = new AccountKey(GATEWAY, new Credentials.Token(UUID.randomUUID().toString()));
    private final SetClock clock = new SetClock(NOON);
    private final MessageLedger ledger = new InMemoryMessageLedger();
    /** What is answered to each request; a message is accepted where nothing is left. */
    private final Deque<Function<Map<String, String>, JsonNode>> answers = new ArrayDeque<>();
    private final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> goneOn = new CopyOnWriteArrayList<>();
    private final Exchange exchange = new DefaultExchange(CONTEXT);
    private boolean validate = true;
    private boolean checkIdx = true;

    @AfterEach
    void stop() {
        timer.shutdownNow();
        threads.shutdownNow();
    }

    @AfterAll
    static void close() throws Exception {
        CONTEXT.close();
    }

    private SmsapiResponse answer(SmsapiRequest request) {
        var form = new HashMap<String, String>();
        request.body().parameters().forEach(field -> form.put(field.name(), field.value()));
        requests.add(form);
        var next = answers.poll();
        return new SmsapiResponse(200, Map.of(), new byte[0], next == null ? accepted(form) : next.apply(form));
    }

    private static JsonNode accepted(Map<String, String> form) {
        var list = Json.MAPPER.createArrayNode();
        var idx = form.getOrDefault("idx", "").split("\\|");
        var numbers = form.getOrDefault("to", "").split(",");
        for (var i = 0; i < numbers.length; i++) {
            list.addObject().put("id", "id-" + (i + 1)).put("number", numbers[i]).put("submitted_number", numbers[i])
                    .put("idx", i < idx.length ? idx[i] : null).put("status", "QUEUE").put("points", 0.16).put("parts", 2);
        }
        return Json.MAPPER.createObjectNode().set("list", list);
    }

    private void fails(RuntimeException failure) {
        answers.add(form -> {
            throw failure;
        });
    }

    private void loses() {
        fails(SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), true));
    }

    private void refuses(int code) {
        fails(SmsapiErrorException.answered(code, "no", List.of()));
    }

    private MessageSender sender(MessageLedger kept, Optional<Batcher> batcher, AccountKey account) {
        var options = new SendOptions(
                Map.of(), PhoneNumbers.PLAIN, Moments.in("Europe/Warsaw"), validate, checkIdx, 100, clock);
        var operation = Operations.find("sms", "send");
        Gateway gateway = this::answer;
        return new MessageSender(
                operation, new ExchangeValues(operation, options), options, batcher, rest -> threads.execute(() -> {
                    goneOn.add("on another thread");
                    rest.run();
                }), gateway, account, new LedgerRecorder(kept, clock));
    }

    private Batcher batcher(Duration linger) {
        return new Batcher(
                new SendBatch(this::answer, clock, any -> {
                }), new Batcher.Limits(2, linger, 10, LONG), timer, threads);
    }

    private boolean send(Exchange any, String text, Map<String, Object> headers, MessageSender sender) {
        any.setException(null);
        any.getMessage().setHeaders(new HashMap<>(headers));
        any.getMessage().setHeader("CamelSmsapiTo", headers.getOrDefault("CamelSmsapiTo", NUMBER));
        any.getMessage().setBody(text);
        return sender.send(any, doneSync -> goneOn.add("done " + doneSync));
    }

    private void send(String text, Map<String, Object> headers) {
        assertThat(send(exchange, text, headers, sender(ledger, Optional.empty(), account))).isTrue();
    }

    private void send(String text) {
        send(text, Map.of());
    }

    private Outcome outcome() {
        return exchange.getProperty(SmsapiConstants.OUTCOME, Outcome.class);
    }

    private String idx(int request) {
        return requests.get(request).get("idx");
    }

    // what the exchange says afterwards

    @Test
    void anAcceptedMessageIsTheBodyAndItsValuesAreHeaders() {
        exchange.setProperty(SmsapiConstants.ATTEMPTS, 3);
        exchange.setProperty(SmsapiConstants.IDX, "of another");
        exchange.setProperty(SmsapiConstants.FIRST_ATTEMPT, NOON);

        send("zażółć");
        send("Hello again");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(SendResult.class).ids()).containsExactly("id-1");
        assertThat(exchange.getMessage().getHeaders()).containsEntry(SmsapiConstants.MESSAGE_ID, "id-1")
                .containsEntry(SmsapiConstants.STATUS, "QUEUE").containsEntry(SmsapiConstants.OUTCOME, Outcome.SENT)
                .containsEntry(SmsapiConstants.PARTS, 2).containsEntry(SmsapiConstants.POINTS, new BigDecimal("0.16"))
                .containsEntry(SmsapiConstants.TEXT_PARTS, 1).containsEntry(SmsapiConstants.TEXT_ENCODING, "GSM7");
        assertThat(outcome()).isEqualTo(Outcome.SENT);
        assertThat(exchange.getProperties()).doesNotContainKeys(SmsapiConstants.ATTEMPTS, SmsapiConstants.IDX,
                SmsapiConstants.FIRST_ATTEMPT);
        assertThat(exchange.getProperty("CamelSmsapiAcceptedMessages")).isEqualTo(2);
        assertThat(ledger.findById("id-1").orElseThrow().outcome()).isEqualTo(Outcome.SENT);
    }

    @Test
    void aFailedMessageLeavesItsOutcomeAttemptsAndIdx() {
        loses();
        refuses(103);
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));
        clock.set(NOON.plusSeconds(60));
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));

        assertThat(exchange.getException(SmsapiErrorException.class)).satisfies(failure -> {
            assertThat(failure.getCode()).isEqualTo(103);
            assertThat(failure.getOutcome()).as("the first attempt may have been accepted").isEqualTo(Outcome.UNKNOWN);
            assertThat(failure.getFailedMessage().orElseThrow().values()).containsEntry("message", "Hello");
            assertThat(failure.getFailedMessage().orElseThrow().idxGiven()).isTrue();
            assertThat(failure.getFailedMessage().orElseThrow().operation()).isEqualTo("sms/send");
        });
        assertThat(outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(exchange.getProperty(SmsapiConstants.ATTEMPTS)).isEqualTo(2);
        assertThat(exchange.getProperty(SmsapiConstants.IDX)).isEqualTo("order-1");
        assertThat(exchange.getProperty(SmsapiConstants.FIRST_ATTEMPT)).isEqualTo(NOON);
        assertThat(ledger.findByIdx("order-1")).singleElement().satisfies(
                message -> assertThat(message.attempts()).isEqualTo(2));
    }

    @Test
    void aRefusedMessageIsKnownToTheLedgerAndHasNoHeadersOfAnother() {
        refuses(13);
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1", SmsapiConstants.MESSAGE_ID, "of another", SmsapiConstants.STATUS,
                "QUEUE"));

        assertThat(ledger.findByIdx("order-1")).singleElement().satisfies(
                message -> assertThat(message.outcome()).isEqualTo(Outcome.NOT_SENT));
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKeys(SmsapiConstants.MESSAGE_ID, SmsapiConstants.STATUS);
    }

    @Test
    void aRepetitionIsTheSameEntryOfTheLedgerAndAnotherExchangeIsNot() {
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));
        assertThat(ledger.findByIdx("order-1")).hasSize(1);

        send(new DefaultExchange(CONTEXT), "Hello", Map.of(SmsapiConstants.IDX, "order-1"),
                sender(ledger, Optional.empty(), account));
        assertThat(ledger.findByIdx("order-1")).hasSize(2);
    }

    @Test
    void aMessageThatCannotBeReadHasNotBeenSent() {
        send("Hello", Map.of("CamelSmsapiTo", "abc"));

        assertThat(exchange.getException()).isInstanceOf(SmsapiErrorException.class);
        assertThat(outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(requests).isEmpty();
        assertThat(exchange.getProperties()).doesNotContainKey(SmsapiConstants.ATTEMPTS);
    }

    @ParameterizedTest
    @CsvSource({ "true,0", "false,1" })
    void aMessageIsCheckedUnlessSmsapiIsToDoIt(boolean isChecked, int asked) {
        validate = isChecked;

        send("");

        assertThat(requests).hasSize(asked);
    }

    @Test
    void aFaultOfOurOwnIsAFailureOfTheMessage() {
        answers.add(form -> {
            throw new IllegalStateException("bug");
        });
        send("Hello");
        assertThat(exchange.getException()).isInstanceOf(SmsapiFaultException.class);

        answers.add(form -> {
            throw new StackOverflowError();
        });
        send("Hello again");
        assertThat(exchange.getException()).isInstanceOf(SmsapiException.class);
    }

    @Test
    void withoutTheLedgerNothingIsSent() {
        try (var database = new SwitchableDatabase()) {
            database.down(true);

            send(exchange, "Hello", Map.of(), sender(new JdbcMessageLedger(database, false), Optional.empty(), account));
        }
        assertThat(exchange.getException()).isInstanceOf(SmsapiLedgerException.class);
        assertThat(outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(requests).isEmpty();
    }

    @Test
    void aMessageWhoseDateHasPassedIsWarnedOf() {
        try (var log = new LogRecorder()) {
            send("Hello", Map.of("CamelSmsapiDate", NOON.minusSeconds(3600)));

            assertThat(log.lines()).anyMatch(line -> line.contains("has passed"));
        }
    }

    // under which idx

    @Test
    void eachMessageHasARandomIdxThatItsRepetitionsHaveToo() {
        loses();
        refuses(201);
        send("Hello");
        send("Hello");
        assertThat(exchange.getProperty(SmsapiConstants.ATTEMPTS)).isEqualTo(2);
        send("Hello");
        send("Hello");

        assertThat(idx(0)).matches("[0-9a-f]{32}").isEqualTo(idx(1)).isEqualTo(idx(2)).isNotEqualTo(idx(3));
        assertThat(requests.get(0)).containsEntry("check_idx", "1");
    }

    @Test
    void anIdxThatIsKnownToARepetitionMeansThatAnEarlierAttemptWasAccepted() {
        loses();
        refuses(53);
        send("Hello");
        send("Hello");

        assertThat(exchange.getException()).isNull();
        assertThat(outcome()).isEqualTo(Outcome.SENT);
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(SmsapiConstants.MESSAGE_ID);
        assertThat(exchange.getMessage().getBody(SendResult.class).messages()).singleElement()
                .satisfies(message -> assertThat(message.idx()).isEqualTo(idx(0)));
    }

    @Test
    void anIdxThatIsKnownAtFirstIsADuplicateOfTheCallersOwnHoweverOftenItIsTried() {
        for (var attempt = 0; attempt < 3; attempt++) {
            refuses(53);
            send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));

            assertThat(exchange.getException()).isInstanceOf(SmsapiErrorException.class);
            assertThat(outcome()).isEqualTo(Outcome.NOT_SENT);
        }
    }

    @Test
    void aDuplicateThatIsThenLostStaysADuplicate() {
        refuses(53);
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));
        loses();
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));
        refuses(53);
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));

        assertThat(exchange.getException()).isInstanceOf(SmsapiErrorException.class);
    }

    @ParameterizedTest
    @CsvSource({ "true,SENT", "false,NOT_SENT", "TRUE,", "yes," })
    void theCallerCanSayThatTheMessageWasTriedBefore(String said, Outcome known) {
        refuses(53);

        send("Hello", Map.of(SmsapiConstants.IDX, "order-1", SmsapiConstants.REPETITION, said));

        if (known == null) {
            assertThat(exchange.getException(SmsapiErrorException.class)).hasMessageContaining("is neither true nor false");
            assertThat(requests).isEmpty();
        } else {
            assertThat(outcome()).isEqualTo(known);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void orSayItAsAFlag(boolean said) {
        refuses(53);

        send("Hello", Map.of(SmsapiConstants.IDX, "order-1", SmsapiConstants.REPETITION, said));

        assertThat(exchange.getException() == null).isEqualTo(said);
    }

    @Test
    void anotherMessageUnderTheIdxOfAnAcceptedOneIsRefusedHere() {
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));
        send("Another", Map.of(SmsapiConstants.IDX, "order-1"));

        assertThat(exchange.getException(SmsapiErrorException.class)).satisfies(refusal -> {
            assertThat(refusal.is(SmsapiErrorCode.IDX_ALREADY_USED)).isTrue();
            assertThat(refusal.isFoundLocally()).isTrue();
        }).hasMessageContaining(SmsapiConstants.IDX);
        assertThat(requests).hasSize(1);
        assertThat(outcome()).isEqualTo(Outcome.NOT_SENT);

        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));
        assertThat(requests).as("the same message goes on").hasSize(2);
    }

    @Test
    void anotherMessageUnderTheIdxOfARefusedOneIsSent() {
        refuses(13);
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));
        send("Another", Map.of(SmsapiConstants.IDX, "order-1"));

        assertThat(outcome()).isEqualTo(Outcome.SENT);
    }

    @Test
    void whereNothingIsCheckedAnIdxIsNoName() {
        checkIdx = false;
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));
        send("Another", Map.of(SmsapiConstants.IDX, "order-1"));
        send("A test", Map.of(SmsapiConstants.IDX, "order-1", "CamelSmsapiTest", true));

        assertThat(requests).hasSize(3).allSatisfy(form -> assertThat(form).doesNotContainKey("check_idx"));
    }

    @Test
    void aTestUsesNoIdxUp() {
        send("A test", Map.of(SmsapiConstants.IDX, "order-1", "CamelSmsapiTest", true));
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));

        assertThat(requests).hasSize(2);
        assertThat(outcome()).isEqualTo(Outcome.SENT);
    }

    @Test
    void anExchangeThatCaughtAFailureKnowsItsMessageAgain() {
        loses();
        var child = new DefaultExchange(CONTEXT);
        send(child, "Hello", Map.of(), sender(ledger, Optional.empty(), account));
        exchange.setProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, new RuntimeException("bean", child.getException()));

        send("Hello");
        assertThat(idx(1)).isEqualTo(idx(0));
        send("Another");
        assertThat(idx(2)).isNotEqualTo(idx(0));
    }

    @Test
    void exchangesKnowNothingOfEachOther() {
        loses();
        send("Hello");
        send(new DefaultExchange(CONTEXT), "Hello", Map.of(), sender(ledger, Optional.empty(), account));

        assertThat(idx(1)).isNotEqualTo(idx(0));
    }

    @Test
    void anotherAccountDoesNotGetAMessageInDoubt() {
        loses();
        send("Hello");
        send(exchange, "Hello", Map.of(), sender(ledger, Optional.empty(), another));

        assertThat(requests).hasSize(1);
        assertThat(outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(exchange.getException()).hasMessageContaining("another account");
        assertThat(exchange.getProperty(SmsapiConstants.ATTEMPTS)).isEqualTo(2);
    }

    @Test
    void anotherAccountGetsAMessageThatWasRefused() {
        refuses(103);
        send("Hello");
        send(exchange, "Hello", Map.of(), sender(ledger, Optional.empty(), another));

        assertThat(requests).hasSize(2);
        assertThat(outcome()).isEqualTo(Outcome.SENT);
    }

    @ParameterizedTest
    @CsvSource({ "Hello,48500100200,1,2", "Another,48500100200,1,1", "Another,48500100200,0,2", "Another,48500100201,1,2" })
    void aTextMadeAnewByARepetitionIsNotSentBesideOneInDoubt(String text, String to, int repetitions, int asked) {
        loses();
        send("Hello");
        send(text, Map.of("CamelSmsapiTo", to, Exchange.REDELIVERY_COUNTER, repetitions));

        assertThat(requests).hasSize(asked);
        assertThat(outcome()).isEqualTo(asked == 1 ? Outcome.UNKNOWN : Outcome.SENT);
        if (asked == 1) {
            assertThat(exchange.getException()).hasMessageContaining("another text or idx");
        }
    }

    @Test
    void anIdxMadeAnewByARepetitionIsNotSentBesideOneInDoubt() {
        loses();
        send("Hello", Map.of(SmsapiConstants.IDX, "order-1"));
        send("Hello", Map.of(SmsapiConstants.IDX, "order-2", Exchange.REDELIVERY_COUNTER, 1));

        assertThat(requests).hasSize(1);
        assertThat(outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    // in a batch

    @Test
    void messagesShareARequestAndTheirExchangesGoOnOnOtherThreads() {
        var sender = sender(ledger, Optional.of(batcher(LONG)), account);
        var other = new DefaultExchange(CONTEXT);

        assertThat(send(exchange, "Hello", Map.of(), sender)).isFalse();
        assertThat(send(other, "Hello", Map.of("CamelSmsapiTo", "48500100201"), sender)).isFalse();

        await().until(() -> goneOn.stream().filter("done false"::equals).count() == 2);
        assertThat(requests).hasSize(1);
        assertThat(goneOn).contains("on another thread");
        assertThat(List.of(exchange.getMessage().getHeader(SmsapiConstants.MESSAGE_ID),
                other.getMessage().getHeader(SmsapiConstants.MESSAGE_ID))).containsExactly("id-1", "id-2");
        assertThat(outcome()).isEqualTo(Outcome.SENT);
    }

    @Test
    void aTransactedExchangeWaitsForItsBatch() {
        exchange.getExchangeExtension().setTransacted(true);

        assertThat(send(exchange, "Hello", Map.of(), sender(ledger, Optional.of(batcher(Duration.ofMillis(20))), account)))
                .isTrue();

        assertThat(outcome()).isEqualTo(Outcome.SENT);
        assertThat(goneOn).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 13, 53 })
    void aMessageThatIsRefusedInItsBatchFails(int code) {
        exchange.getExchangeExtension().setTransacted(true);
        refuses(code);

        send(exchange, "Hello", Map.of(), sender(ledger, Optional.of(batcher(Duration.ofMillis(20))), account));

        assertThat(exchange.getException(SmsapiErrorException.class).getCode()).isEqualTo(code);
        assertThat(outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    @Test
    void aMessageOfABatchWhoseAnswerWasLostIsKnownAgain() {
        exchange.getExchangeExtension().setTransacted(true);
        var sender = sender(ledger, Optional.of(batcher(Duration.ofMillis(20))), account);
        loses();
        send(exchange, "Hello", Map.of(), sender);
        assertThat(exchange.getException()).isInstanceOf(SmsapiTransportException.class);
        assertThat(outcome()).isEqualTo(Outcome.UNKNOWN);
        refuses(53);
        send(exchange, "Hello", Map.of(), sender);

        assertThat(exchange.getException()).isNull();
        assertThat(outcome()).isEqualTo(Outcome.SENT);
    }

    @ParameterizedTest
    @CsvSource({ "'48500100200,48500100201',,false", "48500100200,a|b,false", "48500100200,,true" })
    void whatWouldConfuseABatchGoesAlone(String to, String idx, boolean test) {
        validate = false;
        var headers = new HashMap<String, Object>(Map.of("CamelSmsapiTo", to));
        if (idx != null) {
            headers.put(SmsapiConstants.IDX, idx);
        }
        if (test) {
            headers.put("CamelSmsapiTest", true);
        }

        assertThat(send(exchange, "Hello", headers, sender(ledger, Optional.of(batcher(Duration.ofMillis(20))), account)))
                .isTrue();

        assertThat(requests).hasSize(1);
    }
}
