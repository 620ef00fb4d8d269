// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.PooledExchangeFactory;
import org.apache.camel.impl.engine.PrototypeExchangeFactory;
import org.apache.camel.saga.InMemorySagaService;
import org.apache.camel.spi.ExchangeFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a route is composed, each message that it sends arrives once: where all goes well, and where answers are
 * lost.
 */
@Timeout(120)
class ComposedRoutesTest {

    private static final int EXCHANGES = 5;
    private static final String PLAIN = "48500100200";
    /** The simulator books a message to this number and loses the answer to the first attempt of each idx. */
    private static final String ANSWER_LOST = "48900020001";

    /** What routes are made of, each with the number of messages that it sends for one exchange. */
    private enum Construct {
        PLAIN(1),
        TWO_EQUAL(2),
        LOOP(3),
        LOOP_COPY(3),
        SPLIT(3),
        SPLIT_PARALLEL(3),
        SPLIT_STREAMING(3),
        MULTICAST(3),
        MULTICAST_PARALLEL(3),
        RECIPIENT_LIST(2),
        TO_D(1),
        WIRE_TAP_BEFORE(2),
        WIRE_TAP_AFTER(2),
        SEDA(2),
        THREADS(2),
        ENRICH(2),
        AGGREGATE(2),
        BEAN(2),
        TRY_FINALLY(2),
        DYNAMIC_ROUTER(2),
        ROUTING_SLIP(2),
        FAILOVER(1),
        ROUND_ROBIN(1),
        RESEQUENCE(1),
        SAGA(2),
        ON_COMPLETION(2),
        INTERCEPTED(2),
        POLL_ENRICH(2),
        SCATTERED_SEDA(2),
        TRY_IN_SPLIT_IN_LOOP(6);

        private final int messages;

        Construct(int messages) {
            this.messages = messages;
        }
    }

    /** Of a dynamic router. */
    public static final class TwoTurns {

        public String next(@ExchangeProperty(Exchange.SLIP_ENDPOINT) String last, Exchange exchange) {
            var turns = exchange.getProperty("turns", 0, Integer.class);
            exchange.setProperty("turns", turns + 1);
            return turns < 2 ? "direct:one" : null;
        }
    }

    private static final class Routes extends RouteBuilder {

        private final String send = "smsapi:sms/send"; // to the header CamelSmsapiTo

        private String uri(Construct construct) {
            return "direct:" + construct;
        }

