// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.internal.client.AccountKey;
import io.github.camelsmsapi.internal.client.Credentials;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.SmsapiRequest;
import io.github.camelsmsapi.internal.client.SmsapiResponse;
import io.github.camelsmsapi.internal.message.Moments;
import io.github.camelsmsapi.internal.message.PhoneNumbers;
import io.github.camelsmsapi.internal.message.SendBatch;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.SwitchableDatabase;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of an exchange whose body is many messages, without a route. */
class BulkSenderTest {

    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final SetClock clock = new SetClock(NOON);
    private final MessageLedger ledger = new InMemoryMessageLedger();
    private final List<Map<String, String>> requests = new ArrayList<>();
    private final Exchange exchange = new DefaultExchange(CONTEXT);
    private Function<Map<String, String>, JsonNode> gateway = BulkSenderTest::accepted;
    private boolean validate = true;

    @AfterAll
    static void close() throws Exception {
        CONTEXT.close();
    }

    private static JsonNode accepted(Map<String, String> form) {
        var list = Json.MAPPER.createArrayNode();
        var idx = form.get("idx").split("\\|");
        var numbers = form.get("to").split(",");
        for (var i = 0; i < numbers.length; i++) {
            list.addObject().put("id", "id-" + numbers[i]).put("number", numbers[i]).put("submitted_number", numbers[i])
                    .put("idx", idx[i]).put("status", "QUEUE").put("points", 0.16).put("parts", 2);
        }
        return Json.MAPPER.createObjectNode().set("list", list);
    }

    private SmsapiResponse answer(SmsapiRequest request) {
        var form = new HashMap<String, String>();
        request.body().parameters().forEach(field -> form.put(field.name(), field.value()));
        requests.add(form);
        return new SmsapiResponse(200, Map.of(), new byte[0], gateway.apply(form));
    }

    private BulkSender sender(MessageLedger kept) {
        var options = new SendOptions(
                Map.of(), PhoneNumbers.PLAIN, Moments.in("Europe/Warsaw"), validate, true, 100, clock);
        var operation = Operations.find("sms", "send");
        return new BulkSender(
                operation, new ExchangeValues(operation, options), options, new SendBatch(this::answer, clock, any -> {
                }), new AccountKey(URI.create("http://one.example"), new Credentials.Token("any")),
                new LedgerRecorder(kept, clock));
    }

    private void send(Object body) {
        exchange.setException(null);
        exchange.getMessage().setBody(body);
        sender(ledger).send(exchange);
    }

    private BulkResult result() {
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(BulkResult.class);
    }

    private static Map<String, Object> message(int number) {
        return Map.of("to", "4850010020" + number, "message", "Hello");
    }

    /** Messages, and then a fault. */
    private static Iterator<Object> broken(int before) {
        return Stream.iterate(1, next -> next + 1).map(next -> {
            if (next > before) {
                throw new IllegalStateException("the rows are gone");
            }
            return (Object) message(next);
        }).iterator();
    }

    private static Iterable<Object> brokenList(int before, AtomicInteger breaks) {
        return () -> breaks.getAndDecrement() > 0
                ? broken(before) : List.<Object> of(message(1), message(2), message(3)).iterator();
    }

    // which bodies

    @Test
    void manyMessagesAreACollectionAnArrayAStreamOrAnIterator() {
        assertThat(List.<Object> of(List.of(), List.of().iterator(), Stream.of(), new Object[0], new String[0],
                Json.parse("[]").orElseThrow())).allMatch(BulkSender::isBulk);
        assertThat(Arrays.<Object> asList("text", Map.of(), new SendResult(List.of(), List.of()), new BulkResult(),
                java.nio.file.Path.of("a"), Json.parse("{}").orElseThrow(), new Character[0], new Byte[0], new byte[0], null))
                .noneMatch(BulkSender::isBulk);
    }

    @Test
    void eachOfThemIsSent() {
        for (var body : List.<Object> of(List.of(message(1), message(2)), new Object[] { message(1), message(2) },
                Stream.of(message(1), message(2)), List.of(message(1), message(2)).iterator(),
                Json.parse("[{\"to\":\"48500100201\",\"message\":\"Hello\"},{\"to\":\"48500100202\",\"message\":\"Hello\"}]")
                        .orElseThrow())) {
            requests.clear();
            send(body);

            assertThat(result().accepted()).isEqualTo(2);
            assertThat(requests).singleElement().satisfies(
                    form -> assertThat(form).containsEntry("to", "48500100201,48500100202"));
        }
    }

    @Test
    void anEmptyCollectionIsNoMessageAndAnythingElseThatIsEmptyIsAMistake() {
        for (var body : List.<Object> of(List.of(), Json.parse("[]").orElseThrow(), new Object[0], Stream.of())) {
            send(body);
            assertThat(result().accepted()).isZero();
        }
        Iterable<Object> nothing = Collections::emptyIterator;
        send(nothing);
        assertThat(exchange.getException()).isInstanceOf(SmsapiErrorException.class)
                .hasMessageContaining("no collection of messages");
    }

