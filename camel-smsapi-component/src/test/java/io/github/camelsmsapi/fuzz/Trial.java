// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.seda.SedaComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.PooledExchangeFactory;
import org.apache.camel.impl.engine.PooledProcessorExchangeFactory;
import org.awaitility.Awaitility;

/** Runs a composition once against the simulator, and has it judged. */
final class Trial {

    /** Where messages come from that do not come by {@code direct}. */
    static final String QUEUE = "seda:first?concurrentConsumers=2";
    /** The route that starts when all is ready. */
    static final String TIMER = "timer";
    private static final Duration TURN = Duration.ofMillis(2);
    /** So many turns of waiting in which nothing happens, or ten times as many in all: a busy machine takes fewer. */
    private static final int PATIENCE = 5000;

    private final SmsapiSimulator simulator;
    private final Composition composition;
    private final Walk walk;
    private final Plan plan;
    private final Witness witness;
    private final Pools pools = new Pools();
    private final Beans beans;
    private final int patience;

    private Trial(SmsapiSimulator simulator, Composition composition, int patience) {
        this.patience = patience;
        this.simulator = simulator;
        this.composition = composition;
        walk = Walk.of(composition);
        plan = new Plan(composition, walk.messages());
        witness = new Witness(plan);
        beans = new Beans(plan, witness);
    }

    static Verdict of(SmsapiSimulator simulator, Composition composition) throws Exception {
        return of(simulator, composition, PATIENCE);
    }

    /** With another number of turns in which nothing happens. */
    static Verdict of(SmsapiSimulator simulator, Composition composition, int patience) throws Exception {
        return new Trial(simulator, composition, patience).run();
    }

    private Verdict run() throws Exception {
        simulator.reset();
        var residue = new Residue(simulator.url());
        var findings = new ArrayList<Finding>();
        var context = context();
        try {
            context.start();
            plan.inject(simulator);
            send(context, findings);
        } finally {
            context.stop();
        }
        findings.addAll(residue.findings());
        var books = new GatewayRecords(simulator, plan);
        if (findings.isEmpty()) { // what did not end cannot be judged
            findings.addAll(new Judge(composition.setting(), walk, plan, witness, books).findings());
        }
        return new Verdict(findings, walk.messages().size(), witness, books);
    }

    private CamelContext context() throws Exception {
        var setting = composition.setting();
        var context = new DefaultCamelContext();
        KnownResources.serve(context);
        context.getExecutorServiceManager().setThreadPoolFactory(pools);
        context.disableJMX();
        context.getShutdownStrategy().setTimeout(2);
        context.getShutdownStrategy().setLogInflightExchangesOnTimeout(false);
        if (setting.pool() != Setting.Pool.NONE) {
            context.getCamelContextExtension().setExchangeFactory(new PooledExchangeFactory());
        }
        if (setting.pool() == Setting.Pool.PROCESSORS) {
            context.getCamelContextExtension().setProcessorExchangeFactory(new PooledProcessorExchangeFactory());
        }
        var smsapi = new SmsapiComponent();
        var configuration = smsapi.getConfiguration();
        configuration.setToken("token-of-the-trial");
        configuration.setBaseUrl(simulator.url());
        configuration.setBatchSize(setting.batchSize());
        configuration.setBatchLinger(3);
        configuration.setThrottlePause(20);
        configuration.setMaxRetryAfter(20);
        if (plan.hangs()) {
            configuration.setResponseTimeout(500);
        }
        configuration.setMaxTotalConnections(setting.connections());
        context.addComponent("smsapi", smsapi);
        policies(setting, context);
        context.getComponent("seda", SedaComponent.class).setDefaultPollTimeout(20); // a consumer stops between two polls
        beans.bind(context);
        context.getManagementStrategy().addEventNotifier(witness);
        context.addRoutes(sinks());
        context.addRoutes(new SmsapiErrorPolicies());
        context.addRoutes(Routes.built(composition, beans.keepingFailures()));
        return context;
    }