        @Override
        public void configure() {
            interceptFrom(uri(Construct.INTERCEPTED)).to("direct:one");
            errorHandler(defaultErrorHandler().maximumRedeliveries(3).redeliveryDelay(0).logRetryAttempted(false));
            from("direct:one").setBody(header("construct")).to(send);
            from(uri(Construct.PLAIN)).setBody(header("construct")).to(send);
            from(uri(Construct.TWO_EQUAL)).to("direct:one").to("direct:one");
            from(uri(Construct.LOOP)).loop(3).setBody(header("construct")).to(send);
            from(uri(Construct.LOOP_COPY)).setBody(header("construct")).loop(3).copy().to(send);
            from(uri(Construct.SPLIT)).split(constant(List.of(1, 2, 3))).setBody(header("construct")).to(send);
            from(uri(Construct.SPLIT_PARALLEL)).split(constant(List.of(1, 2, 3))).parallelProcessing()
                    .setBody(header("construct")).to(send);
            from(uri(Construct.SPLIT_STREAMING)).split(constant(List.of(1, 2, 3))).streaming().stopOnException()
                    .setBody(header("construct")).to(send);
            from(uri(Construct.MULTICAST)).multicast().to("direct:one", "direct:one", "direct:one");
            from(uri(Construct.MULTICAST_PARALLEL)).multicast().parallelProcessing()
                    .to("direct:one", "direct:one", "direct:one");
            from(uri(Construct.RECIPIENT_LIST)).recipientList(constant("direct:one,direct:one"));
            from(uri(Construct.TO_D)).setBody(header("construct")).toD(send + "?from=${header.brand}");
            from(uri(Construct.WIRE_TAP_BEFORE)).setBody(header("construct")).wireTap(send).to(send);
            from(uri(Construct.WIRE_TAP_AFTER)).to("direct:one").wireTap("direct:one");
            from("seda:one").to("direct:one");
            from(uri(Construct.SEDA)).to("direct:one").to("seda:one");
            from(uri(Construct.THREADS)).to("direct:one").threads(1, 2).to("direct:one");
            from(uri(Construct.ENRICH)).to("direct:one").enrich("direct:one");
            from(uri(Construct.AGGREGATE)).to("direct:one").aggregate(constant(true), AggregationStrategies.useLatest())
                    .completionSize(1).to("direct:one");
            from(uri(Construct.BEAN)).to("direct:one").process(exchange -> exchange.getContext().createProducerTemplate()
                    .sendBodyAndHeaders("direct:one", "", exchange.getMessage().getHeaders()));
            from(uri(Construct.DYNAMIC_ROUTER)).dynamicRouter(method(new TwoTurns(), "next"));
            from(uri(Construct.ROUTING_SLIP)).routingSlip(constant("direct:one,direct:one"));
            from(uri(Construct.FAILOVER)).setBody(header("construct")).loadBalance().failover(1, true, true).to(send, send);
            from(uri(Construct.ROUND_ROBIN)).loadBalance().roundRobin().to("direct:one", "direct:one");
            from(uri(Construct.RESEQUENCE)).resequence(header("construct")).size(1).timeout(20).allowDuplicates()
                    .to("direct:one");
            from(uri(Construct.SAGA)).saga().to("direct:one").to("direct:one");
            from(uri(Construct.ON_COMPLETION)).onCompletion().to("direct:one").end().to("direct:one");
            from(uri(Construct.INTERCEPTED)).to("direct:one");
            from(uri(Construct.POLL_ENRICH)).to("direct:one").to("seda:polled?waitForTaskToComplete=Never")
                    .pollEnrich("seda:polled", 5_000)
                    .to("direct:one");
            from("seda:scattered?multipleConsumers=true&concurrentConsumers=2&pollTimeout=20").to("direct:one");
            from("seda:scattered?multipleConsumers=true&concurrentConsumers=2&pollTimeout=20").to("direct:one");
            from(uri(Construct.SCATTERED_SEDA)).to("seda:scattered?multipleConsumers=true&waitForTaskToComplete=Never");
            from(uri(Construct.TRY_IN_SPLIT_IN_LOOP)).loop(2).split(constant(List.of(1, 2, 3))).doTry().to("direct:one")
                    .doCatch(Exception.class).to("direct:one").end().end();
            from(uri(Construct.TRY_FINALLY)).doTry().to("direct:one").doFinally().to("direct:one").end();
        }
    }

    private final SmsapiSimulator simulator
            = SmsapiSimulator.builder().gateway(gateway -> gateway.attemptsPerNumber(0)).start();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    private static Stream<Arguments> exchangesAndNumbers() {
        return Stream.of(new PooledExchangeFactory(), new PrototypeExchangeFactory())
                .flatMap(factory -> Stream.of(PLAIN, ANSWER_LOST)
                        .map(number -> Arguments.of(factory.getClass().getSimpleName(), factory, number)));
    }

