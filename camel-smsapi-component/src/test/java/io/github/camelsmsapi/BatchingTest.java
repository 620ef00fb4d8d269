// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BatchingTest {

    private final SmsapiSimulator simulator = SmsapiSimulator.builder()
            .account(account -> account.blacklist(List.of("48500000003"))).start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() throws Exception {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", component);
        context.getPropertiesComponent().addOverrideProperty("smsapi.policy.redeliveryDelay", "1ms");
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:full").to("smsapi:sms/send?batchSize=50&batchLinger=60000");
                from("direct:linger").to("smsapi:sms/send?batchSize=50&batchLinger=100");
                from("direct:unchecked").to("smsapi:sms/send?batchSize=4&batchLinger=100&validate=false");
                from("direct:policies").routeConfigurationId(SmsapiErrorPolicies.ID)
                        .to("smsapi:sms/send?batchSize=4&batchLinger=50");
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
    void concurrentMessagesWithOneTextShareRequestsAndEachExchangeGetsItsOwnId() throws Exception {
        var exchanges = all(IntStream.range(0, 200)
                .mapToObj(i -> send("direct:full", String.format("486%08d", i), "Sale", "k" + i)).toList());

        assertThat(simulator.stats().requests()).isEqualTo(4);
        assertThat(exchanges).allSatisfy(exchange -> {
            assertThat(exchange.getException()).isNull();
            var number = exchange.getProperty("number", String.class);
            assertThat(exchange.getMessage().getHeader("CamelSmsapiMessageId"))
                    .isEqualTo(simulator.messagesTo(number).get(0).id());
        });
    }

    @Test
    void theLastPartialBatchLeavesWhenItHasLingered() throws Exception {
        var exchanges = all(IntStream.range(0, 3)
                .mapToObj(i -> send("direct:linger", "4850000001" + i, "Sale", "k" + i)).toList());

        assertThat(exchanges).allSatisfy(exchange -> assertThat(exchange.getException()).isNull());
        assertThat(simulator.stats().booked()).isEqualTo(3);
        assertThat(simulator.stats().requests()).isOne();
    }

    @Test
    void eachExchangeCompletesWithItsOwnFailure() throws Exception {
        var exchanges = all(List.of(
                send("direct:linger", "48500000001", "Sale", "a"), send("direct:linger", "48500000003", "Sale", "b"),
                send("direct:linger", "none", "Sale", "c"), send("direct:linger", "48500000004", "Sale", "d")));

        assertThat(exchanges).extracting(exchange -> exchange.getProperty("CamelSmsapiOutcome"))
                .containsExactly(Outcome.SENT, Outcome.NOT_SENT, Outcome.NOT_SENT, Outcome.SENT);
        assertThat(exchanges.get(1).getException(SmsapiErrorException.class).getCode()).isEqualTo(57);
        assertThat(exchanges.get(2).getException(SmsapiErrorException.class).isFoundLocally()).isTrue();
    }

    /** The sign that separates the idx of a request. */
    @Test
    void anIdxWithABarIsRefusedAloneThoughNothingIsChecked() throws Exception {
        var exchanges = all(List.of(
                send("direct:unchecked", "48500000001", "Sale", "a"), send("direct:unchecked", "48500000002", "Sale", "b|c"),
                send("direct:unchecked", "48500000004", "Sale", "d"), send("direct:unchecked", "48500000005", "Sale", "e")));

        assertThat(exchanges).extracting(exchange -> exchange.getProperty("CamelSmsapiOutcome"))
                .containsExactly(Outcome.SENT, Outcome.NOT_SENT, Outcome.SENT, Outcome.SENT);
        assertThat(exchanges.get(1).getException(SmsapiErrorException.class).getCode()).isEqualTo(20);
        assertThat(simulator.messages()).extracting(message -> message.idx()).containsExactlyInAnyOrder("a", "d", "e");
    }

    @Test
    void aNumberThatComesTwiceGetsBothMessages() throws Exception {
        var exchanges = all(List.of(
                send("direct:linger", "48500000001", "Sale", "a"), send("direct:linger", "48500000001", "Sale", "b")));

        assertThat(exchanges).allSatisfy(exchange -> assertThat(exchange.getException()).isNull());
        assertThat(simulator.messagesTo("48500000001")).hasSize(2);
    }

    @Test
    void aDuplicateOfTheCallersOwnFailsAloneInItsBatch() throws Exception {
        all(List.of(send("direct:linger", "48500000001", "Sale", "a")));

        var exchanges = all(List.of(
                send("direct:linger", "48500000011", "Sale", "x"), send("direct:linger", "48500000012", "Sale", "a"),
                send("direct:linger", "48500000013", "Sale", "y"), send("direct:linger", "48500000014", "Sale", "z")));

        assertThat(exchanges).extracting(exchange -> exchange.getException() == null
                ? "sent"
                : exchange.getException(SmsapiException.class).getReason()).containsExactly("sent", "53", "sent", "sent");
    }

    @Test
    void aBatchWhoseAnswerIsLostIsRepeatedUnderTheSameIdxAndBookedOnce() throws Exception {
        var exchanges = all(List.of(
                send("direct:policies", "48500000001", "Sale", "a"), send("direct:policies", "48900020001", "Sale", "b"),
                send("direct:policies", "48500000004", "Sale", "c"), send("direct:policies", "48500000005", "Sale", "d")));

        assertThat(exchanges).allSatisfy(exchange -> assertThat(exchange.getException()).isNull());
        assertThat(simulator.stats().booked()).isEqualTo(4);
        assertThat(simulator.stats().bookedTwice()).isZero();
    }

    @Test
    void stoppingTheRouteSendsWhatStillWaits() throws Exception {
        var waiting = new ArrayList<CompletableFuture<Exchange>>();
        for (var i = 0; i < 3; i++) {
            waiting.add(send("direct:linger", "4850000001" + i, "Sale", "k" + i));
        }

        context.stop();

        assertThat(all(waiting)).allSatisfy(exchange -> assertThat(exchange.getException()).isNull());
        assertThat(simulator.stats().booked()).isEqualTo(3);
    }

    private CompletableFuture<Exchange> send(String uri, String number, String text, String idx) {
        return context.createProducerTemplate().asyncSend(uri, exchange -> {
            exchange.setProperty("number", number);
            exchange.getMessage().setBody(SmsMessage.to(number).text(text).idx(idx));
        });
    }

    private static List<Exchange> all(List<CompletableFuture<Exchange>> futures) throws Exception {
        CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        return futures.stream().map(CompletableFuture::join).toList();
    }
}