    private static void policies(Setting setting, CamelContext context) {
        var properties = context.getPropertiesComponent();
        var initial = new Properties();
        if (setting.deadLetter()) {
            initial.setProperty("smsapi.policy.deadLetterUri", "direct:dead");
        }
        if (setting.unknown()) {
            initial.setProperty("smsapi.policy.unknownUri", "direct:unknown");
        }
        if (setting.park()) {
            initial.setProperty("smsapi.policy.parkUri", "direct:parked");
        }
        initial.setProperty("smsapi.policy.alertUri", "direct:alert");
        initial.setProperty("smsapi.policy.resumeInterval", "20ms");
        initial.setProperty("smsapi.policy.maximumRedeliveries", String.valueOf(setting.redeliveries()));
        initial.setProperty("smsapi.policy.redeliveryDelay", "1ms");
        initial.setProperty("smsapi.policy.maximumRedeliveryDelay", "3ms");
        initial.setProperty("smsapi.policy.waitDelay", "1ms");
        initial.setProperty("smsapi.policy.delays.52", "1ms");
        properties.setInitialProperties(initial);
    }

    private static RouteBuilder sinks() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                for (var sink : List.of(Sink.DEAD, Sink.UNKNOWN, Sink.PARKED, Sink.ALERT)) {
                    from("direct:" + sink.bean()).errorHandler(noErrorHandler()).process(sink.bean());
                }
            }
        };
    }

    private void send(CamelContext context, List<Finding> findings) throws Exception {
        if (composition.setting().timed()) {
            IntStream.range(0, composition.inputs()).forEach(input -> witness.queues());
            context.getRouteController().startRoute(TIMER);
            await(context, () -> isQuiet(context), findings);
            return;
        }
        var template = context.createProducerTemplate();
        var uri = composition.setting().seda() ? QUEUE : "direct:first";
        var sent = new ArrayList<CompletableFuture<Exchange>>();
        for (var input = 0; input < composition.inputs(); input++) {
            var item = String.valueOf(input);
            if (composition.setting().seda()) {
                witness.queues();
            }
            var exchange = template.asyncSend(uri, fresh -> {
                fresh.setPattern(ExchangePattern.InOnly);
                fresh.getMessage().setHeader("item", item);
            }).thenApply(ended -> {
                if (ended.getException() != null) {
                    witness.reported(Sink.CALLER, ended);
                }
                return ended;
            });
            sent.add(exchange);
            if (!composition.setting().atOnce()) {
                await(context, exchange::isDone, findings);
            }
        }
        await(context, () -> sent.stream().allMatch(CompletableFuture::isDone), findings);
        await(context, () -> isQuiet(context), findings);
    }

    private void await(CamelContext context, Callable<Boolean> condition, List<Finding> findings) {
        if (!findings.isEmpty()) {
            return;
        }
        var quiet = new AtomicInteger();
        var turns = new AtomicInteger();
        var seen = new AtomicInteger();
        Awaitility.await().pollDelay(Duration.ZERO).pollInterval(TURN).atMost(Duration.ofHours(1)).until(() -> {
            if (seen.getAndSet(witness.progress()) != seen.get()) {
                quiet.set(0);
            }
            return condition.call() || quiet.incrementAndGet() > patience || turns.incrementAndGet() > 10 * patience;
        });
        if (quiet.get() > patience || turns.get() > 10 * patience) {
            findings.add(new Finding(
                    Finding.Kind.HANGS, "", "an exchange has not ended after " + turns + " turns; "
                                            + context.getInflightRepository().size() + " under way, queued "
                                            + witness.queued() + ", of which ended " + witness.ended()
                                            + (pools.rest() ? "" : ", a task is not done")));
        }
    }

    /**
     * Whether nothing goes on in a context any more: what was tapped, queued or aggregated ends later than its
     * exchange. What goes on is an exchange, waits in a queue or is a task, and passes from one to another only by a
     * new task or a new exchange in a queue.
     */
    private boolean isQuiet(CamelContext context) {
        var begun = pools.given() + witness.queued();
        return pools
                .rest() && witness.queued() == witness.ended() && context.getInflightRepository().size() == 0
                && pools.rest() && begun == pools.given() + witness.queued();
    }
}
