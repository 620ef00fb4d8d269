// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.Lookup;
import io.github.camelsmsapi.ledger.OverdueMessage;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.SetClock;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Messages of which SMSAPI has not told the end in time. */
class OverdueTest extends GatewayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    // the moment that Reply.accepted gives as the send date
    private static final Instant SENT = Instant.ofEpochSecond(1712570310);
    private static final String OVERDUE = "smsapi:reports/overdue?olderThan=2h&lease=30m";

    private final SetClock clock = new SetClock(SENT);
    private final InMemoryMessageLedger ledger = new InMemoryMessageLedger();

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setClock(clock);
        configuration.setLedger(ledger);
    }

    private void sendAndWait(String... ids) {
        for (var id : ids) {
            gateway.otherwise(Reply.accepted(id));
            exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "idx-of-" + id));
        }
        clock.set(SENT.plus(Duration.ofHours(2)));
    }

    @SuppressWarnings("unchecked")
    private List<OverdueMessage> overdue(String options) {
        var exchange = exchange(OVERDUE + options, null, Map.of());
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(List.class);
    }

    private void leaseOver() {
        clock.set(clock.instant().plus(Duration.ofMinutes(30)));
    }

    private static Reply status(String status) {
        return (connection, request) -> Reply.json("{\"count\":1,\"list\":[{\"id\":\"" + request.queryParameters().get("status")
                                                   + "\",\"status\":\"" + status + "\"}]}")
                .play(connection, request);
    }

    @Test
    void overdueMessagesAreHandedOutOnceInALease() {
        sendAndWait("1", "2");

        assertThat(overdue("")).extracting(message -> message.id()).containsExactlyInAnyOrder("1", "2");
        assertThat(overdue("")).isEmpty();
        leaseOver();
        assertThat(overdue("")).hasSize(2).allSatisfy(message -> {
            assertThat(message.lookup()).isEqualTo(Lookup.NOT_ASKED);
            assertThat(message.outcome()).isEqualTo(Outcome.SENT);
            assertThat(message.statusName()).isEqualTo("NONE");
        });
        assertThat(gateway.requests()).as("nothing was asked").hasSize(2);
    }

    @Test
    void noMoreAreHandedOutThanAskedFor() {
        sendAndWait("1", "2", "3");

        assertThat(overdue("&limit=2")).hasSize(2);
        assertThat(overdue("&limit=2")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "DELIVERED, true", "NOT_FOUND, true", "EXPIRED, true", "SENT, false", "QUEUE, false" })
    void aLookUpTellsTheStatusAndAFinalOneEndsTheMessage(String told, boolean isFinal) {
        sendAndWait("1");
        gateway.otherwise(status(told));

        var message = overdue("&lookup=true").get(0);

        assertThat(message.lookup()).isEqualTo(Lookup.ANSWERED);
        assertThat(message.status()).isEqualTo(DeliveryStatus.of(told).orElse(null));
        assertThat(ledger.findById("1").orElseThrow().status()).isEqualTo(DeliveryStatus.of(told).orElse(null));
        leaseOver();
        assertThat(overdue("").isEmpty()).isEqualTo(isFinal);
    }

    @ParameterizedTest
    @CsvSource({ "301, NO_SUCH_MESSAGE", "400, INVALID_ID", "110, WITHDRAWN" })
    void aRefusedLookUpSaysWhyAndEndsNothing(int code, Lookup why) {
        sendAndWait("1");
        gateway.otherwise(Reply.error(code));

        assertThat(overdue("&lookup=true")).extracting(OverdueMessage::lookup).containsExactly(why);

        assertThat(ledger.findById("1").orElseThrow().isSettled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = { 404, 405, 410, 501 })
    void aServiceThatIsGoneIsAskedOnceOnly(int http) {
        sendAndWait("1", "2", "3");
        gateway.otherwise(Reply.answer(http, "text/html", "gone"));

        assertThat(overdue("&lookup=true")).extracting(OverdueMessage::lookup)
                .containsExactly(Lookup.WITHDRAWN, Lookup.WITHDRAWN, Lookup.WITHDRAWN);

        assertThat(gateway.requests()).hasSize(4);
    }

    @Test
    void aServiceThatAnswersSomethingElseIsGone() {
        sendAndWait("1");
        gateway.otherwise(Reply.json("{\"message\":\"use callbacks\"}"));

        assertThat(overdue("&lookup=true")).extracting(OverdueMessage::lookup).containsExactly(Lookup.WITHDRAWN);
    }

    @Test
    void aFailureThatIsNoneOfTheMessagesGivesAllBack() {
        sendAndWait("1", "2");
        gateway.otherwise(Reply.cutAfterReading());
        failureOf(exchange(OVERDUE + "&lookup=true", null, Map.of()), SmsapiTransportException.class);
        gateway.otherwise(Reply.error(101));
        failureOf(exchange(OVERDUE + "&lookup=true", null, Map.of()), SmsapiErrorException.class);

        assertThat(overdue("")).hasSize(2);
    }

    @Test
    void aMessageWithoutAnIdCannotBeLookedUp() {
        gateway.otherwise(Reply.cutAfterReading());
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "lost"));
        clock.set(SENT.plus(Duration.ofHours(2)));
        var requests = gateway.requests().size();

        assertThat(overdue("&lookup=true")).singleElement().satisfies(message -> {
            assertThat(message.lookup()).isEqualTo(Lookup.NOT_ASKED);
            assertThat(message.outcome()).isEqualTo(Outcome.UNKNOWN);
        });
        assertThat(gateway.requests()).hasSize(requests);
    }

    @Test
    void anEndThatTheRouteFailedToDealWithIsHandedOutAgain() throws Exception {
        var failing = new AtomicBoolean(true);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:watch").to(OVERDUE + "&lookup=true").process(exchange -> {
                    if (failing.get()) {
                        throw new IllegalStateException("the database is down");
                    }
                }).to("mock:dealt");
            }
        });
        sendAndWait("1");
        gateway.otherwise(status("EXPIRED"));
        template.send("direct:watch", exchange -> {
        });
        var asked = gateway.requests().size();

        failing.set(false);
        leaseOver();
        template.send("direct:watch", exchange -> {
        });

        var dealt = context.getEndpoint("mock:dealt", MockEndpoint.class).getExchanges();
        assertThat((List<?>) dealt.get(0).getMessage().getBody(List.class)).singleElement()
                .satisfies(message -> assertThat(((OverdueMessage) message).status()).isEqualTo(DeliveryStatus.EXPIRED));
        assertThat(gateway.requests()).as("what is known is not asked again").hasSize(asked);
        leaseOver();
        assertThat(overdue("")).isEmpty();
    }

    @Test
    void oneMessageIsDoneBeforeTheOthersWhenTheRouteSaysSo() throws Exception {
        sendAndWait("1", "2");
        gateway.otherwise(status("EXPIRED"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:watch").to(OVERDUE + "&lookup=true").split(body()).stopOnException()
                        .filter(simple("${body.id} == '2'")).throwException(new IllegalStateException("no")).end()
                        .to("smsapi:reports/done");
            }
        });

        template.send("direct:watch", exchange -> {
        });
        leaseOver();

        assertThat(overdue("")).extracting(message -> message.id()).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = { "delay=20&initialDelay=0", "scheduler=quartz&scheduler.cron=0/1+*+*+*+*+?" })
    void aConsumerHandsEachToTheRouteByItself(String schedule) throws Exception {
        sendAndWait("1", "2", "3");
        gateway.otherwise(status("EXPIRED"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("smsapi:reports?olderThan=2h&lease=30m&lookup=true&" + schedule)
                        .filter(simple("${body.id} == '2'")).throwException(new IllegalStateException("no")).end()
                        .to("mock:late");
            }
        });

        var late = context.getEndpoint("mock:late", MockEndpoint.class);
        await().atMost(PATIENCE).until(() -> late.getReceivedCounter() == 2);
        leaseOver();
        await().atMost(PATIENCE).until(() -> gateway.requests().size() >= 6);

        assertThat(late.getExchanges()).extracting(exchange -> exchange.getMessage().getHeader("CamelSmsapiMessageId"))
                .containsExactly("1", "3");
        assertThat(late.getExchanges()).extracting(exchange -> exchange.getMessage().getHeader("CamelSmsapiStatus"))
                .containsOnly("EXPIRED");
        context.getRouteController().stopAllRoutes();
        leaseOver();
        assertThat(overdue("")).extracting(message -> message.id()).containsExactly("2");
    }

    @Test
    void whatIsLeftWhenARouteIsSuspendedIsGivenBack() throws Exception {
        sendAndWait(IntStream.range(0, 50).mapToObj(String::valueOf).toArray(String[]::new));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("smsapi:reports?olderThan=2h&delay=20&initialDelay=0").routeId("late")
                        .process(exchange -> ServiceHelper.suspendService(
                                exchange.getContext().getRoute("late").getConsumer()))
                        .to("mock:late");
            }
        });

        var late = context.getEndpoint("mock:late", MockEndpoint.class);
        await().atMost(PATIENCE).until(() -> late.getReceivedCounter() == 1);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(overdue("")).hasSize(49));
    }

    /** What is thrown, and not set as the exchange's exception, as by a processor that is no route. */
    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aProcessorThatThrowsKeepsItsMessageAndStopsNoOther(boolean isError) throws Exception {
        sendAndWait("1", "2", "3");
        var handed = new CopyOnWriteArrayList<String>();
        var consumer = context.getEndpoint("smsapi:reports?olderThan=2h&lease=30m&delay=20&initialDelay=0")
                .createConsumer(exchange -> {
                    handed.add(exchange.getMessage().getBody(OverdueMessage.class).id());
                    if (isError) {
                        throw new StackOverflowError();
                    }
                    throw new IOException("no");
                });
        consumer.start();
        await().atMost(PATIENCE).until(() -> handed.size() >= 3);

        assertThat(overdue("")).as("their leases hold").isEmpty();
        leaseOver();
        await().atMost(PATIENCE).until(() -> handed.size() >= 6);
        consumer.stop();

        assertThat(handed).containsExactly("1", "2", "3", "1", "2", "3");
    }

    @Test
    void onlyTextMessagesAreLookedUp() {
        gateway.then(Reply.accepted("mms"), Reply.accepted("vms"), Reply.accepted("sms"));
        exchange("smsapi:mms/send?subject=Offer", "<smil/>", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "a"));
        exchange("smsapi:vms/send", "Hello", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "b"));
        exchange("smsapi:sms/send", "Hello", Map.of("CamelSmsapiTo", NUMBER, "CamelSmsapiIdx", "c"));
        clock.set(SENT.plus(Duration.ofHours(2)));
        gateway.otherwise(status("EXPIRED"));

        var lookups = overdue("&lookup=true").stream()
                .collect(Collectors.toMap(message -> message.id(), OverdueMessage::lookup));

        assertThat(lookups).containsOnly(Map.entry("mms", Lookup.NOT_ASKED), Map.entry("vms", Lookup.NOT_ASKED),
                Map.entry("sms", Lookup.ANSWERED));
        assertThat(gateway.requests()).as("three sent, one asked").hasSize(4);
    }
}
