// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.io.IOException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import io.github.camelsmsapi.ledger.OverdueMessage;
import io.github.camelsmsapi.ledger.StatusReport;
import io.github.camelsmsapi.message.DeliveryStatus;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** {@code from("smsapi:reports")}, which hands each overdue message to a route. */
class OverdueConsumerTest extends OverdueFixture {

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

    @Test
    void eachIsHandedOverAsItIsThenAndNotWhenItHasEnded() throws Exception {
        sendAndWait("1", "2", "3");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("smsapi:reports?olderThan=2h&delay=20&initialDelay=0").filter(simple("${body.id} == '1'"))
                        .process(first -> {
                            ledger.reported(new StatusReport("2", null, null, DeliveryStatus.DELIVERED, SENT, null));
                            ledger.reported(new StatusReport("3", null, null, DeliveryStatus.SENT, SENT, null));
                        }).end().to("mock:late");
            }
        });

        var late = context.getEndpoint("mock:late", MockEndpoint.class);
        await().atMost(PATIENCE).until(() -> late.getReceivedCounter() == 2);

        assertThat(late.getExchanges()).extracting(exchange -> exchange.getMessage().getHeader("CamelSmsapiStatus"))
                .containsExactly("NONE", "SENT");
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
}
