// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing but the number of requests differs between batched and unbatched sending, whatever the mix of recipients. */
class BatchingProperties {

    private static final List<String> BLACKLISTED = List.of("48500000003", "48500000007");
    private static SmsapiSimulator simulator;
    private static DefaultCamelContext context;

    private record Order(String number, String text, int key) {
    }

    @BeforeContainer
    static void start() throws Exception {
        simulator = SmsapiSimulator.builder().account(account -> account.blacklist(BLACKLISTED))
                .gateway(gateway -> gateway.attemptsPerNumber(1000)).start();
        context = new DefaultCamelContext();
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", component);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:single").to("smsapi:sms/send");
                from("direct:batched").to("smsapi:sms/send?batchSize=5&batchLinger=5");
            }
        });
        context.start();
    }

    @AfterContainer
    static void close() throws Exception {
        context.close();
        simulator.close();
    }

    @Property(tries = 40)
    void aBatchedMessageEndsAsAnUnbatchedOneDoes(@ForAll("orders") List<Order> orders) throws Exception {
        var single = send("direct:single", orders);

        assertThat(send("direct:batched", orders)).isEqualTo(single);
    }

    @Provide
    Arbitrary<List<Order>> orders() {
        var numbers = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.integers().between(0, 9).map(i -> "4850000000" + i)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("123", "no number", "+48 500-000-001")));
        var texts = Arbitraries.of("Sale", "Zażółć", "a|b", "[%code] here");
        return Combinators.combine(numbers, texts, Arbitraries.integers().between(0, 1000)).as(Order::new)
                .list().ofMinSize(1).ofMaxSize(20).uniqueElements(Order::key);
    }

    /** How each order ended, and what was booked, in the order of the orders; the state starts empty each time. */
    private static List<String> send(String uri, List<Order> orders) throws Exception {
        simulator.reset();
        simulator.account(account -> account.blacklist(BLACKLISTED));
        var producer = context.createProducerTemplate();
        var waiting = orders.stream().map(order -> producer.asyncSend(uri, exchange -> exchange.getMessage()
                .setBody(SmsMessage.to(order.number()).text(order.text()).idx("k" + order.key())))).toList();
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        var ends = new ArrayList<String>();
        for (var i = 0; i < orders.size(); i++) {
            var failure = waiting.get(i).get().getException(SmsapiException.class);
            var booked = simulator.messagesWithIdx("k" + orders.get(i).key());
            ends.add((failure == null ? "sent" : failure.getReason()) + " " + booked.size()
                     + booked.stream().map(message -> message.number() + message.text() + message.parts()).toList());
        }
        return ends;
    }
}
