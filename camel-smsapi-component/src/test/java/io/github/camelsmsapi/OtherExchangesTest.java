// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import org.apache.camel.ErrorHandlerFactory;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.processor.aggregate.UseLatestAggregationStrategy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A message that was tried in another exchange, to which Camel gives no way back, is still one SMS. */
class OtherExchangesTest {

    private static final String LOST = "48900020001";
    private static final AtomicInteger TURN = new AtomicInteger();
    private static final SmsapiSimulator FIRST = SmsapiSimulator.start();
    private static final SmsapiSimulator SECOND = SmsapiSimulator.start();
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    @BeforeAll
    static void start() throws Exception {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("any");
        component.getConfiguration().setBaseUrl(FIRST.url());
        CONTEXT.addComponent("smsapi", component);
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

        private static final String FIRST_ACCOUNT = "smsapi:sms/send?checkIdx=true";
        private static final String SECOND_ACCOUNT = "smsapi:sms/send?token=other&baseUrl=RAW(" + SECOND.url() + ")";

        @Override
        public void configure() {
            retriedFromOutside();
            breakers();
            from("direct:bulk").errorHandler(noErrorHandler()).loadBalance().failover(SmsapiException.class)
                    .to(FIRST_ACCOUNT).to(SECOND_ACCOUNT).end();
        }

        /** Each attempt is made in an exchange that knows nothing of the one before. */
        private void retriedFromOutside() {
            from("direct:template").errorHandler(retried()).process(exchange -> byTemplate(exchange, "Hello"));
            from("direct:template-anew").errorHandler(retried())
                    .process(exchange -> byTemplate(exchange, "Code " + TURN.getAndIncrement()));
            from("direct:enrich").errorHandler(retried()).enrich("direct:send");
            from("direct:seda").errorHandler(retried()).to("seda:send?waitForTaskToComplete=Always");
            from("direct:failover-split").errorHandler(noErrorHandler()).loadBalance().failover(Exception.class)
                    .to("direct:split").to("direct:split").end();
            from("direct:failover-template").errorHandler(noErrorHandler()).loadBalance().failover(Exception.class)
                    .to("direct:by-template").to("direct:by-template").end();
            from("direct:by-template").errorHandler(noErrorHandler()).process(exchange -> byTemplate(exchange, "Hello"));
            from("direct:split").errorHandler(noErrorHandler())
                    .split(body().tokenize(","), new UseLatestAggregationStrategy()).stopOnException().to("direct:send");
            from("seda:send").errorHandler(noErrorHandler()).to("direct:send");
            from("direct:send").errorHandler(noErrorHandler()).to(FIRST_ACCOUNT);
        }

        private ErrorHandlerFactory retried() {
            return defaultErrorHandler().maximumRedeliveries(3).redeliveryDelay(0);
        }

        private static void byTemplate(Exchange exchange, String text) throws Exception {
            try (var template = exchange.getContext().createProducerTemplate()) {
                var headers = exchange.getMessage().getHeaders();
                exchange.getMessage().setBody(template.requestBodyAndHeaders(FIRST_ACCOUNT, text, headers));
            }
        }

        private void breakers() {
            breaker("other-account", SECOND_ACCOUNT, false);
            breaker("same-account", FIRST_ACCOUNT, false);
            breaker("other-text", FIRST_ACCOUNT, true);
            breaker("other-text-and-account", SECOND_ACCOUNT, true);
        }

        private void breaker(String name, String backup, boolean otherText) {
            from("direct:" + name).errorHandler(noErrorHandler())
                    .circuitBreaker().resilience4jConfiguration().timeoutEnabled(true).timeoutDuration(400).end()
                    .to(FIRST_ACCOUNT)
                    .onFallback().filter(exchange -> otherText).setBody(constant("Sorry")).end().to(backup).end();
            from("direct:" + name + "-then").errorHandler(noErrorHandler())
                    .circuitBreaker().resilience4jConfiguration().timeoutEnabled(true).timeoutDuration(400).end()
                    .to(FIRST_ACCOUNT).onFallback().to("log:none?level=OFF").end()
                    .setBody(constant("Another")).to(backup);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "template", "enrich", "seda", "failover-split", "failover-template" })
    void anIdxOfTheCallersNamesTheMessageInEachOfThem(String route) {
        var before = taken();

        var exchange = send(route, LOST, "own-" + route);

        assertThat(exchange.getException()).isNull();
        assertThat(taken() - before).isEqualTo(1);
        assertThat(send(route, "48500100200", "own-" + route).getException(SmsapiException.class).getOutcome())
                .as("another message under it").isEqualTo(Outcome.NOT_SENT);
    }

