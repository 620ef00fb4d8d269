// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A message that may have been sent is not sent a second time, whatever a repetition makes of it. */
class MadeAnewTest {

    /** The simulator books a message to this number and loses the answer to the first attempt of each idx. */
    private static final String ANSWER_LOST = "48900020001";
    private static final AtomicInteger TURN = new AtomicInteger();
    private static final SmsapiSimulator FIRST = SmsapiSimulator.start();
    private static final SmsapiSimulator SECOND = SmsapiSimulator.start();
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    /** What differs from one attempt to the next. */
    private enum Anew {
        NUMBER,
        IDX_AND_TEXT,
        ACCOUNT_WITH_OPTIONS,
        TEXT,
        TEXT_OF_OWN_IDX,
        TEXT_IN_URI,
        EXPIRY,
        RECIPIENTS,
        IDX_IN_URI,
        ACCOUNT,
        ACCOUNT_OF_OWN_IDX,
        ACCOUNT_IN_URI,
        TEXT_AND_ACCOUNT;

        private String uri(boolean policies) {
            return "direct:" + this + (policies ? "-policies" : "-own");
        }
    }

    @BeforeAll
    static void start() throws Exception {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("any");
        component.getConfiguration().setBaseUrl(FIRST.url());
        CONTEXT.addComponent("smsapi", component);
        Map.of("maximumRedeliveries", "3", "redeliveryDelay", "1ms", "deadLetterUri", "mock:dead", "unknownUri", "mock:unknown")
                .forEach((name, value) -> CONTEXT.getPropertiesComponent().addOverrideProperty("smsapi.policy." + name, value));
        CONTEXT.addRoutes(new SmsapiErrorPolicies());
        CONTEXT.addRoutes(new Routes());
        CONTEXT.start();
    }

    @AfterAll
    static void close() throws Exception {
        CONTEXT.close();
        FIRST.close();
        SECOND.close();
    }

    private static final class Routes extends RouteBuilder {

        private final String first = "smsapi:sms/send";
        private final String second = "smsapi:sms/send?token=other&baseUrl=RAW(" + SECOND.url() + ")";

        @Override
        public void configure() {
            for (var anew : Anew.values()) {
                from(anew.uri(true)).routeConfigurationId(SmsapiErrorPolicies.ID).to("direct:" + anew);
                from(anew.uri(false)).errorHandler(deadLetterChannel("mock:unknown").maximumRedeliveries(3).redeliveryDelay(0))
                        .to("direct:" + anew);
                sends(anew, from("direct:" + anew).errorHandler(noErrorHandler()));
            }
            from("direct:failover").errorHandler(noErrorHandler())
                    .loadBalance().failover(SmsapiException.class).to(first).to(second).end();
            from("direct:failover-round").errorHandler(noErrorHandler())
                    .loadBalance().failover(5, false, true, SmsapiException.class).to(first).to(second).end();
            from("direct:failover-options").errorHandler(noErrorHandler())
                    .loadBalance().failover(SmsapiException.class).to(first).to(second + "&from=eco&normalize=true").end();
            from("direct:failover-text").errorHandler(noErrorHandler())
                    .loadBalance().failover(SmsapiException.class).to(first).to("direct:backup").end();
            from("direct:backup").errorHandler(noErrorHandler()).setBody(constant("By the backup")).to(second);
            from("direct:catch-options").errorHandler(noErrorHandler())
                    .doTry().to(first).doCatch(SmsapiException.class).to(second + "&from=eco").end();
            from("direct:breaker").errorHandler(noErrorHandler())
                    .circuitBreaker().to(first).onFallback().to(second + "&from=eco").end();
            from("direct:unchecked").errorHandler(deadLetterChannel("mock:unknown").maximumRedeliveries(3).redeliveryDelay(0))
                    .to(first + "?checkIdx=false");
            from("direct:timeouts").errorHandler(noErrorHandler()).loadBalance().failover(SmsapiException.class)
                    .to(first).to(first + "?responseTimeout=20000&from=eco").end();
            from("direct:dates").errorHandler(noErrorHandler())
                    .setHeader("CamelSmsapiDate", constant(Instant.now().plusSeconds(3600)))
                    .doTry().to(first).doCatch(SmsapiException.class).end()
                    .setHeader("CamelSmsapiDate", constant(Instant.now().plusSeconds(7200))).setBody(constant("Hello")).to(first);
            from("direct:another-retried").routeConfigurationId(SmsapiErrorPolicies.ID)
                    .doTry().to(first).doCatch(SmsapiException.class).end().setBody(constant("Another"))
                    .setHeader(SmsapiConstants.TO, constant("48900031203")).to(first)
                    .setHeader(SmsapiConstants.TO, constant(ANSWER_LOST)).setBody(constant("The third")).to(first);
            from("direct:bulk").errorHandler(defaultErrorHandler().maximumRedeliveries(2).redeliveryDelay(0))
                    .to("direct:bulk-round");
            from("direct:bulk-round").errorHandler(noErrorHandler())
                    .loadBalance().roundRobin().to(first + "?maxRecipientsPerRequest=3").to(second).end();
            from("direct:bean-text").routeConfigurationId(SmsapiErrorPolicies.ID).process(
                    exchange -> byTemplate(exchange, "Code " + TURN.getAndIncrement()));
            from("direct:several").routeConfigurationId(SmsapiErrorPolicies.ID).to(first + "?validate=false");
            from("direct:another").errorHandler(noErrorHandler()).doTry().to(first).doCatch(SmsapiException.class)
                    .setBody(constant("Another")).to(first).end();
            from("direct:another-later").onException(SmsapiException.class).maximumRedeliveries(0).continued(true).end()
                    .to(first).setBody(constant("Another")).to(first);
        }