    // what is told

    @Test
    void theResultIsTheBodyAndItsSumsAreHeaders() {
        send(List.of(message(1), Map.of("to", "12", "message", "Hello"), message(2)));

        assertThat(result()).extracting(RecipientResult::outcome).containsExactlyInAnyOrder(Outcome.SENT, Outcome.NOT_SENT,
                Outcome.SENT);
        assertThat(result().with(Outcome.NOT_SENT)).extracting(RecipientResult::number).containsExactly("12");
        assertThat(exchange.getMessage().getHeaders()).containsEntry(SmsapiConstants.ACCEPTED, 2L)
                .containsEntry(SmsapiConstants.REFUSED, 1L).containsEntry(SmsapiConstants.UNKNOWN, 0L)
                .containsEntry(SmsapiConstants.PARTS, 4L).containsEntry(SmsapiConstants.POINTS, new BigDecimal("0.32"));
        assertThat(exchange.getProperty(SmsapiConstants.BULK_RESULT)).isSameAs(result());
        assertThat(exchange.getProperty("CamelSmsapiAcceptedMessages")).isEqualTo(1);
        assertThat(ledger.findById("id-48500100201").orElseThrow().outcome()).isEqualTo(Outcome.SENT);
    }

    @Test
    void aBodyOfWhichNothingIsSentIsWarnedOf() {
        try (var log = new LogRecorder()) {
            send(List.of(message(1), Map.of("to", "12", "message", "Hello")));
            assertThat(log.lines()).noneMatch(line -> line.contains("none of the"));
            send(List.of());
            assertThat(log.lines()).noneMatch(line -> line.contains("none of the"));
            send(List.of(Map.of("to", "12", "message", "Hello")));

            assertThat(log.lines()).filteredOn(line -> line.contains("none of the 1 messages")).singleElement().asString()
                    .startsWith("WARN");
        }
    }

    @Test
    void anElementThatCannotBeSentIsRefusedAlone() {
        send(Arrays.asList(message(1), null, Map.of("group", "staff", "message", "Hello"), Map.of("to", "48500100209")));

        assertThat(result().accepted()).isOne();
        assertThat(result().refused()).isEqualTo(3);
        assertThat(result().with(Outcome.NOT_SENT)).extracting(one -> one.failure().getMessage()).satisfiesExactlyInAnyOrder(
                empty -> assertThat(empty).contains("Element 2 ", "it is empty"),
                group -> assertThat(group).contains("Element 3 ", "send to a group by itself"),
                text -> assertThat(text).contains("Element 4 "));
        assertThat(result().with(Outcome.NOT_SENT)).extracting(RecipientResult::number).contains("48500100209");
    }

    @Test
    void whereNothingIsCheckedSmsapiRefuses() {
        validate = false;
        gateway = form -> {
            throw SmsapiErrorException.answered(11, "no message", List.of());
        };

        send(List.of(Map.of("to", "48500100209")));

        assertThat(requests).hasSize(1);
        assertThat(result().firstFailure().getReason()).isEqualTo("11");
    }

    @Test
    void ofDatesThatHavePassedTheFirstIsWarnedOf() {
        try (var log = new LogRecorder()) {
            send(Stream.of(1, 2, 3).map(number -> {
                var late = new HashMap<>(message(number));
                late.put("date", NOON.minusSeconds(3600));
                return late;
            }).toList());

            assertThat(log.lines()).filteredOn(line -> line.contains("has passed")).hasSize(1);
        }
    }

    @Test
    void aMessageToSeveralIsOneToEach() {
        send(List.of(Map.of("to", List.of("48500100201", "48500100202"), "message", "Hello")));

        assertThat(result().accepted()).isEqualTo(2);
        assertThat(requests.get(0).get("idx")).matches("([0-9a-f]{32})-1-1[|]\\1-1-2");
    }

    // faults

    @Test
    void aFaultOfOurOwnLeavesTheOutcomeOfTheRequestOpen() {
        gateway = form -> {
            throw new IllegalStateException("bug");
        };
        send(List.of(message(1)));
        assertThat(result().unknown()).isOne();

        gateway = form -> {
            throw new StackOverflowError();
        };
        send(List.of(message(1)));
        assertThat(result().unknown()).isOne();
        assertThat(ledger.counts()).allMatch(count -> count.outcome() == Outcome.UNKNOWN);
    }