    /** SMSAPI does not say which of two texts it knows under an idx. */
    @Test
    void anotherTextUnderAnIdxInDoubtIsInDoubtToo() {
        var before = taken();

        var exchange = send("template-anew", LOST, "anew");

        assertThat(exchange.getException(SmsapiException.class).getOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(taken() - before).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "other-account", "same-account", "other-text", "other-text-and-account" })
    void theFallbackOfATimeoutSendsNoSecondMessage(String route) {
        var before = taken();
        FIRST.inject(FaultRule.of(SendFault.SLOW).delay(Duration.ofMillis(1500)).count(1));

        var exchange = send(route, "48500100200", null);

        var failure = exchange.getException(SmsapiException.class);
        if (route.equals("same-account")) {
            assertThat(failure).isNull();
        } else {
            assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        }
        assertThat(taken() - before).isEqualTo(1);
    }

    @Test
    void theFallbackOfATimeoutKnowsItsIdx() {
        var before = taken();
        FIRST.inject(FaultRule.of(SendFault.SLOW).delay(Duration.ofMillis(1500)).count(1));

        var exchange = send("same-account", "48500100200", "own-idx");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getProperty(SmsapiConstants.OUTCOME)).isEqualTo(Outcome.SENT);
        assertThat(taken() - before).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "other-account-then", "same-account-then" })
    void whatComesAfterATimeoutIsAnotherMessage(String route) {
        var before = taken();
        FIRST.inject(FaultRule.of(SendFault.SLOW).delay(Duration.ofMillis(1500)).count(1));

        assertThat(send(route, "48500100200", null).getException()).isNull();

        await().untilAsserted(() -> assertThat(taken() - before).isEqualTo(2));
    }

    /** What certainly was not sent goes by the backup. */
    @Test
    void theFallbackOfARefusalSends() {
        FIRST.inject(FaultRule.of(SendFault.CODE_201).count(1));
        var before = SECOND.messages().size();

        assertThat(send("other-account", "48500100200", null).getException()).isNull();

        assertThat(SECOND.messages()).hasSize(before + 1);
    }

    /** What one branch of a failover sent of a body that it could not read to its end, the next one does not send. */
    @Test
    void ofManyMessagesABackupSendsOnlyTheRest() {
        var reads = new AtomicInteger();
        Iterable<Map<String, Object>> rows = () -> IntStream.range(0, 800).mapToObj(i -> {
            if (i == 700 && reads.getAndIncrement() == 0) {
                throw new IllegalStateException("unreadable");
            }
            return Map.<String, Object> of("to", String.valueOf(48500200000L + i), "message", "Hello");
        }).iterator();

        var exchange = CONTEXT.createProducerTemplate().send("direct:bulk", one -> one.getMessage().setBody(rows));

        assertThat(exchange.getException()).isNull();
        var numbers = List.of(FIRST, SECOND).stream().flatMap(gateway -> gateway.messages().stream())
                .map(BookedMessage::number).filter(number -> number.startsWith("48500200")).toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(800);
    }

    private static int taken() {
        return FIRST.messages().size() + SECOND.messages().size();
    }

    private static Exchange send(String route, String to, String idx) {
        return CONTEXT.createProducerTemplate().send("direct:" + route, exchange -> {
            exchange.getMessage().setBody("Hello");
            exchange.getMessage().setHeader(SmsapiConstants.TO, to);
            if (idx != null) {
                exchange.getMessage().setHeader(SmsapiConstants.IDX, idx);
            }
        });
    }
}
