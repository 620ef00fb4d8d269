// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.ledger.OverdueMessage;
import io.github.camelsmsapi.ledger.OverdueQuery;
import io.github.camelsmsapi.ledger.StatusReport;
import io.github.camelsmsapi.ledger.TrackedMessage;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code to("smsapi:reports/overdue")}, which puts the overdue messages into the body. */
class OverdueTest extends OverdueFixture {

    @Test
    void overdueMessagesAreHandedOutOnceInALease() {
        sendAndWait("1", "2");

        assertThat(overdue("")).extracting(message -> message.id()).containsExactlyInAnyOrder("1", "2");
        assertThat(overdue("")).isEmpty();
        leaseOver();
        assertThat(overdue("")).hasSize(2).allSatisfy(message -> {
            assertThat(message.lookup()).isEqualTo(OverdueMessage.Lookup.NOT_ASKED);
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

        assertThat(message.lookup()).isEqualTo(OverdueMessage.Lookup.ANSWERED);
        assertThat(message.status()).isEqualTo(DeliveryStatus.of(told).orElse(null));
        assertThat(ledger.findById("1").orElseThrow().status()).isEqualTo(DeliveryStatus.of(told).orElse(null));
        leaseOver();
        assertThat(overdue("").isEmpty()).isEqualTo(isFinal);
    }

    @ParameterizedTest
    @CsvSource({ "DELIVERED, 0", "SENT, 1" })
    void whatIsReportedWhileSmsapiIsAskedGoesBeforeItsAnswer(DeliveryStatus reported, int handedOut) {
        sendAndWait("1");
        gateway.otherwise(status("EXPIRED").after(() -> ledger.reported(
                new StatusReport("1", null, null, reported, SENT, null))));

        assertThat(overdue("&lookup=true")).hasSize(handedOut);

        assertThat(ledger.findById("1").orElseThrow().status())
                .isEqualTo(handedOut == 0 ? reported : DeliveryStatus.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({ "301, NO_SUCH_MESSAGE", "400, INVALID_ID", "110, WITHDRAWN" })
    void aRefusedLookUpSaysWhyAndEndsNothing(int code, OverdueMessage.Lookup why) {
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
                .containsExactly(OverdueMessage.Lookup.WITHDRAWN, OverdueMessage.Lookup.WITHDRAWN,
                        OverdueMessage.Lookup.WITHDRAWN);

        assertThat(gateway.requests()).hasSize(4);
    }

    @Test
    void aServiceThatAnswersSomethingElseIsGone() {
        sendAndWait("1");
        gateway.otherwise(Reply.json("{\"message\":\"use callbacks\"}"));

        assertThat(overdue("&lookup=true")).extracting(OverdueMessage::lookup).containsExactly(OverdueMessage.Lookup.WITHDRAWN);
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
            assertThat(message.lookup()).isEqualTo(OverdueMessage.Lookup.NOT_ASKED);
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
    void whoHasLostItsLeaseDoesNotEndWhatIsAnothersByNow() throws Exception {
        sendAndWait("1");
        gateway.otherwise(status("EXPIRED"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:slow").to(OVERDUE + "&lookup=true").process(exchange -> {
                    leaseOver();
                    assertThat(overdueByLedger()).hasSize(1);
                });
            }
        });

        assertThat(template.send("direct:slow", exchange -> {
        }).getException()).isNull();

        assertThat(ledger.findById("1").orElseThrow().isSettled()).isFalse();
    }

    @Test
    void whoHasLostItsLeaseDoesNotGiveBackWhatIsAnothersByNow() {
        sendAndWait("1");
        gateway.otherwise(Reply.cutAfterReading().after(() -> {
            leaseOver();
            assertThat(overdueByLedger()).hasSize(1);
        }));

        failureOf(exchange(OVERDUE + "&lookup=true", null, Map.of()), SmsapiTransportException.class);

        assertThat(overdue("")).isEmpty();
    }

    private List<TrackedMessage> overdueByLedger() {
        var now = clock.instant();
        return ledger.claimOverdue(new OverdueQuery(now.minus(Duration.ofHours(2)), now, now.plus(Duration.ofMinutes(30)), 10));
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

        assertThat(lookups).containsOnly(Map.entry("mms", OverdueMessage.Lookup.NOT_ASKED),
                Map.entry("vms", OverdueMessage.Lookup.NOT_ASKED),
                Map.entry("sms", OverdueMessage.Lookup.ANSWERED));
        assertThat(gateway.requests()).as("three sent, one asked").hasSize(4);
    }
}
