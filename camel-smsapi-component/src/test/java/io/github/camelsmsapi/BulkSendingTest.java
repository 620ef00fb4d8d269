// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BulkSendingTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.builder()
            .account(account -> account.blacklist(List.of("48500000003"))).start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() throws Exception {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", component);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:one").to("smsapi:sms/send");
                from("direct:twice").setProperty("all", body())
                        .to("smsapi:sms/send").setProperty("first", body())
                        .setBody(exchangeProperty("all")).to("smsapi:sms/send");
                from("direct:bulk").to("smsapi:sms/send?maxRecipientsPerRequest=1000");
            }
        });
        context.start();
    }

    @AfterEach
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    @Test
    void equalTextsShareRequestsAndEachRecipientGetsItsOwnResult() {
        var result = bulk("direct:bulk", numbers(2500).stream().map(number -> SmsMessage.to(number).text("Sale")).iterator());

        assertThat(result.accepted()).isEqualTo(2500);
        assertThat(simulator.stats().requests()).isEqualTo(3);
        assertThat(simulator.stats().booked()).isEqualTo(2500);
        assertThat(result.points()).isEqualByComparingTo(simulator.stats().pointsSpent());
        for (var one : results(result).subList(0, 50)) {
            var booked = simulator.messagesTo(one.number()).get(0);
            assertThat(one.sent().id()).isEqualTo(booked.id());
            assertThat(one.idx()).isEqualTo(booked.idx());
        }
    }

    @Test
    void oneBadNumberNeverCostsAnotherItsMessage() {
        var result = bulk("direct:bulk", List.of(
                SmsMessage.to("48500000001").text("Sale"), SmsMessage.to("no number").text("Sale"),
                SmsMessage.to("48500000002").text("Sale"), SmsMessage.to("48500000003").text("Sale"),
                SmsMessage.to("48500000004").text(""), SmsMessage.to("48500000005").text("Sale")));

        assertThat(results(result)).filteredOn(one -> one.outcome() == Outcome.SENT).extracting(RecipientResult::number)
                .containsExactly("48500000001", "48500000002", "48500000005");
        assertThat(results(result)).filteredOn(one -> one.outcome() == Outcome.NOT_SENT)
                .extracting(one -> one.failure().getReason())
                .containsExactlyInAnyOrder("13", "57", "11");
    }

    @Test
    void onePhoneThatComesTwiceGetsBothMessagesHoweverItIsWritten() {
        var result = bulk("direct:bulk", List.of(
                SmsMessage.to("48500000001").text("Sale").idx("a"), SmsMessage.to("48500000001").text("Sale").idx("b"),
                SmsMessage.to("500000001").text("Sale").idx("c"), SmsMessage.to("+48 500-000-001").text("Sale").idx("d")));

        assertThat(results(result)).allSatisfy(one -> assertThat(one.outcome()).isEqualTo(Outcome.SENT));
        assertThat(simulator.messagesTo("48500000001")).extracting(message -> message.idx())
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void oneIdxForTwoOfManyIsRefusedForTheSecondOnly() {
        var result = bulk("direct:bulk", List.of(
                SmsMessage.to("48500000001").text("Sale").idx("a"), SmsMessage.to("48500000002").text("Sale").idx("a"),
                SmsMessage.to("48500000004").text("Sale").idx("b")));

        assertThat(results(result)).extracting(one -> one.failure() == null ? "sent" : one.failure().getReason())
                .containsExactly("sent", "53", "sent");
    }

    @Test
    void anIdxThatSmsapiKnowsIsFoundWithoutFailingTheOthers() {
        context.createProducerTemplate().sendBody("direct:one", SmsMessage.to("48500000011").text("Sale").idx("k-5"));

        var result = bulk("direct:bulk", IntStream.range(0, 8)
                .mapToObj(i -> SmsMessage.to("4850000002" + i).text("Sale").idx("k-" + i)).toList());

        assertThat(result.accepted()).isEqualTo(7);
        assertThat(results(result)).filteredOn(one -> one.outcome() != Outcome.SENT).singleElement()
                .satisfies(one -> {
                    assertThat(one.idx()).isEqualTo("k-5");
                    assertThat(one.failure().getReason()).isEqualTo("53");
                });
        assertThat(simulator.stats().bookedTwice()).isZero();
    }

    @Test
    void aRequestTooLargeForSmsapiIsHalvedUntilItFits() throws Exception {
        try (var strict = SmsapiSimulator.builder().gateway(gateway -> gateway.maxRecipients(100)).start()) {
            context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setBaseUrl(strict.url());
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:strict").to("smsapi:sms/send?maxRecipientsPerRequest=300");
                }
            });

            var result = bulk("direct:strict",
                    numbers(300).stream().map(number -> SmsMessage.to(number).text("Sale")).iterator());

            assertThat(result.accepted()).isEqualTo(300);
            assertThat(strict.stats().booked()).isEqualTo(300);
        }
    }

    @Test
    void messagesAreReadOnlyAsFarAsTheOpenRequestNeeds() {
        var ahead = new ArrayList<Long>();
        var source = numbers(3000).iterator();
        var counted = new Iterator<Object>() {
            private long read;

            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public Object next() {
                ahead.add(++read - simulator.stats().booked());
                return SmsMessage.to(source.next()).text("Sale");
            }
        };

        assertThat(bulk("direct:bulk", counted).accepted()).isEqualTo(3000);

        assertThat(ahead).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(1000));
    }

    @Test
    void textsTakeTheirRecipientFromTheHeadersAndAMessageForSeveralIsSplit() {
        var exchange = context.createProducerTemplate().request("direct:bulk", it -> {
            it.getMessage().setHeader("CamelSmsapiTo", "48500000001");
            it.getMessage().setBody(List.of("first", SmsMessage.to("48500000004", "48500000005").text("both")).stream());
        });

        assertThat(exchange.getMessage().getHeader("CamelSmsapiAccepted")).isEqualTo(3L);
        assertThat(simulator.messages()).extracting(message -> message.number() + " " + message.text())
                .containsExactlyInAnyOrder("48500000001 first", "48500000004 both", "48500000005 both");
    }

    @Test
    void withoutCreditEveryRecipientIsRefusedWithItsReason() {
        simulator.setPoints(java.math.BigDecimal.ZERO);

        var result = bulk("direct:bulk", numbers(10).stream().map(number -> SmsMessage.to(number).text("Sale")).iterator());

        assertThat(result.refused()).isEqualTo(10);
        assertThat(result.firstFailure().getReason()).isEqualTo("103");
        assertThat(simulator.stats().requests()).isOne();
    }

    private BulkResult bulk(String uri, Object body) {
        Exchange exchange = context.createProducerTemplate().request(uri, it -> it.getMessage().setBody(body));
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(BulkResult.class);
    }

    private static List<RecipientResult> results(BulkResult result) {
        return StreamSupport.stream(result.spliterator(), false).toList();
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> String.format("485%08d", 10_000_000 + i)).toList();
    }

    /** Equal messages too: the second step means them anew. */
    @Test
    void aSecondStepWithManyMessagesSendsAllOfItsOwn() {
        var all = List.of(SmsMessage.to("48500000101").text("Sale"), SmsMessage.to("48500000102").text("Sale"));

        var exchange = context.createProducerTemplate().request("direct:twice",
                given -> given.getMessage().setBody(all));

        assertThat(exchange.getProperty("first", BulkResult.class).accepted()).isEqualTo(2);
        assertThat(exchange.getMessage().getBody(BulkResult.class).accepted()).isEqualTo(2);
        assertThat(simulator.messages()).hasSize(4);
    }
}
