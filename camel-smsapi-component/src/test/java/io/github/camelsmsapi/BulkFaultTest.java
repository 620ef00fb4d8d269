// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.File;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.testing.SimulatorTest;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A fault of one of many messages, or of what they are read from. */
class BulkFaultTest extends SimulatorTest {

    private static final String BULK = "smsapi:sms/send?maxRecipientsPerRequest=2";

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(2).redeliveryDelay(0));
                from("direct:bulk").to(BULK);
            }
        });
    }

    private static SmsMessage message(int number) {
        return SmsMessage.to("4850000010" + number).text("Sale");
    }

    private static List<SmsMessage> messages(int count) {
        return IntStream.range(0, count).mapToObj(BulkFaultTest::message).toList();
    }

    private static final class NoText {

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    private static Stream<Object> badElements() {
        return Stream.of(
                "", " ", Map.of(), List.of(), new NoText(), java.sql.Date.valueOf("2026-01-01"),
                new File("missing.wav"), message(9).idx("x".repeat(70_000)), SmsMessage.to("9".repeat(70_000)).text("Sale"),
                message(9).with("date", new NoText()), Map.of("to", "48500100209", "message", new NoText()), endless());
    }

    private static Map<String, Object> endless() {
        var map = new HashMap<String, Object>();
        map.put("to", map);
        return map;
    }

    @ParameterizedTest
    @MethodSource("badElements")
    void aFaultOfOneElementIsItsRefusalAlone(Object element) {
        var result = bulk(Arrays.asList(message(0), element, message(1), null, message(2)));

        assertThat(result.accepted()).isEqualTo(3);
        assertThat(result.unknown()).isZero();
        assertThat(result.with(Outcome.NOT_SENT)).isNotEmpty()
                .allSatisfy(refused -> assertThat(refused.failure().getOutcome()).isEqualTo(Outcome.NOT_SENT));
        assertThat(simulator.messages()).hasSize(3);
    }

    @Test
    void anElementThatCannotBeReadIsNamedByItsPosition() {
        var result = bulk(List.of(message(0), Map.of("to", "48500100209", "message", new NoText())));

        assertThat(result.firstFailure()).hasMessageContaining("Element 2 ");
    }

    /** Breaks off so many times, each time it is walked through, before an element. */
    private static Iterable<Object> breaking(int times, int before, List<?> elements) {
        var left = new AtomicInteger(times);
        return () -> {
            var source = elements.iterator();
            var at = new AtomicInteger();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return source.hasNext();
                }

                @Override
                public Object next() {
                    if (at.getAndIncrement() == before && left.getAndDecrement() > 0) {
                        throw new IllegalStateException("the source broke off");
                    }
                    return source.next();
                }
            };
        };
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3, 4 })
    void aRedeliveryAfterTheSourceBrokeOffSendsNothingTwice(int before) {
        var result = bulk(breaking(2, before, messages(5)));

        assertThat(result.accepted()).isEqualTo(5);
        assertThat(simulator.messages()).hasSize(5);
    }

    @Test
    void aRedeliverySettlesWhatWasUnknown() {
        // the simulator books it and loses the answer to the first attempt of its idx
        var lost = SmsMessage.to("48900020001").text("Lost");

        var result = bulk(breaking(1, 3, List.of(lost, message(0), message(1), message(2))));

        assertThat(result.accepted()).isEqualTo(4);
        assertThat(simulator.messages()).hasSize(4);
    }

    @Test
    void whatChangedAtItsPlaceIsAnotherMessage() {
        var walks = new AtomicInteger();
        Iterable<Object> body = () -> walks.getAndIncrement() == 0
                ? breaking(1, 1, messages(2)).iterator()
                : List.<Object> of(message(7), message(1)).iterator();

        assertThat(bulk(body).accepted()).isEqualTo(2);
        assertThat(simulator.messages()).extracting(one -> one.number())
                .containsExactlyInAnyOrder("48500000100", "48500000107", "48500000101");
    }

    @Test
    void aSourceThatCanBeReadOnceFailsVisiblyWithTheResultSoFarAndIsNotReadAgain() {
        var closed = new AtomicBoolean();
        var stream = StreamSupport.stream(breaking(1, 3, messages(5)).spliterator(), false).onClose(() -> closed.set(true));

        var exchange = exchange("direct:bulk", stream, Map.of());

        var failure = exchange.getException(SmsapiException.class);
        assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure.isRepeatable()).isFalse();
        assertThat(failure).hasMessageContaining("element 3");
        assertThat(exchange.getProperty(SmsapiConstants.BULK_RESULT, BulkResult.class).accepted()).isEqualTo(3);
        assertThat(simulator.messages()).hasSize(3);
        assertThat(closed).isTrue();
    }

    @Test
    void aSourceThatHasBeenReadHasItsResultAgain() {
        var body = messages(3).iterator();
        var exchange = exchange("direct:bulk", body, Map.of());
        exchange.getMessage().setBody(body);

        var again = template.send("direct:bulk", exchange);

        assertThat(again.getException()).isNull();
        assertThat(again.getMessage().getBody(BulkResult.class).accepted()).isEqualTo(3);
        assertThat(simulator.messages()).hasSize(3);
    }

    @Test
    void theCallersWordThatItHasTriedBeforeHoldsForManyMessages() {
        var body = List.of(message(0).idx("a"), message(1).idx("b"));
        assertThat(bulk(body).accepted()).isEqualTo(2);

        assertThat(bulk(body).refused()).isEqualTo(2);
        var exchange = exchange("direct:bulk", body, Map.of(SmsapiConstants.REPETITION, true));

        assertThat(exchange.getMessage().getBody(BulkResult.class).accepted()).isEqualTo(2);
        assertThat(simulator.messages()).hasSize(2);
    }

    private BulkResult bulk(Object body) {
        var exchange = exchange("direct:bulk", body, Map.of());
        assertThat(exchange.getException()).isNull();
        var result = exchange.getMessage().getBody(BulkResult.class);
        assertThat(result.spliterator()).isNotNull();
        for (RecipientResult one : result) {
            assertThat(one.toString()).isNotNull();
        }
        return result;
    }
}
