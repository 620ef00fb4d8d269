// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.testing.LogRecorder;
import org.apache.camel.Exchange;
import org.apache.camel.ServiceStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Synchronization;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Parked messages pass in their order, or wait where they are. */
@Timeout(60)
class ParkedMessagesTest {

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final AtomicReference<BigDecimal> balance = new AtomicReference<>(BigDecimal.ZERO);
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final AtomicReference<Exception> failed = new AtomicReference<>();

    @AfterEach
    void close() throws Exception {
        context.close();
    }

    private void start(String resumeAbove) throws Exception {
        context.disableJMX();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:parked?pollTimeout=5").routeId("parked").errorHandler(noErrorHandler())
                        .routePolicy(new ParkedMessages(Duration.ofMillis(10), new BigDecimal(resumeAbove)))
                        .process(exchange -> exchange.getExchangeExtension().addOnCompletion(new Failed()))
                        .process(ParkedMessages::keepOrder).process(exchange -> {
                            assertThat(ParkedMessages.isResumed(exchange)).isTrue();
                            if (failure.get() != null) {
                                throw failure.get();
                            }
                        }).to("mock:sent");
            }
        });
        context.start();
    }

    private final class Failed implements Synchronization {

        @Override
        public void onComplete(Exchange exchange) {
            // it was sent
        }

        @Override
        public void onFailure(Exchange exchange) {
            failed.set(exchange.getException());
        }
    }

    private void send() {
        context.createProducerTemplate().sendBody("seda:parked", "Hello");
    }

    private ServiceStatus status() {
        return context.getRouteController().getRouteStatus("parked");
    }

    private int sent() {
        return context.getEndpoint("mock:sent", MockEndpoint.class).getReceivedCounter();
    }

    private RuntimeException noCredit() {
        var refusal = SmsapiErrorException.answered(103, "no credit", List.of());
        refusal.setAccount(balance::get);
        return refusal;
    }

    @Test
    void whatPassesLeavesTheRouteAlone() throws Exception {
        start("0");

        send();

        await().until(() -> sent() == 1);
        assertThat(status()).isEqualTo(ServiceStatus.Started);
    }

    @Test
    void aRefusedMessageSuspendsTheRouteUntilTheBalanceIsAboveTheLimit() throws Exception {
        failure.set(noCredit());
        balance.set(new BigDecimal("5"));
        try (var log = new LogRecorder()) {
            start("5");
            send();
            await().until(() -> status() == ServiceStatus.Suspended);
            await().during(Duration.ofMillis(60)).until(() -> status() == ServiceStatus.Suspended);

            failure.set(null);
            balance.set(new BigDecimal("5.01"));
            await().until(() -> status() == ServiceStatus.Started);
            send();
            await().until(() -> sent() == 1);
            assertThat(log.lines()).anyMatch(line -> line.contains("a parked message cannot be sent yet, ")
                    && line.contains("103"));
        }
    }

    @Test
    void whatTheSourceHadReadWithItWaitsBehindIt() throws Exception {
        start("0");
        failure.set(noCredit());
        send();
        await().until(() -> status() == ServiceStatus.Suspended);
        failure.set(null);

        var route = context.getRoute("parked");
        var late = route.getEndpoint().createExchange();
        route.getConsumer().getProcessor().process(late);

        assertThat(late.getException()).hasMessageContaining("waits behind a parked message");
        assertThat(sent()).isZero();
    }

    @Test
    void aFailureOfAnotherKindIsToldByItsTypeOnly() throws Exception {
        failure.set(new IllegalStateException("about 48500100200"));
        try (var log = new LogRecorder()) {
            start("0");
            send();
            await().until(() -> status() == ServiceStatus.Suspended);

            assertThat(log.lines()).filteredOn(line -> line.contains("Suspended route parked")).singleElement().asString()
                    .contains("java.lang.IllegalStateException").doesNotContain("48500100200");
        }
        await().untilAsserted(() -> assertThat(failed.get()).isSameAs(failure.get()));
    }

    @Test
    void aMessageOfAnotherRouteIsNoParkedOne() {
        assertThat(ParkedMessages.isResumed(new DefaultExchange(context))).isFalse();
    }
}