    @Test
    void withoutTheLedgerNothingIsSent() {
        try (var database = new SwitchableDatabase()) {
            database.down(true);
            exchange.getMessage().setBody(List.of(message(1)));
            sender(new JdbcMessageLedger(database, false)).send(exchange);
        }
        assertThat(result().refused()).isOne();
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 2 })
    void aSourceThatBreaksOffFailsTheExchangeWithTheResultSoFar(int before) {
        send(broken(before));

        assertThat(exchange.getException(SmsapiFaultException.class)).satisfies(failure -> {
            assertThat(failure.getOutcome()).isEqualTo(before == 0 ? Outcome.NOT_SENT : Outcome.UNKNOWN);
            assertThat(failure.isRepeatable()).as("it can be read once").isEqualTo(before == 0);
        });
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME))
                .isEqualTo(before == 0 ? Outcome.NOT_SENT : Outcome.UNKNOWN);
        assertThat(exchange.getProperty(SmsapiConstants.BULK_RESULT, BulkResult.class).accepted()).isEqualTo(before);
    }

    @Test
    void aRedeliveryAfterThatSendsNothingTwice() {
        var body = brokenList(2, new AtomicInteger(1));
        send(body);
        assertThat(exchange.getException(SmsapiFaultException.class).isRepeatable()).isTrue();
        send(body);

        assertThat(result().accepted()).isEqualTo(3);
        assertThat(requests).extracting(form -> form.get("to")).containsExactly("48500100201,48500100202", "48500100203");
    }

    @Test
    void anElementThatWasRefusedAtFirstAndAcceptedThenIsNotSentAThirdTime() {
        var body = brokenList(1, new AtomicInteger(2));
        gateway = form -> {
            throw SmsapiErrorException.answered(103, "no credit", List.of());
        };
        send(body);
        gateway = BulkSenderTest::accepted;
        send(body);
        send(body);

        assertThat(result().accepted()).isEqualTo(3);
        assertThat(requests).extracting(form -> form.get("to")).containsExactly("48500100201", "48500100201",
                "48500100202,48500100203");
    }

    @Test
    void anAcceptedAndAnUnknownMessageMakeTheOutcomeUnknown() {
        gateway = form -> {
            if (form.get("message").equals("Other")) {
                throw SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), true);
            }
            return accepted(form);
        };
        send(Stream.of(1, 2, 3).map(next -> {
            if (next == 3) {
                throw new IllegalStateException("the rows are gone");
            }
            return Map.of("to", "4850010020" + next, "message", next == 1 ? "Hello" : "Other");
        }).iterator());

        assertThat(exchange.getProperty(SmsapiConstants.BULK_RESULT, BulkResult.class)).hasToString(
                "BulkResult[accepted=1, refused=0, unknown=1]");
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aRedeliverySettlesWhatWasUnknown() {
        var body = brokenList(1, new AtomicInteger(1));
        gateway = form -> {
            throw SmsapiTransportException.answerLost("host", new IllegalStateException("cut"), true);
        };
        send(body);
        gateway = form -> {
            if (form.get("to").equals("48500100201")) {
                throw SmsapiErrorException.answered(53, "idx used", List.of());
            }
            return accepted(form);
        };
        send(body);

        assertThat(result().accepted()).isEqualTo(3);
        assertThat(requests.get(1)).containsEntry("to", "48500100201").containsEntry("idx", requests.get(0).get("idx"));
    }

    @Test
    void theCallerCanSayThatTheMessagesWereTriedBefore() {
        gateway = form -> {
            throw SmsapiErrorException.answered(53, "idx used", List.of());
        };
        exchange.getMessage().setHeader(SmsapiConstants.REPETITION, "true");
        send(List.of(Map.of("to", "48500100201", "message", "Hello", "idx", UUID.randomUUID().toString())));
        assertThat(result().accepted()).isOne();

        exchange.getMessage().setHeader(SmsapiConstants.REPETITION, "perhaps");
        send(List.of(message(1)));
        assertThat(exchange.getException(SmsapiException.class)).hasMessageContaining("neither true nor false");
    }

    @Test
    void aSourceThatWasReadHasItsResultAgain() {
        var body = List.of(message(1)).iterator();
        send(body);
        var first = result();
        send(body);

        assertThat(result()).isSameAs(first);
        assertThat(requests).hasSize(1);
    }

    /** Rows that are closed when they have been read. */
    private static final class Rows implements Iterable<Object>, AutoCloseable {

        private final boolean fails;
        private int closed;

        private Rows(boolean fails) {
            this.fails = fails;
        }

        @Override
        public Iterator<Object> iterator() {
            return List.<Object> of(message(1)).iterator();
        }

        @Override
        public void close() {
            closed++;
            if (fails) {
                throw new IllegalStateException("closed already");
            }
        }
    }

    @Test
    void theSourceIsClosedAtTheEnd() {
        var rows = new Rows(false);
        send(rows);
        assertThat(rows.closed).isOne();

        try (var log = new LogRecorder()) {
            send(new Rows(true));

            assertThat(result().accepted()).isOne();
            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN") && line.contains("could not be closed"))
                    .hasSize(1);
        }
    }
}