        private void sends(Anew anew, RouteDefinition route) {
            switch (anew) {
                case TEXT -> route.setBody(simple("Code ${random(100000,999999)}")).to(first);
                case TEXT_OF_OWN_IDX -> route.setHeader(SmsapiConstants.IDX, simple("idx-${exchangeId}"))
                        .setBody(simple("Code ${random(100000,999999)}")).to(first);
                case TEXT_IN_URI -> route.toD(first + "?message=Code ${random(100000,999999)}");
                case EXPIRY -> route.process(exchange -> exchange.getMessage().setHeader("CamelSmsapiExpirationDate",
                        Instant.now().plusSeconds(3600 + 60 * TURN.getAndIncrement()))).to(first);
                case RECIPIENTS -> route.process(exchange -> exchange.getMessage().setHeader(SmsapiConstants.TO,
                        TURN.getAndIncrement() % 2 == 0
                                ? List.of(ANSWER_LOST, "48500100200")
                                : List.of("48500100200", ANSWER_LOST)))
                        .to(first);
                case NUMBER -> route.process(exchange -> exchange.getMessage().setHeader(SmsapiConstants.TO,
                        TURN.getAndIncrement() % 2 == 0 ? ANSWER_LOST : ANSWER_LOST.substring(2))).to(first);
                case IDX_IN_URI -> route.toD(first + "?idx=${random(100000,999999)}");
                case IDX_AND_TEXT -> route.setHeader(SmsapiConstants.IDX, simple("otp-${random(100000,999999)}"))
                        .setBody(simple("Code ${random(100000,999999)}")).to(first);
                case ACCOUNT_WITH_OPTIONS ->
                    route.loadBalance().roundRobin().to(first).to(second + "&from=eco&maxParts=3").end();
                case ACCOUNT -> route.loadBalance().roundRobin().to(first).to(second).end();
                case ACCOUNT_OF_OWN_IDX -> route.setHeader(SmsapiConstants.IDX, simple("idx-${exchangeId}"))
                        .loadBalance().roundRobin().to(first).to(second).end();
                case ACCOUNT_IN_URI -> route
                        .process(exchange -> exchange.setProperty("where", TURN.getAndIncrement() % 2 == 0 ? first : second))
                        .toD("${exchangeProperty.where}");
                case TEXT_AND_ACCOUNT -> route.setBody(simple("Code ${random(100000,999999)}"))
                        .loadBalance().roundRobin().to(first).to(second).end();
            }
        }