    /** All constructs in one context; the text says by which of them a message came. */
    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("exchangesAndNumbers")
    void eachMessageArrivesOnce(String name, ExchangeFactory factory, String number) throws Exception {
        context.getCamelContextExtension().setExchangeFactory(factory);
        var template = start(new Routes());

        for (var construct : Construct.values()) {
            for (var i = 0; i < EXCHANGES; i++) {
                var to = number == PLAIN ? String.valueOf(48500100200L + i) : number;
                var exchange = template.request("direct:" + construct, it -> {
                    it.getMessage().setHeader("construct", construct.name());
                    it.getMessage().setHeader("brand", "Test");
                    it.getMessage().setHeader(SmsapiConstants.TO, to);
                });
                assertThat(exchange.getException()).describedAs(construct.name()).isNull();
            }
        }
        var messages = EXCHANGES * Stream.of(Construct.values()).mapToInt(construct -> construct.messages).sum();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> simulator.messages().size() >= messages);
        context.stop(); // what is still under way is done then
        assertThat(simulator.messages()).hasSize(messages).extracting(message -> message.idx()).doesNotHaveDuplicates();
        for (var construct : Construct.values()) {
            assertThat(simulator.messages()).describedAs(construct.name())
                    .filteredOn(message -> message.text().equals(construct.name()))
                    .hasSize(EXCHANGES * construct.messages);
        }
    }

    private static Map<String, List<String>> parents() {
        var children = List.of("direct:split-stop", "direct:split", "direct:split-parallel", "direct:multicast",
                "direct:multicast-stop", "direct:recipients", "direct:enrich", "direct:plain", "direct:loop-copy");
        // a multicast tells its parent's error handler that all was tried
        return Map.of("direct:catches", children,
                "direct:redelivers", children.stream().filter(child -> !child.contains("multicast")).toList());
    }

    /** The child that fails is the only one that does, and comes last, for those before it would be sent again. */
    @Test
    void aParentThatRepeatsItsChildrenRepeatsTheFailedOneUnderItsIdx() throws Exception {
        var template = start(new RouteBuilder() {
            @Override
            public void configure() {
                var lost = "smsapi:sms/send?to=" + ANSWER_LOST;
                errorHandler(noErrorHandler());
                from("direct:catches").doTry().toD("${header.child}").doCatch(Exception.class).toD("${header.child}").end();
                from("direct:redelivers").errorHandler(defaultErrorHandler().maximumRedeliveries(2).redeliveryDelay(0))
                        .toD("${header.child}");
                from("direct:plain").to(lost);
                from("direct:split-stop").split(constant(List.of(1))).stopOnException().setBody(constant("Hello")).to(lost);
                from("direct:split").split(constant(List.of(1))).setBody(constant("Hello")).to(lost);
                from("direct:split-parallel").split(constant(List.of(1, 2))).parallelProcessing()
                        .filter(simple("${body} == 1")).setBody(constant("Hello")).to(lost);
                from("direct:multicast").multicast().to(lost, "mock:other");
                from("direct:multicast-stop").multicast().stopOnException().to("mock:other", lost);
                from("direct:recipients").recipientList(constant(lost + ",mock:other"));
                from("direct:enrich").enrich(lost);
                from("direct:loop-copy").loop(1).copy().to(lost);
            }
        });

        parents().forEach((parent, children) -> children.forEach(child -> {
            simulator.reset();
            var exchange = template.request(parent, it -> {
                it.getMessage().setBody("Hello");
                it.getMessage().setHeader("child", child);
            });

            var which = parent + ", " + child;
            assertThat(exchange.getException()).describedAs(which).isNull();
            assertThat(simulator.messages()).describedAs(which).hasSize(1);
            assertThat(simulator.requests()).describedAs(which).hasSize(2)
                    .extracting(request -> request.parameters().get("idx"))
                    .containsOnly(simulator.messages().get(0).idx());
        }));
    }

    private ProducerTemplate start(RouteBuilder routes) throws Exception {
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setToken("token-of-the-test");
        smsapi.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", smsapi);
        context.getComponent("seda", SedaComponent.class).setDefaultPollTimeout(20); // a consumer stops between two polls
        context.addService(new InMemorySagaService());
        context.addRoutes(routes);
        context.start();
        return context.createProducerTemplate();
    }
}