        private void byTemplate(Exchange exchange, String text) {
            try (var template = exchange.getContext().createProducerTemplate()) {
                template.requestBodyAndHeaders(first, text, Map.of(SmsapiConstants.TO, ANSWER_LOST,
                        SmsapiConstants.IDX, "bean-" + exchange.getExchangeId()));
            } catch (IOException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    /** Of its outcome, the failure says no more than is known. */
    @ParameterizedTest
    @EnumSource
    void underThePolicies(Anew anew) {
        isSentOnce(anew.uri(true));
    }

    @ParameterizedTest
    @EnumSource
    void underAnErrorHandlerOfTheRoutes(Anew anew) {
        isSentOnce(anew.uri(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "direct:failover", "direct:failover-round", "direct:failover-options", "direct:failover-text",
            "direct:catch-options", "direct:breaker", "direct:unchecked", "direct:bean-text" })
    void withoutARepetitionOfTheExchange(String uri) {
        isSentOnce(uri);
    }

    /** An idx that another account knows says nothing of the message. */
    @Test
    void aRefusalOfAnotherAccountDoesNotSayThatTheMessageWasSent() {
        var before = taken();
        var second = "smsapi:sms/send?idx=shared&token=other&baseUrl=RAW(" + SECOND.url() + ")";
        send(second, "Of another", "48500100200");

        var sent = send("smsapi:sms/send?idx=shared", "Hello", "48500100200");
        sent.getMessage().setBody("Hello");
        var refused = CONTEXT.createProducerTemplate().send(second, sent);

        assertThat(refused.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.NOT_SENT);
        assertThat(taken() - before).isEqualTo(2);
    }

    /** Of several recipients, SMSAPI may have left out one: it is known which. */
    @Test
    void eachRecipientOfALostAnswerHasItsOwnOutcome() {
        FIRST.inject(FaultRule.of(SendFault.ANSWER_LOST).count(1));
        var before = taken();

        var exchange = send("direct:several", "Hello", List.of("48500100201", "123", "48500100203", "48500100203"));

        var result = exchange.getMessage().getBody(SendResult.class);
        assertThat(result.messages()).extracting(sent -> sent.number()).containsExactly("48500100201", "48500100203");
        assertThat(result.refused()).singleElement().satisfies(one -> assertThat(one.code()).isEqualTo(13));
        assertThat(taken() - before).isEqualTo(2);
    }

    /** What a route sends besides, to the same recipient, is another message. */
    @ParameterizedTest
    @CsvSource({ "direct:another,2", "direct:another-later,2", "direct:dates,2", "direct:another-retried,3" })
    void anotherMessageToTheSameRecipientIsSent(String uri, int messages) {
        var before = taken();

        send(uri, "Hello", ANSWER_LOST);

        assertThat(taken() - before).isEqualTo(messages);
    }

    @Test
    void theSameAccountWithOtherOptionsKnowsTheIdx() {
        isSentOnce("direct:timeouts");
        assertThat(send("direct:timeouts", "Hello again", ANSWER_LOST).getProperty(SmsapiConstants.OUTCOME))
                .isEqualTo(Outcome.SENT);
    }

    /** What another account may have accepted of many messages is not sent again. */
    @Test
    void ofManyMessagesThoseInDoubtAreNotSentByAnotherAccount() {
        FIRST.inject(FaultRule.of(SendFault.ANSWER_LOST).count(1));
        var before = taken();
        var reads = new AtomicInteger();
        Iterable<Map<String, Object>> rows = () -> IntStream.range(0, 8).mapToObj(i -> {
            if (i == 6 && reads.getAndIncrement() == 0) {
                throw new IllegalStateException("unreadable");
            }
            return Map.<String, Object> of("to", "4850010030" + i, "message", "Hello");
        }).iterator();

        var exchange = CONTEXT.createProducerTemplate().send("direct:bulk", one -> one.getMessage().setBody(rows));

        assertThat(exchange.getException()).isNull();
        assertThat(taken() - before).isEqualTo(8);
        assertThat(exchange.getMessage().getHeader(SmsapiConstants.UNKNOWN)).isEqualTo(3L);
    }

    private static void isSentOnce(String uri) {
        TURN.set(0);
        MockEndpoint.resetMocks(CONTEXT);
        var before = taken();

        var exchange = send(uri, "Hello", ANSWER_LOST);

        assertThat(taken() - before).isEqualTo(uri.contains("RECIPIENTS") ? 2 : 1);
        assertThat(CONTEXT.getEndpoint("mock:dead", MockEndpoint.class).getReceivedCounter()).isZero();
        if (exchange.getException() != null) {
            assertThat(exchange.getException(SmsapiException.class).getOutcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    private static int taken() {
        return FIRST.messages().size() + SECOND.messages().size();
    }

    private static Exchange send(String uri, String text, Object to) {
        return CONTEXT.createProducerTemplate().send(uri, exchange -> {
            exchange.getMessage().setBody(text);
            exchange.getMessage().setHeader(SmsapiConstants.TO, to);
        });
    }
}
